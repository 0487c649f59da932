package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an inbox manager is set up (API facts: ai-agents). */
public final class InboxManagerSettings extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public InboxManagerSettings(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The number of the kind of setup, {@code 1} or {@code 2}. */
  public @Nullable Integer configurationType() {
    return integerOf("configuration_type");
  }

  /** The tags that it works for. */
  public List<String> tags() {
    return textsOf("tags");
  }

  /** Whether it writes again to those who do not answer. */
  public @Nullable Boolean handleFollowup() {
    return flagOf("handle_followup");
  }

  /** Whether it answers automatic mails too. */
  public @Nullable Boolean respondToAutomaticEmails() {
    return flagOf("respond_to_automatic_emails");
  }

  /** Whether it answers those who decline. */
  public @Nullable Boolean handleObjections() {
    return flagOf("handle_objections");
  }

  /** What it is connected with, such as Slack or a calendar. */
  public @Nullable InstantlyObject integrations() {
    return objectOf("integrations", InstantlyObject::new);
  }

  /** What it does about missed meetings. */
  public @Nullable NoShowRecovery noShow() {
    return objectOf("no_show", NoShowRecovery::new);
  }

  /** Whether only some interest statuses concern it. */
  public @Nullable Boolean triggerOnLabelsEnabled() {
    return flagOf("trigger_on_labels_enabled");
  }

  /** These interest statuses, as numbers. */
  public List<Integer> triggerOnLabels() {
    return integersOf("trigger_on_labels");
  }

  /** Whether they are the ones that concern it ({@code include}) or not ({@code exclude}). */
  public @Nullable String triggerOnLabelsMode() {
    return textOf("trigger_on_labels_mode");
  }

  /** How many AI credits it may use a month; {@code null} for any number. */
  public @Nullable BigDecimal monthlyCreditBudget() {
    return decimalOf("monthly_credit_budget");
  }

  /** Whether it writes again from Monday to Friday only. */
  public @Nullable Boolean followupBusinessDaysOnly() {
    return flagOf("followup_business_days_only");
  }
}

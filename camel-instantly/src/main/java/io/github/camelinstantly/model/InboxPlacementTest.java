package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A test of where mails land: inbox, category or spam (API facts: inbox-placement). */
public final class InboxPlacementTest extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public InboxPlacementTest(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** Whether its mails go out one by one. */
  public @Nullable DeliveryMode deliveryMode() {
    return enumOf("delivery_mode", DeliveryMode::of);
  }

  /** A note. */
  public @Nullable String description() {
    return textOf("description");
  }

  /** When an automated test runs. */
  public @Nullable PlacementSchedule schedule() {
    return objectOf("schedule", PlacementSchedule::new);
  }

  /** Whether it runs once. */
  public @Nullable PlacementTestType type() {
    return enumOf("type", PlacementTestType::of);
  }

  /** Who sends its mails. */
  public @Nullable SendingMethod sendingMethod() {
    return enumOf("sending_method", SendingMethod::of);
  }

  /** The UUID of the campaign that is tested. */
  public @Nullable String campaignId() {
    return textOf("campaign_id");
  }

  /** The subject that is sent. */
  public @Nullable String emailSubject() {
    return textOf("email_subject");
  }

  /** The text that is sent. */
  public @Nullable String emailBody() {
    return textOf("email_body");
  }

  /** The mailboxes that send. */
  public List<String> emails() {
    return textsOf("emails");
  }

  /** The code, beginning with {@code ptid_}, that marks mails sent from outside of Instantly. */
  public @Nullable String testCode() {
    return textOf("test_code");
  }

  /** The UUIDs of the tags whose mailboxes send. */
  public List<String> tags() {
    return textsOf("tags");
  }

  /** Whether its mails are plain text, without a pixel that counts opens. */
  public @Nullable Boolean textOnly() {
    return flagOf("text_only");
  }

  /** The addresses that are sent to. */
  public List<String> recipients() {
    return textsOf("recipients");
  }

  /** The mail hosts that are sent to. */
  public List<RecipientLabel> recipientsLabels() {
    return objectsOf("recipients_labels", RecipientLabel::new);
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it runs next. */
  public @Nullable Instant timestampNextRun() {
    return instantOf("timestamp_next_run");
  }

  /** What happens by itself upon its results. */
  public List<PlacementAutomation> automations() {
    return objectsOf("automations", PlacementAutomation::new);
  }

  /** What it is doing. */
  public @Nullable PlacementTestStatus status() {
    return enumOf("status", PlacementTestStatus::of);
  }

  /** Why it does not send at present: {@code daily_limits_hit}, {@code other}; empty if it does. */
  public @Nullable String notSendingStatus() {
    return textOf("not_sending_status");
  }

  /** The campaign and the tags by name; only if {@code withMetadata} asked for it. */
  public @Nullable InstantlyObject metadata() {
    return objectOf("metadata", InstantlyObject::new);
  }
}

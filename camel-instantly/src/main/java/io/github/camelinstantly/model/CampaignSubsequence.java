package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follow-up mails to those leads of a campaign that meet its conditions (API facts: subsequences).
 */
public final class CampaignSubsequence extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public CampaignSubsequence(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The UUID of the campaign that it belongs to. */
  public @Nullable String parentCampaign() {
    return textOf("parent_campaign");
  }

  /** The UUID of the workspace. */
  public @Nullable String workspace() {
    return textOf("workspace");
  }

  /** What it is doing. */
  public @Nullable CampaignStatus status() {
    return enumOf("status", CampaignStatus::of);
  }

  /** When its leads changed last. */
  public @Nullable Instant timestampLeadsUpdated() {
    return instantOf("timestamp_leads_updated");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** What brings a lead into it. */
  public @Nullable SubsequenceConditions conditions() {
    return objectOf("conditions", SubsequenceConditions::new);
  }

  /** When it may send. */
  public @Nullable CampaignSchedule subsequenceSchedule() {
    return objectOf("subsequence_schedule", CampaignSchedule::new);
  }

  /** The texts. The API reads the first sequence only. */
  public List<Sequence> sequences() {
    return objectsOf("sequences", Sequence::new);
  }

  /** By what the best variant is chosen. */
  public @Nullable AutoVariantSelect autoVariantSelect() {
    return objectOf("auto_variant_select", AutoVariantSelect::new);
  }

  /**
   * Whose limit holds: {@code inherit} the campaign's, {@code custom} its own, {@code unlimited}
   * none.
   */
  public @Nullable String dailyLimitMode() {
    return textOf("daily_limit_mode");
  }

  /** How many mails it may send a day, for {@code custom}. */
  public @Nullable Integer dailyLimit() {
    return integerOf("daily_limit");
  }

  /** Whether it sends on when its mailboxes reached their limits. */
  public @Nullable Boolean ignoreAccountDailyLimit() {
    return flagOf("ignore_account_daily_limit");
  }
}

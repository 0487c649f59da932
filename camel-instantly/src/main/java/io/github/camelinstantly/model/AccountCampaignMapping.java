package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A campaign that a mailbox sends for (API facts: accounts). */
public final class AccountCampaignMapping extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AccountCampaignMapping(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of the campaign. */
  public @Nullable String campaignId() {
    return textOf("campaign_id");
  }

  /** What users call the campaign. */
  public @Nullable String campaignName() {
    return textOf("campaign_name");
  }

  /** When the campaign was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** What the campaign is doing. */
  public @Nullable CampaignStatus status() {
    return enumOf("status", CampaignStatus::of);
  }
}

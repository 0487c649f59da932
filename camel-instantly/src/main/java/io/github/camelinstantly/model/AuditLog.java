package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that was done in a workspace (API facts: audit-log). */
public final class AuditLog extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AuditLog(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of this item. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When it was done. */
  public @Nullable Instant timestamp() {
    return instantOf("timestamp");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** What was done. */
  public @Nullable ActivityType activityType() {
    return enumOf("activity_type", ActivityType::of);
  }

  /** The program that did it. */
  public @Nullable String userAgent() {
    return textOf("user_agent");
  }

  /** The UUID of the user who did it. */
  public @Nullable String userId() {
    return textOf("user_id");
  }

  /** The address that it was done from. */
  public @Nullable String ipAddress() {
    return textOf("ip_address");
  }

  /** Whether it was done through the API. */
  public @Nullable Boolean fromApi() {
    return flagOf("from_api");
  }

  /** The UUID of the API key. */
  public @Nullable String apiKeyId() {
    return textOf("api_key_id");
  }

  /** How many things it was done to. */
  public @Nullable Integer affectedCount() {
    return integerOf("affected_count");
  }

  /** The UUID of the campaign that it is about. */
  public @Nullable String campaignId() {
    return textOf("campaign_id");
  }

  /** The UUID of the webhook that it is about. */
  public @Nullable String webhookId() {
    return textOf("webhook_id");
  }

  /** The UUID of the subsequence that it is about. */
  public @Nullable String subsequenceId() {
    return textOf("subsequence_id");
  }

  /** The UUID of the lead list that it is about. */
  public @Nullable String listId() {
    return textOf("list_id");
  }

  /** What else was written down. */
  public @Nullable InstantlyObject auditMetadata() {
    return objectOf("audit_metadata", InstantlyObject::new);
  }

  /** The name of the user who did it. */
  public @Nullable String userName() {
    return textOf("user_name");
  }
}

package io.github.camelinstantly.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that Instantly sent, or tried to send, to a webhook (API facts: webhook-log). */
public final class WebhookEvent extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public WebhookEvent(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of this attempt. */
  public @Nullable String id() {
    return text("id");
  }

  /** When it was sent. */
  public @Nullable Instant timestampCreated() {
    return instant("timestamp_created");
  }

  /** The day of that. */
  public @Nullable LocalDate timestampCreatedDate() {
    return date("timestamp_created_date");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return text("organization_id");
  }

  /** What was sent. */
  public @Nullable InstantlyObject payload() {
    return object("payload", InstantlyObject::new);
  }

  /** Whether it was accepted. */
  public @Nullable Boolean success() {
    return flag("success");
  }

  /** How many times it was tried again. */
  public @Nullable Integer retryCount() {
    return integer("retry_count");
  }

  /** Whether it will be tried again. */
  public @Nullable Boolean willRetry() {
    return flag("will_retry");
  }

  /** Where it was sent. */
  public @Nullable String webhookUrl() {
    return text("webhook_url");
  }

  /** The HTTP status that came back, if one did. */
  public @Nullable Integer statusCode() {
    return integer("status_code");
  }

  /** What failed. */
  public @Nullable String errorMessage() {
    return text("error_message");
  }

  /** When it will be tried again. */
  public @Nullable Instant timestampNextRetry() {
    return instant("timestamp_next_retry");
  }

  /** The UUID that the attempts at one event share. */
  public @Nullable String retryGroupId() {
    return text("retry_group_id");
  }

  /** Whether a later attempt was accepted. */
  public @Nullable Boolean retrySuccessful() {
    return flag("retry_successful");
  }

  /** The address of the lead that it is about. */
  public @Nullable String leadEmail() {
    return text("lead_email");
  }

  /** How long the receiver took, in milliseconds. */
  public @Nullable Number responseTimeMs() {
    return number("response_time_ms");
  }
}

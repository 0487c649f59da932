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
    return textOf("id");
  }

  /** When it was sent. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The day of that. */
  public @Nullable LocalDate timestampCreatedDate() {
    return dateOf("timestamp_created_date");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** What was sent. */
  public @Nullable InstantlyObject payload() {
    return objectOf("payload", InstantlyObject::new);
  }

  /** Whether it was accepted. */
  public @Nullable Boolean success() {
    return flagOf("success");
  }

  /** How many times it was tried again. */
  public @Nullable Integer retryCount() {
    return integerOf("retry_count");
  }

  /** Whether it will be tried again. */
  public @Nullable Boolean willRetry() {
    return flagOf("will_retry");
  }

  /** Where it was sent. */
  public @Nullable String webhookUrl() {
    return textOf("webhook_url");
  }

  /** The HTTP status that came back, if one did. */
  public @Nullable Integer statusCode() {
    return integerOf("status_code");
  }

  /** What failed. */
  public @Nullable String errorMessage() {
    return textOf("error_message");
  }

  /** When it will be tried again. */
  public @Nullable Instant timestampNextRetry() {
    return instantOf("timestamp_next_retry");
  }

  /** The UUID that the attempts at one event share. */
  public @Nullable String retryGroupId() {
    return textOf("retry_group_id");
  }

  /** Whether a later attempt was accepted. */
  public @Nullable Boolean retrySuccessful() {
    return flagOf("retry_successful");
  }

  /** The address of the lead that it is about. */
  public @Nullable String leadEmail() {
    return textOf("lead_email");
  }

  /** How long the receiver took, in milliseconds. */
  public @Nullable Number responseTimeMs() {
    return numberOf("response_time_ms");
  }
}

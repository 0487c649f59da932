package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A subscription to events, which Instantly sends to a URL (API facts: webhooks). */
public final class Webhook extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Webhook(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String organization() {
    return textOf("organization");
  }

  /** The UUID of the one campaign whose events are sent; absent for all. */
  public @Nullable String campaign() {
    return textOf("campaign");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** Where events are sent. */
  public @Nullable String targetHookUrl() {
    return textOf("target_hook_url");
  }

  /** Which events are sent, such as {@code reply_received}; absent for a custom label's. */
  public @Nullable String eventType() {
    return textOf("event_type");
  }

  /** The custom label whose events are sent. */
  public @Nullable InterestStatus customInterestValue() {
    return enumOf("custom_interest_value", InterestStatus::of);
  }

  /** The HTTP headers that go with each delivery; they may hold a secret. */
  public @Nullable InstantlyObject headers() {
    return objectOf("headers", InstantlyObject::new);
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** Whether it is on. */
  public @Nullable WebhookStatus status() {
    return enumOf("status", WebhookStatus::of);
  }

  /** When it was switched off. */
  public @Nullable Instant timestampError() {
    return instantOf("timestamp_error");
  }
}

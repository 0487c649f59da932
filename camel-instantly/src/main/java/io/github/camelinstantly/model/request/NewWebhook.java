package io.github.camelinstantly.model.request;

import io.github.camelinstantly.model.InterestStatus;
import java.util.Map;

/**
 * A subscription to events, which Instantly sends to a URL (API facts: webhooks).
 *
 * <p>Body of {@code webhooks/create}.
 */
public final class NewWebhook extends Request<NewWebhook> {

  private NewWebhook() {}

  /**
   * @param targetHookUrl where events are sent; {@code http} or {@code https}
   */
  public static NewWebhook of(String targetHookUrl) {
    return new NewWebhook().set("target_hook_url", targetHookUrl);
  }

  /** Which events are sent, such as {@code reply_received} or {@code all_events}. */
  public NewWebhook eventType(String eventType) {
    return set("event_type", eventType);
  }

  /** The custom label whose events are sent, without an event type. */
  public NewWebhook customInterestValue(InterestStatus customInterestValue) {
    return set("custom_interest_value", customInterestValue);
  }

  /** The UUID of the one campaign whose events are sent; of all unless given. */
  public NewWebhook campaign(String campaign) {
    return set("campaign", campaign);
  }

  /** What users call it. */
  public NewWebhook name(String name) {
    return set("name", name);
  }

  /** The HTTP headers that go with each delivery, such as one with a token. */
  public NewWebhook headers(Map<String, ?> headers) {
    return set("headers", headers);
  }
}

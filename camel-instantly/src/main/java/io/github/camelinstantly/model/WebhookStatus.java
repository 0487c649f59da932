package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** Whether a webhook is on ({@code status}, API facts: webhooks). */
public final class WebhookStatus extends OpenEnum {

  /** Is on. */
  public static final WebhookStatus ACTIVE = new WebhookStatus(1, "ACTIVE");

  /** Was switched off by Instantly, since deliveries failed. */
  public static final WebhookStatus ERROR = new WebhookStatus(-1, "ERROR");

  private static final Known<WebhookStatus> KNOWN =
      new Known<>(raw -> new WebhookStatus(raw, null), ACTIVE, ERROR);

  private WebhookStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static WebhookStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

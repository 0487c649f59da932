package io.github.camelinstantly.model;

/** Whether a webhook is on ({@code status}, API facts: webhooks). */
public final class WebhookStatus extends OpenEnum {

  /** Is on. */
  public static final WebhookStatus ACTIVE = new WebhookStatus(1);

  /** Was switched off by Instantly, since deliveries failed. */
  public static final WebhookStatus ERROR = new WebhookStatus(-1);

  private WebhookStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static WebhookStatus of(Object raw) {
    return of(WebhookStatus.class, raw, WebhookStatus::new);
  }
}

package io.github.camelinstantly.model;

/**
 * How the mails of an inbox placement test go out ({@code delivery_mode}, API facts:
 * inbox-placement).
 */
public final class DeliveryMode extends OpenEnum {

  /** One after another. */
  public static final DeliveryMode ONE_BY_ONE = new DeliveryMode(1);

  /** All at once. */
  public static final DeliveryMode ALL_TOGETHER = new DeliveryMode(2);

  private DeliveryMode(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static DeliveryMode of(Object raw) {
    return of(DeliveryMode.class, raw, DeliveryMode::new);
  }
}

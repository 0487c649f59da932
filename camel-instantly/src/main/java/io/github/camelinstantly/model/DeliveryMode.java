package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * How the mails of an inbox placement test go out ({@code delivery_mode}, API facts:
 * inbox-placement).
 */
public final class DeliveryMode extends OpenEnum {

  /** One after another. */
  public static final DeliveryMode ONE_BY_ONE = new DeliveryMode(1, "ONE_BY_ONE");

  /** All at once. */
  public static final DeliveryMode ALL_TOGETHER = new DeliveryMode(2, "ALL_TOGETHER");

  private static final Known<DeliveryMode> KNOWN =
      new Known<>(raw -> new DeliveryMode(raw, null), ONE_BY_ONE, ALL_TOGETHER);

  private DeliveryMode(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static DeliveryMode of(Object raw) {
    return KNOWN.of(raw);
  }
}

package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * Who sends the mails of an inbox placement test ({@code sending_method}, API facts:
 * inbox-placement).
 */
public final class SendingMethod extends OpenEnum {

  /** Instantly. */
  public static final SendingMethod FROM_INSTANTLY = new SendingMethod(1, "FROM_INSTANTLY");

  /** The user, with the test's code in the mail. */
  public static final SendingMethod FROM_OUTSIDE = new SendingMethod(2, "FROM_OUTSIDE");

  private static final Known<SendingMethod> KNOWN =
      new Known<>(raw -> new SendingMethod(raw, null), FROM_INSTANTLY, FROM_OUTSIDE);

  private SendingMethod(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static SendingMethod of(Object raw) {
    return KNOWN.of(raw);
  }
}

package io.github.camelinstantly.model;

/**
 * Who sends the mails of an inbox placement test ({@code sending_method}, API facts:
 * inbox-placement).
 */
public final class SendingMethod extends OpenEnum {

  /** Instantly. */
  public static final SendingMethod FROM_INSTANTLY = new SendingMethod(1);

  /** The user, with the test's code in the mail. */
  public static final SendingMethod FROM_OUTSIDE = new SendingMethod(2);

  private SendingMethod(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static SendingMethod of(Object raw) {
    return of(SendingMethod.class, raw, SendingMethod::new);
  }
}

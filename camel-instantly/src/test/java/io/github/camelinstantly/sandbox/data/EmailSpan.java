package io.github.camelinstantly.sandbox.data;

import java.time.Instant;
import java.util.Optional;

/** A stretch of the email list, without its two ends, and the direction in which it is read. */
public final class EmailSpan {

  private final EmailKey low;
  private final EmailKey high;
  private final boolean ascending;

  private EmailSpan(EmailKey low, EmailKey high, boolean ascending) {
    this.low = low;
    this.high = high;
    this.ascending = ascending;
  }

  /** The whole list. */
  public static EmailSpan all(boolean ascending) {
    return new EmailSpan(
        EmailKey.before(Long.MIN_VALUE), EmailKey.after(Long.MAX_VALUE), ascending);
  }

  /** Without what is older. */
  public EmailSpan from(Instant time, boolean inclusive) {
    long millis = time.toEpochMilli();
    return above(inclusive ? EmailKey.before(millis) : EmailKey.after(millis));
  }

  /** Without what is newer. */
  public EmailSpan to(Instant time, boolean inclusive) {
    long millis = time.toEpochMilli();
    return below(inclusive ? EmailKey.after(millis) : EmailKey.before(millis));
  }

  /**
   * Without what comes, in reading direction, up to an email and with it.
   *
   * @return empty if there never was such an email
   */
  public Optional<EmailSpan> past(EmailList emails, String id) {
    return emails.place(id).map(place -> ascending ? above(place) : below(place));
  }

  private EmailSpan above(EmailKey bound) {
    return bound.compareTo(low) > 0 ? new EmailSpan(bound, high, ascending) : this;
  }

  private EmailSpan below(EmailKey bound) {
    return bound.compareTo(high) < 0 ? new EmailSpan(low, bound, ascending) : this;
  }

  EmailKey low() {
    return low;
  }

  EmailKey high() {
    return high;
  }

  boolean ascending() {
    return ascending;
  }

  boolean isEmpty() {
    return low.compareTo(high) >= 0;
  }
}

package io.github.camelinstantly.sandbox.data;

import io.github.camelinstantly.json.Timestamps;
import java.time.Instant;
import java.util.Comparator;

/**
 * The place of an email in the list: by {@code timestamp_created}, equal ones by id.
 *
 * @param millis {@code timestamp_created} in milliseconds of the epoch
 * @param id the email's id
 */
record EmailKey(long millis, String id) implements Comparable<EmailKey> {

  private static final Comparator<EmailKey> ORDER =
      Comparator.comparingLong(EmailKey::millis).thenComparing(EmailKey::id);

  /** Sorts after every id. */
  private static final String LAST_ID = "\uffff";

  static EmailKey of(Entry email) {
    Instant created = Timestamps.read(email.text("timestamp_created")).orElseThrow();
    return new EmailKey(created.toEpochMilli(), email.id());
  }

  /** Sorts before all emails of a millisecond. */
  static EmailKey before(long millis) {
    return new EmailKey(millis, "");
  }

  /** Sorts after all emails of a millisecond. */
  static EmailKey after(long millis) {
    return new EmailKey(millis, LAST_ID);
  }

  @Override
  public int compareTo(EmailKey other) {
    return ORDER.compare(this, other);
  }
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What time it is at the server. Neither the Date of a reply nor the timestamp of an item is
 * believed alone, for one wrong one would carry the position away, and everything older would never
 * be delivered: a Date has to fit the Dates before and the time passed since, measured by a local
 * clock that only runs on; a timestamp must not be ahead of the Date. The local time of day plays
 * no part.
 */
public final class ServerClock {

  private static final Logger LOG = LoggerFactory.getLogger(ServerClock.class);

  /** A Date has whole seconds, replies take their time, and servers' clocks differ. */
  static final Duration TOLERANCE = Duration.ofMinutes(10);

  /** An item and a Date so close to each other confirm each other. */
  static final Duration CLOSE = Duration.ofMinutes(30);

  /** Without any Date, no list is silent for longer and goes on then. */
  static final Duration LONGEST_SILENCE = Duration.ofDays(366);

  /** So many Dates in a row that fit each other count more than those before. */
  private static final int ENOUGH = 3;

  private final LongSupplier nanos;
  private @Nullable Reading date;
  private int confirmed;
  private @Nullable Reading other;
  private @Nullable Instant lastTold;
  private int othersConfirmed;
  private boolean warned;
  private @Nullable Reading atLeast;
  private @Nullable Instant newest;
  private @Nullable String newestId;

  /**
   * @param nanos a clock that only runs on, in nanoseconds
   */
  public ServerClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** A reply told this Date, or none. */
  void told(@Nullable Instant told) {
    if (told == null) {
      return;
    }
    lastTold = told;
    Instant expected = now(date);
    if (expected == null || fits(told, expected)) {
      date = reading(told);
      confirmed++;
      other = null;
      warned = false;
      return;
    }
    if (!warned) {
      warned = true;
      LOG.warn(PositionMessages.dateNotBelieved(told, expected));
    }
    Instant expectedOther = now(other);
    boolean again = expectedOther != null && fits(told, expectedOther);
    othersConfirmed = again ? othersConfirmed + 1 : 1;
    other = reading(told);
    // a Date that is too early does no harm, and the first one may have been the wrong one
    if (othersConfirmed >= ENOUGH || (confirmed == 1 && told.isBefore(expected))) {
      date = other;
      confirmed = othersConfirmed;
      other = null;
    }
  }

  /** Whether two times are the same but for what clocks and replies differ by. */
  static boolean fits(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
  }

  /** Whether a timestamp is later than it can be. */
  boolean isAhead(Instant timestamp) {
    Instant present = now(date);
    if (present == null) {
      return newest != null && timestamp.isAfter(newest.plus(LONGEST_SILENCE));
    }
    return timestamp.isAfter(present.plus(TOLERANCE));
  }

  /** Whether the position may move to a timestamp: not yet by one Date alone. */
  boolean believes(Instant timestamp) {
    Instant present = now(date);
    return !isAhead(timestamp)
        && (present == null || confirmed > 1 || present.isBefore(timestamp.plus(CLOSE)));
  }

  /** An item with a timestamp that is believed was on a page. */
  void met(String id, Instant timestamp) {
    Instant before = newest;
    if (before != null && timestamp.isBefore(before)) {
      return;
    }
    if (date != null) {
      passed(timestamp);
    } else if (before != null && !id.equals(newestId)) {
      // without a Date, an item counts when there is one behind it
      passed(before);
    }
    newest = timestamp;
    newestId = id;
  }

  /** It is this late at least. */
  private void passed(Instant timestamp) {
    Instant known = now(atLeast);
    if (known == null || timestamp.isAfter(known)) {
      atLeast = reading(timestamp);
    }
  }

  /**
   * The time at the server, rather too early than too late: so what is looked for from here on back
   * is looked for far enough. Not known before the first items: {@code null}.
   */
  @Nullable Instant now() {
    Instant least = now(atLeast);
    // as it was told: the local clock may run faster than the server's
    Instant told = lastTold;
    return least == null || told == null || least.isBefore(told) ? least : told;
  }

  /**
   * Up to where everything was read if an item is ahead of the present: a while before the present.
   */
  Instant beforePresent() {
    Instant present = now(date);
    return present == null || confirmed < 2 ? Instant.MIN : present.minus(TOLERANCE);
  }

  private Reading reading(Instant time) {
    return new Reading(time, nanos.getAsLong());
  }

  private @Nullable Instant now(@Nullable Reading reading) {
    return reading == null ? null : reading.time().plusNanos(nanos.getAsLong() - reading.at());
  }

  /**
   * A time of the server.
   *
   * @param time what it was
   * @param at when it was read, by the local clock that only runs on
   */
  private record Reading(Instant time, long at) {}
}

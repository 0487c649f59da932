package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices items that became visible later than {@code lookback} after their timestamp: they come
 * only because nothing newer had come by then, and others like them would be missed. An item counts
 * if it was not there when the list was last read to its end, although it belongs behind the newest
 * one that was, and is older than that end by more than {@code lookback}.
 */
final class LateItems {

  private static final Logger LOG = LoggerFactory.getLogger(LateItems.class);

  private final Duration lookback;
  private final PollCounters counters;
  private final Interval warnings;
  private @Nullable Instant lastEnd;
  private Instant newestThen = Instant.MAX;

  LateItems(Duration lookback, Clock clock, PollCounters counters) {
    this.lookback = lookback;
    this.counters = counters;
    this.warnings = new Interval(clock, Duration.ofHours(1));
  }

  /**
   * The list was read to its end at this time of the server, and there was nothing else behind the
   * newest item claimed.
   */
  void ended(@Nullable Instant serverTime, Instant newest) {
    if (serverTime != null) {
      lastEnd = serverTime;
      newestThen = newest;
    }
  }

  /** What was read before says nothing any more. */
  void reset() {
    lastEnd = null;
  }

  /** An item that was not known came. */
  void check(PolledItem item) {
    Instant end = lastEnd;
    if (end == null
        || !item.timestamp().isBefore(end.minus(lookback))
        || !item.timestamp().isAfter(newestThen)) {
      return;
    }
    counters.beyondLookback();
    if (warnings.isDue()) {
      warnings.begin();
      Duration lateness = Duration.between(item.timestamp(), end);
      LOG.warn(PositionMessages.beyondLookback(item.id(), lateness, lookback));
    }
  }
}

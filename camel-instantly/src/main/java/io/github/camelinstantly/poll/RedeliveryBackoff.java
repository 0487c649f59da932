package io.github.camelinstantly.poll;

import java.time.Duration;

/** How long a failed item waits: a minute, then twice as long each time, an hour at most. */
final class RedeliveryBackoff {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration MAX = Duration.ofHours(1);

  /** The pause after the given number of failures. */
  Duration after(int failures) {
    // 2^6 minutes are more than an hour already
    int doublings = Math.min(failures - 1, 6);
    Duration pause = FIRST.multipliedBy(1L << Math.max(0, doublings));
    return pause.compareTo(MAX) < 0 ? pause : MAX;
  }
}

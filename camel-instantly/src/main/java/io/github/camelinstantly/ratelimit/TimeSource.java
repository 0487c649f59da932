package io.github.camelinstantly.ratelimit;

import java.time.Duration;
import java.time.Instant;

/** Time that goes by, so that tests can let it go by as they like. */
public interface TimeSource {

  /** A reading that only ever grows, in nanoseconds; differences are what counts. */
  long nanos();

  /** The time of day, which may be set back; only for comparing with dates of a server. */
  Instant now();

  /**
   * Runs a short task later.
   *
   * @return takes it back if it has not begun
   */
  Alarm after(Duration delay, Runnable task);

  /** A task that waits for its time. */
  @FunctionalInterface
  interface Alarm {

    /** Takes the task back; without effect once it has begun. */
    void cancel();
  }
}

package io.github.camelinstantly.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that is done every so often, by the local clock; at once after a start. */
final class Interval {

  private final Clock clock;
  private final Duration interval;
  private @Nullable Instant lastBegan;

  Interval(Clock clock, Duration interval) {
    this.clock = clock;
    this.interval = interval;
  }

  boolean isDue() {
    if (lastBegan == null) {
      return true;
    }
    Duration since = Duration.between(lastBegan, clock.instant());
    // a clock that was set back says nothing
    return since.isNegative() || since.compareTo(interval) >= 0;
  }

  void begin() {
    lastBegan = clock.instant();
  }

  /** Makes it due at once. */
  void reset() {
    lastBegan = null;
  }
}

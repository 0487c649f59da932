package io.github.camelinstantly.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time that the sandbox lives by: timestamps of rows, quota windows, jobs and verifications.
 * Ticks with the system's clock until a test stops it.
 */
public final class SandboxClock extends Clock {

  private Duration offset = Duration.ZERO;
  private @Nullable Instant stopped;

  /** Stops the clock at a time. */
  public synchronized void set(Instant time) {
    stopped = time;
  }

  /** Moves the time on; a clock that ticks goes on ticking, one that stands goes on standing. */
  public synchronized void advance(Duration duration) {
    if (stopped == null) {
      offset = offset.plus(duration);
    } else {
      stopped = stopped.plus(duration);
    }
  }

  /** Lets a clock that stands tick on from its present time. */
  public synchronized void tick() {
    if (stopped != null) {
      offset = Duration.between(Instant.now(), stopped);
      stopped = null;
    }
  }

  @Override
  public synchronized Instant instant() {
    Instant set = stopped;
    return set == null ? Instant.now().plus(offset) : set;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** A clock that follows this one. */
  @Override
  @SuppressWarnings("UnnecessaryMethodReference")
  public Clock withZone(ZoneId zone) {
    // not `this`, whose withZone this is
    InstantSource source = this::instant;
    return source.withZone(zone);
  }
}

package io.github.camelinstantly.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The server's clock: that of the system until a test sets it; from then on it stands still. */
public final class SandboxClock extends Clock {

  private volatile @Nullable Instant fixed;

  /** Stops the clock at a time. */
  public void set(Instant time) {
    fixed = time;
  }

  /** Stops the clock a while after its present time. */
  public synchronized void advance(Duration duration) {
    fixed = instant().plus(duration);
  }

  @Override
  public Instant instant() {
    Instant set = fixed;
    return set == null ? Instant.now() : set;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}

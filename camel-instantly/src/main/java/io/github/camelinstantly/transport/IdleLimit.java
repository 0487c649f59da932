package io.github.camelinstantly.transport;

import java.time.Duration;

/**
 * How long a connection may have been idle and be used again. A server closes idle connections, and
 * a request that meets the end of its connection on the way is lost without a trace: whether it ran
 * is unknown. So connections are used again only well within the time that they were seen to last.
 */
final class IdleLimit {

  /** Firewalls and load balancers drop idle connections in silence, the strict ones after this. */
  static final Duration AT_FIRST = Duration.ofSeconds(30);

  /**
   * A connection may end for other reasons too; what that seemed to tell must not hold for ever.
   */
  static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

  /** No server ends connections that are as busy as this for their idleness. */
  static final Duration AT_LEAST = Duration.ofMillis(50);

  private long limit = AT_FIRST.toNanos();
  private long learnedAt;

  /**
   * Whether a connection has been idle for too long.
   *
   * @param idle for how long, in nanoseconds
   * @param now the present reading of the clock, in nanoseconds
   */
  synchronized boolean isExceeded(long idle, long now) {
    if (now - learnedAt >= FORGOTTEN_AFTER.toNanos()) {
      limit = AT_FIRST.toNanos();
    }
    return idle >= limit;
  }

  /** Takes note of a connection that was found closed after it had been idle for so long. */
  synchronized void closedAfter(long idle, long now) {
    limit = Math.min(limit, Math.max(AT_LEAST.toNanos(), idle / 2));
    learnedAt = now;
  }
}

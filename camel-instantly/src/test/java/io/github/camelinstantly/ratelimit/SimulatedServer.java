package io.github.camelinstantly.ratelimit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * A server with a strict sliding window, reached over a way whose length varies. A rateLimited
 * request does not count, as a kind server would have it.
 */
public final class SimulatedServer {

  private final TimeSource time;
  private final Random random;
  private final int limit;
  private final Duration window;
  private final Duration longestWay;
  private final Deque<Long> counted = new ArrayDeque<>();
  private long stormUntil = Long.MIN_VALUE;
  private long served;
  private long rateLimited;

  /**
   * @param time the time that goes by
   * @param seed makes the ways repeatable
   * @param limit how many requests fit into the window
   * @param window its length
   * @param longestWay the longest time from client to server, or back
   */
  public SimulatedServer(
      TimeSource time, long seed, int limit, Duration window, Duration longestWay) {
    this.time = time;
    this.random = new Random(seed);
    this.limit = limit;
    this.window = window;
    this.longestWay = longestWay;
  }

  /** Refuses everything for a while. */
  public void storm(Duration duration) {
    stormUntil = time.nanos() + duration.toNanos();
  }

  /** Sends a request; one of the two runs when its answer is back. */
  public void send(Runnable onSuccess, Runnable onRefusal) {
    time.after(
        way(),
        () -> {
          boolean fits = count();
          time.after(way(), fits ? onSuccess : onRefusal);
        });
  }

  private Duration way() {
    return Duration.ofNanos((long) (longestWay.toNanos() * random.nextDouble()));
  }

  private boolean count() {
    long now = time.nanos();
    while (!counted.isEmpty() && now - counted.element() >= window.toNanos()) {
      counted.remove();
    }
    if (now < stormUntil || counted.size() >= limit) {
      rateLimited++;
      return false;
    }
    counted.add(now);
    served++;
    return true;
  }

  /** How many requests were answered. */
  public long served() {
    return served;
  }

  /** How many requests were answered 429. */
  public long rateLimited() {
    return rateLimited;
  }
}

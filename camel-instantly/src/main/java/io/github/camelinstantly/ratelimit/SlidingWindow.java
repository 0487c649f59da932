package io.github.camelinstantly.ratelimit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An exact sliding window. A permit is taken before a request is sent and comes free one window
 * after its <em>reply</em>: the server counted the request somewhere between the two, so by its
 * clock the window is never over full, however long the way is. Stamped at the time of sending,
 * about half of the calls of a full window would fall into it.
 */
final class SlidingWindow {

  private static final long LONGEST_NARROWED = Duration.ofMinutes(1).toNanos();

  private final int limit;
  private final long length;
  private final Deque<Long> replies = new ArrayDeque<>();
  private int inFlight;

  SlidingWindow(int limit, Duration length) {
    this.limit = limit;
    this.length = length.toNanos();
  }

  /**
   * Whether a permit is free.
   *
   * @param share the part of the limit that may be used
   */
  boolean hasRoom(long now, double share) {
    return used(now) < allowed(share);
  }

  void take() {
    inFlight++;
  }

  void giveBack() {
    inFlight--;
  }

  void replied(long now) {
    inFlight--;
    replies.add(now);
  }

  /** When the next permit comes free by time alone; the greatest value if none will. */
  long nextRoom(long now, double share) {
    int used = used(now);
    if (used < allowed(share)) {
      return now;
    }
    return replies.isEmpty() ? Long.MAX_VALUE : replies.element() + length;
  }

  int used(long now) {
    while (!replies.isEmpty() && now - replies.element() >= length) {
      replies.remove();
    }
    return inFlight + replies.size();
  }

  int limit() {
    return limit;
  }

  long length() {
    return length;
  }

  private int allowed(double share) {
    return isLong() ? limit : Math.max(1, (int) (limit * share));
  }

  /**
   * Whether a 429 leaves it as it is. Half of an hour's requests may be used up already, and
   * everybody would wait for the hour to pass, whichever window the 429 was about.
   */
  boolean isLong() {
    return length > LONGEST_NARROWED;
  }
}

package io.github.camelinstantly.ratelimit;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** So many requests a minute for work that can wait, shared by all that do such work. */
public final class BackgroundQuota {

  private final TimeSource time;
  private final SlidingWindow window;
  private final ReentrantLock lock = new ReentrantLock();

  /**
   * @param perMinute how many requests a minute
   * @param time the time that goes by
   */
  public BackgroundQuota(int perMinute, TimeSource time) {
    this.time = time;
    this.window = new SlidingWindow(perMinute, Duration.ofMinutes(1));
  }

  /** Takes the right to send one request; false if all of this minute's are taken. */
  public boolean take() {
    lock.lock();
    try {
      long now = time.nanos();
      if (!window.hasRoom(now, 1)) {
        return false;
      }
      window.take();
      window.replied(now);
      return true;
    } finally {
      lock.unlock();
    }
  }
}

package io.github.camelinstantly.consumer;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.ratelimit.TimeSource;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that a consumer has something to do and makes no progress: for a while no permit came
 * free, no page was read and no exchange completed. A call that hangs, of the API or of a store, is
 * interrupted.
 */
public final class Watchdog {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  /** So that what is noticed is noticed soon after the time is over. */
  private static final int CHECKS_PER_TIMEOUT = 4;

  private final TimeSource time;
  private final Duration timeout;
  private final BooleanSupplier busy;
  private volatile long lastProgress;
  private volatile @Nullable Thread calling;
  private TimeSource.@Nullable Alarm alarm;

  /**
   * @param timeout how long it may take without progress; zero for as long as it takes
   * @param busy whether there is anything to do
   */
  public Watchdog(TimeSource time, Duration timeout, BooleanSupplier busy) {
    this.time = time;
    this.timeout = timeout;
    this.busy = busy;
    this.lastProgress = time.nanos();
  }

  /** Something came to an end, or began. */
  public void progress() {
    lastProgress = time.nanos();
  }

  /** This thread calls the API or a store from now on. */
  public void calls() {
    progress();
    calling = Thread.currentThread();
  }

  /** This thread is in the hands of the route, or does nothing: it must not be interrupted. */
  public void callsNoMore() {
    calling = null;
    progress();
  }

  /** Whether there is something to do, and no progress for longer than the timeout. */
  public boolean isOverdue() {
    return !timeout.isZero()
        && busy.getAsBoolean()
        && time.nanos() - lastProgress > timeout.toNanos();
  }

  /** How long it may take without progress; zero for as long as it takes. */
  public Duration timeout() {
    return timeout;
  }

  /** Begins to watch. */
  public synchronized void start() {
    progress();
    if (!timeout.isZero() && alarm == null) {
      alarm = time.after(timeout.dividedBy(CHECKS_PER_TIMEOUT), this::check);
    }
  }

  /** Watches no more. */
  public synchronized void stop() {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
  }

  private synchronized void check() {
    if (alarm == null) {
      return;
    }
    Thread hanging = calling;
    if (hanging != null && isOverdue()) {
      LOG.warn(PositionMessages.interrupted(timeout));
      progress();
      hanging.interrupt();
    }
    alarm = time.after(timeout.dividedBy(CHECKS_PER_TIMEOUT), this::check);
  }
}

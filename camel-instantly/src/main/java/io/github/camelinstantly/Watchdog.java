package io.github.camelinstantly;

import io.github.camelinstantly.client.pacing.TimeSource;
import io.github.camelinstantly.message.PositionMessages;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that a consumer has something to do and comes no further: no slot, page or exchange came
 * to an end for a while. A call that hangs, of the API or of a store, is interrupted.
 */
final class Watchdog {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  /** So that what is noticed is noticed soon after the time is over. */
  private static final int LOOKS_PER_TIMEOUT = 4;

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
  Watchdog(TimeSource time, Duration timeout, BooleanSupplier busy) {
    this.time = time;
    this.timeout = timeout;
    this.busy = busy;
    this.lastProgress = time.nanos();
  }

  /** Something came to an end, or began. */
  void progress() {
    lastProgress = time.nanos();
  }

  /** This thread calls the API or a store from now on. */
  void calls() {
    progress();
    calling = Thread.currentThread();
  }

  /** This thread is in the hands of the route, or does nothing: it must not be interrupted. */
  void callsNoMore() {
    calling = null;
    progress();
  }

  boolean isOverdue() {
    return !timeout.isZero()
        && busy.getAsBoolean()
        && time.nanos() - lastProgress > timeout.toNanos();
  }

  Duration timeout() {
    return timeout;
  }

  synchronized void start() {
    progress();
    if (!timeout.isZero() && alarm == null) {
      alarm = time.after(timeout.dividedBy(LOOKS_PER_TIMEOUT), this::look);
    }
  }

  synchronized void stop() {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
  }

  private synchronized void look() {
    if (alarm == null) {
      return;
    }
    Thread hanging = calling;
    if (hanging != null && isOverdue()) {
      LOG.warn(PositionMessages.interrupted(timeout));
      progress();
      hanging.interrupt();
    }
    alarm = time.after(timeout.dividedBy(LOOKS_PER_TIMEOUT), this::look);
  }
}

package io.github.camelinstantly.consumer;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.ratelimit.TimeSource;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import org.apache.camel.support.DefaultScheduledPollConsumerScheduler;
import org.apache.camel.support.ScheduledPollConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that a consumer has something to do and makes no progress: for a while no permit came
 * free, no page was read and no exchange completed. A call that hangs, of the API or of a store, is
 * interrupted. It also notices that no poll begins any more although one is due.
 */
public final class Watchdog {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  /** So that what is noticed is noticed soon after the time is over. */
  private static final int CHECKS_PER_TIMEOUT = 4;

  private final TimeSource time;
  private final Duration timeout;
  private final BooleanSupplier polling;
  private final BooleanSupplier underWay;
  private volatile long lastProgress;
  private volatile long pollDue;
  private volatile @Nullable Duration pollInterval;
  private boolean missed;
  private volatile @Nullable Thread calling;
  private TimeSource.@Nullable Alarm alarm;

  /**
   * @param timeout how long it may take without progress; zero for as long as it takes
   * @param polling whether a poll is under way
   * @param underWay whether any exchange is
   */
  public Watchdog(
      TimeSource time, Duration timeout, BooleanSupplier polling, BooleanSupplier underWay) {
    this.time = time;
    this.timeout = timeout;
    this.polling = polling;
    this.underWay = underWay;
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

  /**
   * A consumer is to be polled from now on. At which intervals is known of Camel's own scheduler
   * only, and of one that is not to end.
   */
  public void expectPolls(ScheduledPollConsumer consumer) {
    if (consumer.isStartScheduler()
        && consumer.getRepeatCount() == 0
        && consumer.getScheduler() instanceof DefaultScheduledPollConsumerScheduler) {
      ChronoUnit unit = consumer.getTimeUnit().toChronoUnit();
      expectPolls(
          Duration.of(consumer.getInitialDelay(), unit), Duration.of(consumer.getDelay(), unit));
    }
  }

  /** Polls begin after a while, and then at intervals. */
  void expectPolls(Duration initialDelay, Duration delay) {
    pollDue = time.nanos() + initialDelay.toNanos();
    pollInterval = delay;
  }

  /** The scheduler is alive: it came to a poll, or is through with one. */
  public void pollDue() {
    pollDue = time.nanos();
  }

  /** What is wrong; {@code null} if nothing is. */
  public @Nullable String problem() {
    if (isOverdue()) {
      return PositionMessages.noProgress(timeout);
    }
    Duration interval = pollInterval;
    return interval != null && isPollMissed(interval)
        ? PositionMessages.noPollBegan(interval.plus(timeout))
        : null;
  }

  private boolean isOverdue() {
    return !timeout.isZero()
        && (polling.getAsBoolean() || underWay.getAsBoolean())
        && time.nanos() - lastProgress > timeout.toNanos();
  }

  private boolean isPollMissed(Duration interval) {
    return !timeout.isZero()
        && !polling.getAsBoolean()
        && time.nanos() - pollDue > interval.plus(timeout).toNanos();
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
    pollInterval = null;
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
    warnOfMissedPoll();
    alarm = time.after(timeout.dividedBy(CHECKS_PER_TIMEOUT), this::check);
  }

  private void warnOfMissedPoll() {
    Duration interval = pollInterval;
    boolean misses = interval != null && isPollMissed(interval);
    if (misses && !missed) {
      LOG.warn(PositionMessages.noPollBegan(interval.plus(timeout)));
    }
    missed = misses;
  }
}

package io.github.camelinstantly.ratelimit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The computer's own time. */
public final class SystemTime implements TimeSource {

  private final Supplier<ScheduledExecutorService> scheduler;
  private final Clock clock = Clock.systemUTC();

  /**
   * @param scheduler gives what runs the tasks at present; not shut down here
   */
  public SystemTime(Supplier<ScheduledExecutorService> scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Alarm after(Duration delay, Runnable task) {
    try {
      ScheduledFuture<?> scheduled =
          scheduler.get().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    } catch (RejectedExecutionException e) {
      // the context has stopped, and with it everything that waited
      return () -> {};
    }
  }
}

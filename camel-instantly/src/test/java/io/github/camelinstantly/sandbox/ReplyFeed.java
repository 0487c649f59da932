package io.github.camelinstantly.sandbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets new replies come in, one after the other, until it is closed. */
public final class ReplyFeed implements AutoCloseable {

  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "instantly-sandbox-replies");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger number = new AtomicInteger();

  ReplyFeed(Workspace workspace, Duration interval) {
    scheduler.scheduleAtFixedRate(
        () -> FreshReplies.next(workspace, number.getAndIncrement()),
        interval.toMillis(),
        interval.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** How many replies it has let in. */
  public int count() {
    return number.get();
  }

  /** Whether it is closed, and no reply that it lets in is under way any more. */
  public boolean isEnded() {
    return scheduler.isTerminated();
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }
}

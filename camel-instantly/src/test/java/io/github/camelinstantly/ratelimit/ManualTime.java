package io.github.camelinstantly.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Time that goes by when a test says so. Tasks run on the thread that lets it go by, each at its
 * own time.
 */
public final class ManualTime implements TimeSource {

  private static final Instant BEGIN = Instant.parse("2026-08-13T11:12:14Z");

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
  private long nanos;
  private long number;

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized Instant now() {
    return BEGIN.plusNanos(nanos);
  }

  @Override
  public synchronized Alarm after(Duration delay, Runnable task) {
    Task scheduled = new Task(nanos + Math.max(0, delay.toNanos()), number++, task);
    tasks.add(scheduled);
    return () -> remove(scheduled);
  }

  /** Lets time go by. */
  public void advance(Duration duration) {
    long until = nanos() + duration.toNanos();
    for (Task next = next(until); next != null; next = next(until)) {
      next.run().run();
    }
    goTo(until);
  }

  private synchronized void goTo(long until) {
    nanos = until;
  }

  private synchronized @Nullable Task next(long until) {
    if (tasks.isEmpty() || tasks.element().at() > until) {
      return null;
    }
    nanos = Math.max(nanos, tasks.element().at());
    return tasks.remove();
  }

  private synchronized void remove(Task task) {
    tasks.remove(task);
  }

  /** How many tasks wait for their time. */
  public synchronized int waiting() {
    return tasks.size();
  }

  private record Task(long at, long number, Runnable run) {}
}

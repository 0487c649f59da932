package io.github.camelinstantly.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Time that goes by when a test says so. Tasks run on the test's thread, each at its own time. For
 * one thread.
 */
public final class ManualTime implements TimeSource {

  private static final Instant BEGIN = Instant.parse("2026-08-13T11:12:14Z");

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
  private long nanos;
  private long number;

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public Instant now() {
    return BEGIN.plusNanos(nanos);
  }

  @Override
  public Alarm after(Duration delay, Runnable task) {
    Task scheduled = new Task(nanos + Math.max(0, delay.toNanos()), number++, task);
    tasks.add(scheduled);
    return () -> tasks.remove(scheduled);
  }

  /** Lets time go by. */
  public void advance(Duration duration) {
    long until = nanos + duration.toNanos();
    while (!tasks.isEmpty() && tasks.element().at() <= until) {
      Task next = tasks.remove();
      nanos = Math.max(nanos, next.at());
      next.run().run();
    }
    nanos = until;
  }

  /** How many tasks wait for their time. */
  public int waiting() {
    return tasks.size();
  }

  private record Task(long at, long number, Runnable run) {}
}

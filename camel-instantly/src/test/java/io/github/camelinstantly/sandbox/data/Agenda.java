package io.github.camelinstantly.sandbox.data;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What the workspace does later of its own accord; done when the first call after it is due. */
final class Agenda {

  private final Clock clock;
  private final PriorityQueue<Item> items =
      new PriorityQueue<>(Comparator.comparing(Item::due).thenComparing(Item::number));
  private long number;

  Agenda(Clock clock) {
    this.clock = clock;
  }

  void after(Duration delay, Runnable task) {
    items.add(new Item(clock.instant().plus(delay), ++number, task));
  }

  void runDue() {
    Instant now = clock.instant();
    while (!items.isEmpty() && !items.peek().due().isAfter(now)) {
      items.remove().task().run();
    }
  }

  private record Item(Instant due, long number, Runnable task) {}
}

package io.github.camelinstantly.sandbox.server;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.QuotaGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sliding windows of the API's quotas (API facts: rate-limits), on the sandbox's clock. A
 * refused call does not count.
 */
final class Quotas {

  private final List<Window> windows =
      List.of(
          new Window(100, Duration.ofSeconds(1), operation -> true),
          new Window(6000, Duration.ofMinutes(1), operation -> true),
          // only listing is documented to count; whether reading one does is not known
          // (API facts: rate-limits)
          new Window(20, Duration.ofMinutes(1), operation -> operation.id().equals("emails/list")),
          new Window(
              10, Duration.ofMinutes(1), operation -> operation.quota() == QuotaGroup.TEST_EMAILS),
          new Window(10, Duration.ofMinutes(1), Quotas::forwards),
          new Window(60, Duration.ofHours(1), Quotas::forwards));
  private final Clock clock;

  private static boolean forwards(Operation operation) {
    return operation.quota() == QuotaGroup.DOMAIN_FORWARDINGS;
  }

  Quotas(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts a call if all its windows have room.
   *
   * @return the time until there is room; empty if there is
   */
  synchronized Optional<Duration> count(Operation operation) {
    Instant now = clock.instant();
    List<Window> concerned =
        windows.stream().filter(window -> window.concerns().test(operation)).toList();
    Optional<Duration> wait =
        concerned.stream()
            .flatMap(window -> window.untilRoom(now).stream())
            .max(Duration::compareTo);
    if (wait.isEmpty()) {
      concerned.forEach(window -> window.calls().add(now));
    }
    return wait;
  }

  private record Window(
      int limit, Duration length, Predicate<Operation> concerns, Deque<Instant> calls) {

    Window(int limit, Duration length, Predicate<Operation> concerns) {
      this(limit, length, concerns, new ArrayDeque<>());
    }

    Optional<Duration> untilRoom(Instant now) {
      Instant begin = now.minus(length);
      while (!calls.isEmpty() && !calls.element().isAfter(begin)) {
        calls.remove();
      }
      return calls.size() < limit
          ? Optional.empty()
          : Optional.of(Duration.between(begin, calls.element()));
    }
  }
}

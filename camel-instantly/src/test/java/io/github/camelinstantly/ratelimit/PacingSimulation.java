package io.github.camelinstantly.ratelimit;

import io.github.camelinstantly.api.QuotaGroup;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Whole runs against a simulated server, minutes long by their own time. */
public final class PacingSimulation {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration MAX_WAY = Duration.ofMillis(400);

  private PacingSimulation() {}

  /**
   * What came of a run.
   *
   * @param served requests answered
   * @param rateLimited requests answered 429
   * @param seconds how long it took
   * @param least what the caller, or JVM, with the fewest calls got
   * @param most what the one with the most calls got
   */
  public record Outcome(long served, long rateLimited, double seconds, long least, long most) {}

  /** Several callers list emails for some minutes, through 20 a minute. */
  public static Outcome listing(long seed, int callers, int minutes) {
    ManualTime time = new ManualTime();
    SimulatedServer server = new SimulatedServer(time, seed, 20, MINUTE, MAX_WAY);
    QuotaBudget budget = new QuotaBudget(QuotaLimits.DOCUMENTED, time);
    List<SimulatedCaller> all = callers(callers, budget, server, QuotaGroup.EMAIL_LISTS);
    all.forEach(SimulatedCaller::go);
    time.advance(MINUTE.multipliedBy(minutes));
    return outcome(server, minutes * 60, all.stream().map(SimulatedCaller::calls).toList());
  }

  /** A backlog of pages is read through 20 a minute; gives the time until the last one came. */
  public static Outcome backlog(long seed, int pages) {
    ManualTime time = new ManualTime();
    SimulatedServer server = new SimulatedServer(time, seed, 20, MINUTE, MAX_WAY);
    QuotaBudget budget = new QuotaBudget(QuotaLimits.DOCUMENTED, time);
    AtomicInteger left = new AtomicInteger(pages);
    AtomicLong end = new AtomicLong();
    new SimulatedCaller(
            budget,
            server,
            QuotaGroup.EMAIL_LISTS,
            () -> left.getAndDecrement() > 0,
            () -> end.set(time.nanos()))
        .go();
    time.advance(Duration.ofHours(1));
    return outcome(server, end.get() / 1e9, List.of(server.served()));
  }

  /** Two JVMs that do not know of each other list emails; counted after the first minute. */
  public static Outcome twoProcesses(long seed, int minutes) {
    ManualTime time = new ManualTime();
    SimulatedServer server = new SimulatedServer(time, seed, 20, MINUTE, MAX_WAY);
    List<SimulatedCaller> all =
        Stream.of(1, 2)
            .map(jvm -> new QuotaBudget(QuotaLimits.DOCUMENTED, time))
            .flatMap(jvm -> callers(4, jvm, server, QuotaGroup.EMAIL_LISTS).stream())
            .toList();
    all.forEach(SimulatedCaller::go);
    time.advance(MINUTE);
    long served = server.served();
    long rateLimited = server.rateLimited();
    List<Long> before = all.stream().map(SimulatedCaller::calls).toList();
    time.advance(MINUTE.multipliedBy(minutes));
    long first = calls(all.subList(0, 4)) - sum(before.subList(0, 4));
    long second = calls(all.subList(4, 8)) - sum(before.subList(4, 8));
    return new Outcome(
        server.served() - served,
        server.rateLimited() - rateLimited,
        minutes * 60,
        Math.min(first, second),
        Math.max(first, second));
  }

  /**
   * Everything is rateLimited for a minute; gives the time from the storm's end to the next answer.
   */
  public static Outcome storm(long seed, int callers, int calls) {
    ManualTime time = new ManualTime();
    SimulatedServer server = new SimulatedServer(time, seed, 100, Duration.ofSeconds(1), MAX_WAY);
    QuotaBudget budget = new QuotaBudget(QuotaLimits.DOCUMENTED, time);
    AtomicInteger left = new AtomicInteger(calls);
    AtomicLong resumed = new AtomicLong();
    long end = MINUTE.toNanos();
    server.storm(MINUTE);
    List<SimulatedCaller> all =
        Stream.generate(
                () ->
                    new SimulatedCaller(
                        budget,
                        server,
                        QuotaGroup.WORKSPACE,
                        () -> left.getAndDecrement() > 0,
                        () -> resumed.compareAndSet(0, time.nanos() - end)))
            .limit(callers)
            .toList();
    all.forEach(SimulatedCaller::go);
    time.advance(Duration.ofMinutes(30));
    return outcome(server, resumed.get() / 1e9, all.stream().map(SimulatedCaller::calls).toList());
  }

  private static List<SimulatedCaller> callers(
      int count, QuotaBudget budget, SimulatedServer server, QuotaGroup group) {
    return Stream.generate(() -> new SimulatedCaller(budget, server, group, () -> true, () -> {}))
        .limit(count)
        .toList();
  }

  private static Outcome outcome(SimulatedServer server, double seconds, List<Long> calls) {
    return new Outcome(
        server.served(),
        server.rateLimited(),
        seconds,
        calls.stream().mapToLong(Long::longValue).min().orElse(0),
        calls.stream().mapToLong(Long::longValue).max().orElse(0));
  }

  private static long calls(List<SimulatedCaller> callers) {
    return callers.stream().mapToLong(SimulatedCaller::calls).sum();
  }

  private static long sum(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }
}

package io.github.camelinstantly.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.QuotaGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JVMs that list the emails of one workspace as fast as they can, and do not know of each other.
 */
class SharedQuotaTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int LIMIT = 20;
  private static final int MINUTES = 10;

  private final ManualTime time = new ManualTime();

  static Stream<Arguments> starts() {
    return LongStream.rangeClosed(1, 5)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(0, 1, 7, 30, 61, 90, 150, 600)
                    .flatMap(
                        later ->
                            Stream.of(
                                Arguments.of(seed, List.of(0, later)),
                                Arguments.of(seed, List.of(0, later, 2 * later)))));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void eachGetsItsPartWithinTwoMinutes(long seed, List<Integer> startSeconds) {
    SimulatedServer server = new SimulatedServer(time, seed, LIMIT, MINUTE, Duration.ofMillis(400));
    List<List<SimulatedCaller>> jvms = new ArrayList<>();
    for (int start : startSeconds) {
      time.advance(Duration.ofSeconds(start).minusNanos(time.nanos()));
      jvms.add(start(server));
    }
    time.advance(MINUTE.multipliedBy(2));
    List<Long> before = jvms.stream().map(SharedQuotaTest::calls).toList();
    long served = server.served();
    long refused = server.rateLimited();
    time.advance(MINUTE.multipliedBy(MINUTES));
    served = server.served() - served;
    refused = server.rateLimited() - refused;
    List<Long> got = new ArrayList<>();
    for (int i = 0; i < jvms.size(); i++) {
      got.add(calls(jvms.get(i)) - before.get(i));
    }
    double least = (double) Collections.min(got) / served;
    assertThat(least)
        .as("the least of %s", got)
        .isGreaterThanOrEqualTo(jvms.size() == 2 ? 0.25 : 0.125);
    assertThat(refused).as("429 besides %s", got).isLessThanOrEqualTo((served + refused) / 20);
    assertThat(served).as("most of the quota is used").isGreaterThan(LIMIT * MINUTES * 7 / 10);
  }

  private List<SimulatedCaller> start(SimulatedServer server) {
    QuotaBudget budget = new QuotaBudget(QuotaLimits.DOCUMENTED, time);
    List<SimulatedCaller> callers =
        Stream.generate(
                () ->
                    new SimulatedCaller(
                        budget, server, QuotaGroup.EMAIL_LISTS, () -> true, () -> {}))
            .limit(2)
            .toList();
    callers.forEach(SimulatedCaller::go);
    return callers;
  }

  private static long calls(List<SimulatedCaller> jvm) {
    return jvm.stream().mapToLong(SimulatedCaller::calls).sum();
  }
}

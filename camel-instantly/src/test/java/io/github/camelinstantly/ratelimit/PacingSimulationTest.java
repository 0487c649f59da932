package io.github.camelinstantly.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.ratelimit.PacingSimulation.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of the quotas, against a server that takes its window seriously. */
class PacingSimulationTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aLoneJvmCausesNoRefusalAndWastesNothing(long seed) {
    Outcome outcome = PacingSimulation.listing(seed, 8, 10);

    assertThat(outcome.rateLimited()).isZero();
    assertThat(outcome.served()).isGreaterThanOrEqualTo(190);
    // 25 each; who has the shorter way is back in line sooner while there are free slots
    assertThat(outcome.least()).as("callers take turns").isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBacklogTakesHardlyLongerThanItMust(long seed) {
    Outcome outcome = PacingSimulation.backlog(seed, 100);

    // 100 pages are five windows, the first of which costs no time; the last permit is left to
    // others for a moment
    assertThat(outcome.seconds()).isLessThan(240 * 1.09);
    assertThat(outcome.rateLimited()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void twoJvmsThatDoNotKnowOfEachOtherSettle(long seed) {
    Outcome outcome = PacingSimulation.twoProcesses(seed, 60);

    assertThat(outcome.rateLimited()).isLessThan((outcome.served() + outcome.rateLimited()) / 20);
    assertThat(outcome.served()).as("most of the quota is used").isGreaterThan(60 * 13);
    assertThat(outcome.most()).as("neither starves").isLessThan(3 * outcome.least());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aStormIsWaitedOutQuietly(long seed) {
    Outcome outcome = PacingSimulation.storm(seed, 16, 1000);

    assertThat(outcome.served()).as("nothing is lost").isEqualTo(1000);
    assertThat(outcome.rateLimited()).isLessThan(200);
    assertThat(outcome.seconds()).as("resumes soon").isLessThan(5);
  }
}

package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.poll.PollSimulation.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the figures print has to stay so. */
class PollSimulationTest {

  @ParameterizedTest
  @ValueSource(ints = {33, 330})
  void theTailKeepsUpAndTheSweepStaysInItsHalf(int emailsPerMinute) {
    Outcome outcome = PollSimulation.steady(7, emailsPerMinute, Duration.ofMinutes(30));

    double minutes = outcome.seconds() / 60;
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.duplicates()).isZero();
    assertThat(outcome.rateLimited()).isZero();
    assertThat(outcome.sweepPages() / minutes).isLessThanOrEqualTo(10);
    assertThat(outcome.furthestBehind()).isLessThanOrEqualTo(emailsPerMinute / 2);
    assertThat(outcome.sweepsEnded()).isGreaterThanOrEqualTo((long) minutes / 7);
  }

  @Test
  void aNightAfterABurstCostsLittle() {
    Outcome night = PollSimulation.burstAndSilence(7, 5_000, Duration.ofHours(10));

    assertThat(night.lost()).isZero();
    assertThat(night.duplicates()).isZero();
    assertThat(night.tailPages()).isLessThan(3L * night.polls());
  }

  @Test
  void aBacklogComesAsFastAsTheQuotaAllows() {
    Outcome backlog = PollSimulation.backlog(7, 10_000);

    assertThat(backlog.lost()).isZero();
    assertThat(backlog.rateLimited()).isZero();
    // the last of 100 pages comes when four windows of 20 are over, but for the permit that is left
    // to others for a moment in each
    assertThat(backlog.secondsToLast()).isLessThan(1.09 * 240);
  }

  @Test
  void nothingIsLostOverADayInWhichAPartOfEverythingFails() {
    Outcome day = PollSimulation.rough(7, 10, Duration.ofHours(24), 0.05);

    assertThat(day.lost()).isZero();
    // at most one for each crash
    assertThat(day.duplicates()).isLessThan(day.polls() / 20);
  }
}

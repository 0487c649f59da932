package io.github.camelinstantly.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.crash.Halts.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed loses no email, and repeats at most one a kill. */
class HaltedConsumerTest {

  @TempDir Path folder;

  @Test
  void losesNothingAndRepeatsAtMostOneEmailPerKill() throws Exception {
    try (Halts halts = Halts.withFile(folder)) {
      Outcome outcome = halts.atRandom(10, 100);

      assertThat(outcome.readable()).isTrue();
      assertThat(outcome.lost()).isZero();
      assertThat(outcome.twice()).isLessThanOrEqualTo(outcome.halted());
    }
  }

  @Test
  void aLateEmailThatWasInFlightComesAgain() throws Exception {
    try (Halts halts = Halts.withFile(folder)) {
      Outcome outcome = halts.withLateEmailsInFlight(3);

      assertThat(outcome).isEqualTo(new Outcome(33, 3, 0, 0, true));
    }
  }
}

package io.github.camelinstantly.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.crash.Halts.Outcome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same with a position in PostgreSQL, halted also right before or after a statement. */
class HaltedConsumerIT {

  @TempDir Path folder;

  @Test
  void losesNothingAndRepeatsAtMostOneEmailPerKill() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Halts halts = Halts.withDatabase(folder, postgres.getJdbcUrl("postgres", "postgres"))) {
      Outcome outcome = halts.atRandom(10, 100);

      assertThat(outcome.readable()).isTrue();
      assertThat(outcome.lost()).isZero();
      assertThat(outcome.twice()).isLessThanOrEqualTo(outcome.halted());
    }
  }
}

package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.faults.MisbehaviourRun.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/**
 * Whatever a server does: nothing is lost, nothing happens twice, and no exception tells a lie.
 * {@code MisbehaviourFigures} prints the same as a table.
 */
class MisbehaviourTest {

  private static final int AT_ONCE = 8;

  @Test
  void noneOfThemLosesRepeatsOrMakesUsLie() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try (CamelContext context = new DefaultCamelContext()) {
      context.start();
      List<Future<Outcome>> outcomes = new ArrayList<>();
      for (MisbehaviourRun run : MisbehaviourRun.allIn(context)) {
        outcomes.add(threads.submit(run::run));
      }
      List<Outcome> bad = new ArrayList<>();
      for (Future<Outcome> outcome : outcomes) {
        if (!outcome.get().isGood()) {
          bad.add(outcome.get());
        }
      }
      assertThat(outcomes).hasSizeGreaterThanOrEqualTo(60);
      assertThat(bad).isEmpty();
    } finally {
      threads.shutdownNow();
    }
  }
}

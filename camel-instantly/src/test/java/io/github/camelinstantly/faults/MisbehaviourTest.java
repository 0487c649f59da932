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
 * {@code MisbehaviourFigures} runs all of them and prints a table; here it is every third, since
 * they take a quarter of a second each of a processor, and those beside each other are alike.
 */
class MisbehaviourTest {

  private static final int AT_ONCE = 8;
  private static final int EVERY = 3;

  @Test
  void noneOfThemLosesRepeatsOrMakesUsLie() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try (CamelContext context = new DefaultCamelContext()) {
      context.start();
      List<Future<Outcome>> outcomes = new ArrayList<>();
      List<MisbehaviourRun> runs = MisbehaviourRun.allIn(context);
      for (int i = 0; i < runs.size(); i += EVERY) {
        outcomes.add(threads.submit(runs.get(i)::run));
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

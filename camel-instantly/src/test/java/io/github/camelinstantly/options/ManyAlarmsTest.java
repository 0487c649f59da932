package io.github.camelinstantly.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.option.ContextQuotas;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** However many exchanges wait, each has its alarm. */
class ManyAlarmsTest {

  @Test
  void oneMoreThanThreeThousandRingsToo() throws Exception {
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      QuotaRegistry quotas = ContextQuotas.of(context);
      context.start();
      CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
      for (int i = 0; i < 3_000; i++) {
        last = quotas.pause(Duration.ofHours(1));
      }
      CompletableFuture<Void> soon = quotas.pause(Duration.ofMillis(1));

      await().until(soon::isDone);
      assertThat(last).isNotDone();
    }
  }
}

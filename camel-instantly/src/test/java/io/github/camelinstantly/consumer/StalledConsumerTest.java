package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.service.ServiceSupport;
import org.junit.jupiter.api.Test;

/** What a consumer depends on fails or hangs, and comes back. */
class StalledConsumerTest extends ConsumerTestSupport {

  private volatile boolean down;

  @Test
  void aRepositoryThatFailsStopsTheIntakeUntilItIsBack() {
    context.getRegistry().bind("states", new FailingRepository());
    List<String> expected = new ArrayList<>(receiveMany(3));
    start(
        route(
            "instantly:emails?initialDelay=0&delay=50&startFrom=beginning"
                + "&stateRepository=#bean:states"));
    awaitReceived(expected);
    down = true;
    expected.add(receive(10));
    awaitReadiness(HealthCheck.State.DOWN);
    assertThat(received).hasSize(3);

    down = false;

    awaitReceived(expected);
    awaitReadiness(HealthCheck.State.UP);
  }

  /** As of a vault that does not answer. */
  @Test
  void credentialsThatHangAreInterruptedAndAskedAgain() {
    AtomicInteger interrupted = new AtomicInteger();
    component()
        .getConfiguration()
        .setCredentials(
            new InstantlyCredentials() {
              @Override
              public String apiKey() {
                if (down) {
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    interrupted.incrementAndGet();
                    throw new IllegalStateException("the vault did not answer", e);
                  }
                }
                return InstantlySandbox.API_KEY;
              }
            });
    down = true;
    List<String> expected = receiveMany(3);
    start(route(uri("&watchdogTimeout=200")));
    await().until(() -> interrupted.get() > 1);
    assertThat(readiness().getState()).isEqualTo(HealthCheck.State.DOWN);

    down = false;

    awaitReceived(expected);
    awaitReadiness(HealthCheck.State.UP);
  }

  /** In memory, as long as it is not down. */
  private final class FailingRepository extends ServiceSupport
      implements StateRepository<String, String> {

    private final Map<String, String> states = new ConcurrentHashMap<>();

    @Override
    public void setState(String key, String value) {
      failIfDown();
      states.put(key, value);
    }

    @Override
    public String getState(String key) {
      failIfDown();
      return states.get(key);
    }

    private void failIfDown() {
      if (down) {
        throw new IllegalStateException("the repository is away");
      }
    }
  }
}

package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A consumer that has to wait for its turn. */
@Timeout(30)
class PacedConsumerTest extends ConsumerTestSupport {

  private void startPolling() {
    component().getConfiguration().setEmailListsPerMinute(1);
    component().getConfiguration().setRateLimitMaxWait(1);
    start(route(uri("")));
    await().until(() -> lists() == 1);
    await().until(PacedConsumerTest::isWaiting);
  }

  private static boolean isWaiting() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().contains("instantly://emails"))
        .flatMap(thread -> java.util.Arrays.stream(thread.getValue()))
        .anyMatch(frame -> frame.getMethodName().equals("workUntil"));
  }

  @Test
  void waitsWithoutBoundAndWithoutAnError() {
    startPolling();

    assertThat(lists()).isOne();
    assertThat(received).isEmpty();
  }

  @Test
  void stoppingItsRouteEndsTheWait() throws Exception {
    startPolling();
    long begin = System.nanoTime();

    context.getRouteController().stopRoute("emails");

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    await().until(() -> !isWaiting());
  }

  @Test
  void suspendingItsRouteEndsTheWaitAndResumingGoesOn() throws Exception {
    startPolling();
    context.getRouteController().suspendRoute("emails");
    await().until(() -> !isWaiting());

    context.getRouteController().resumeRoute("emails");

    await().until(PacedConsumerTest::isWaiting);
  }

  @Test
  void stoppingTheContextEndsTheWait() {
    startPolling();
    long begin = System.nanoTime();

    context.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    await().until(() -> !isWaiting());
  }
}

package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyTestSupport;
import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A consumer that has to wait for its turn. */
@Timeout(30)
class PacedConsumerTest extends InstantlyTestSupport {

  private void startPolling() {
    component().getConfiguration().setEmailListsPerMinute(1);
    component().getConfiguration().setRateLimitMaxWait(1);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("instantly:emails?startFrom=beginning&initialDelay=0&delay=10")
                .routeId("emails")
                .to("mock:emails");
          }
        });
    await().until(() -> sandbox.requests().count("emails/list") == 1);
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

    assertThat(sandbox.requests().count("emails/list")).isOne();
    assertThat(context.getEndpoint("mock:emails", MockEndpoint.class).getExchanges()).isEmpty();
  }

  @Test
  void stoppingItsRouteEndsTheWait() throws Exception {
    startPolling();
    long begin = System.nanoTime();

    context.getRouteController().stopRoute("emails");

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
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

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    await().until(() -> !isWaiting());
  }
}

package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.engine.DefaultShutdownStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exchanges that come to another end than that of their route. */
class ForcedEndTest extends ConsumerTestSupport {

  private final AtomicBoolean forced = new AtomicBoolean();

  /** While a shutdown is forced, Camel hands each exchange back without running its completions. */
  private void letShutdownBeForced() {
    context.setShutdownStrategy(
        new DefaultShutdownStrategy(context) {
          @Override
          public boolean isForceShutdown() {
            return forced.get() || super.isForceShutdown();
          }
        });
    context.getShutdownStrategy().setTimeout(1);
  }

  @Test
  void whatWasHandedBackUnroutedComesAgainInTheSameProcess() {
    letShutdownBeForced();
    List<String> ids = receiveMany(3);
    forced.set(true);
    start(route(uri("")));
    awaitPolls(3);
    assertThat(received).isEmpty();

    forced.set(false);
    localClock.advance(Duration.ofMinutes(2));

    await().until(() -> received.size() == 3);
    awaitPolls(2);
    assertThat(received).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void whatWasHandedBackUnroutedComesAgainAfterARestart() {
    letShutdownBeForced();
    List<String> ids = receiveMany(3);
    forced.set(true);
    start(route(uri("")));
    awaitPolls(3);

    restart();
    localClock.advance(Duration.ofMinutes(2));
    start(route(uri("")));

    await().until(() -> received.size() == 3);
    awaitPolls(2);
    assertThat(received).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void whatEndsAfterAForcedStopComesAgainAfterARestartAndTheRestComesOnce() {
    List<String> ids = receiveMany(3);
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    context.getShutdownStrategy().setTimeout(1);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri(""))
                .process(ForcedEndTest.this::record)
                .process(
                    exchange -> {
                      awaitWhateverInterrupts(stopped);
                      ended.countDown();
                    });
          }
        });
    await().until(() -> received.size() == 1);

    context.stop();
    stopped.countDown();
    await().until(() -> ended.getCount() == 0);
    restart();
    start(route(uri("")));

    await().until(() -> received.size() == 4);
    awaitPolls(2);
    assertThat(received).containsExactly(ids.get(0), ids.get(0), ids.get(1), ids.get(2));
  }

  /** What stops a route may make its steps fail; by the test's clock no pause would be over. */
  @Test
  void whatFailsAmidAStopComesFirstAfterTheRestart() {
    List<String> ids = receiveMany(3);
    context.getShutdownStrategy().setTimeout(1);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(uri(""))
                .process(ForcedEndTest.this::record)
                .process(exchange -> new CountDownLatch(1).await());
          }
        });
    await().until(() -> received.size() == 1);

    restart();
    start(route(uri("")));

    await().until(() -> received.size() == 4);
    assertThat(received).containsExactly(ids.get(0), ids.get(0), ids.get(1), ids.get(2));
  }

  @Test
  void aSuspendedConsumerLeavesTheRestOfItsPageForLater() throws Exception {
    List<String> ids = receiveMany(3);
    CountDownLatch gate = new CountDownLatch(1);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri(""))
                .routeId("emails")
                .process(ForcedEndTest.this::record)
                .process(exchange -> gate.await());
          }
        });
    await().until(() -> received.size() == 1);

    consumer().suspend();
    gate.countDown();
    await().until(() -> consumer().getPendingItems() == 2);
    await().until(() -> context.getInflightRepository().size() == 0);
    assertThat(received).hasSize(1);
    consumer().resume();

    awaitReceived(ids);
  }

  private static void awaitWhateverInterrupts(CountDownLatch latch) {
    boolean opened = false;
    while (!opened) {
      try {
        latch.await();
        opened = true;
      } catch (InterruptedException e) {
        // as work does that cannot be interrupted
        opened = false;
      }
    }
  }

  /** A consumer without a route has nobody else to run completions. */
  @Test
  void anExchangeOfAPlainProcessorIsAcknowledged() throws Exception {
    List<String> ids = receiveMany(3);
    failing.add(ids.get(1));
    start();
    Consumer consumer = context.getEndpoint(uri("")).createConsumer(this::record);
    consumer.start();

    await().until(() -> received.size() == 3);
    awaitPolls(2);
    assertThat(received).containsExactlyElementsOf(ids);
    consumer.stop();

    failing.clear();
    localClock.advance(Duration.ofMinutes(2));
    restart();
    start(route(uri("")));
    await().until(() -> received.size() == 4);
    awaitPolls(2);
    assertThat(received.subList(3, 4)).containsExactly(ids.get(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTheRouteTookBackStaysOpenAndComesAgainAfterARestart(boolean marked) {
    List<String> ids = receiveMany(2);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri("&markAsRead=true"))
                .process(ForcedEndTest.this::record)
                .process(exchange -> takeBack(exchange, ids.get(0), marked));
          }
        });
    await().until(() -> sandbox.requests().count("emails/update") == 1);
    assertThat(received).containsExactlyElementsOf(ids);
    assertThat(sandbox.workspace().emails().find(ids.get(0)).orElseThrow())
        .containsEntry("is_unread", 1);

    restart();
    localClock.advance(Duration.ofMinutes(2));
    start(route(uri("")));

    await().until(() -> received.size() == 3);
    awaitPolls(2);
    assertThat(received).containsExactly(ids.get(0), ids.get(1), ids.get(0));
  }

  private static void takeBack(Exchange exchange, String id, boolean marked) {
    if (!id(exchange).equals(id)) {
      return;
    }
    if (marked) {
      exchange.setRollbackOnly(true);
    } else {
      exchange.setException(new org.apache.camel.RollbackExchangeException("no", exchange));
    }
  }
}

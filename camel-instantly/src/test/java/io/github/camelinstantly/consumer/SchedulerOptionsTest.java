package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of Camel's scheduled batch consumers do what they do everywhere. */
class SchedulerOptionsTest extends ConsumerTestSupport {

  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

  private RouteBuilder keeping(String uri) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(uri)
            .routeId("emails")
            .process(
                exchange -> {
                  exchanges.add(exchange.copy());
                  received.add(String.valueOf(id(exchange)));
                });
      }
    };
  }

  private String with(String options) {
    return "instantly:emails?startFrom=beginning&stateFile=" + stateFile() + options;
  }

  @Test
  void repeatCountEndsThePolls() {
    start(keeping(uri("&repeatCount=3")));

    // two to begin, since no item confirms the first one's Date; two for the first poll, which
    // makes
    // sure that the list ends, one for each other
    await().during(Duration.ofMillis(500)).until(() -> lists() <= 5);
    assertThat(lists()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void startSchedulerFalsePollsNothing() {
    receive(0);
    start(keeping(uri("&startScheduler=false")));

    await().during(Duration.ofMillis(300)).until(() -> lists() == 0);
  }

  @Test
  void initialDelayAndDelayTakeTheirTime() {
    receive(0);
    long begin = System.nanoTime();
    start(keeping(with("&initialDelay=1500&delay=1h")));

    await().until(() -> received.size() == 1);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(1500));
    awaitNoPolls();
  }

  @Test
  void greedyPollsOnWhileThereIsMore() {
    List<String> expected = receiveMany(7);

    start(keeping(with("&initialDelay=0&delay=1h&greedy=true&maxMessagesPerPoll=2")));

    awaitReceived(expected);
  }

  @Test
  void backOffSkipsPollsOfAnIdleInbox() {
    start(keeping(uri("&backoffMultiplier=1000&backoffIdleThreshold=2")));
    await().until(() -> lists() >= 3);

    int after = lists();
    await().during(Duration.ofMillis(500)).until(() -> lists() <= after + 1);
  }

  /** Camel would poll on at full speed, and its error counter would begin anew each time. */
  @ParameterizedTest
  @ValueSource(strings = {"backoffErrorThreshold", "backoffIdleThreshold"})
  void aThresholdWithoutBackOffIsRefused(String option) {
    assertThatThrownBy(() -> start(keeping(uri("&" + option + "=2"))))
        .rootCause()
        .hasMessage(OptionMessages.thresholdWithoutBackoff(option, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&scheduler=spring&scheduler.cron=*/1+*+*+*+*+*",
        "&scheduler=quartz&scheduler.cron=0/1+*+*+*+*+?"
      })
  void otherSchedulersPollToo(String scheduler) {
    List<String> expected = new ArrayList<>(receiveMany(2));
    start(keeping(with(scheduler)));
    awaitReceived(expected);
    expected.add(receive(5));

    awaitReceived(expected);
  }

  @Test
  void delayInAnotherUnit() {
    List<String> expected = new ArrayList<>(receiveMany(1));
    start(keeping(with("&initialDelay=0&delay=1&timeUnit=HOURS&useFixedDelay=false")));
    awaitReceived(expected);

    awaitNoPolls();
  }

  @Test
  void anIdlePollSendsAnEmptyMessageOnRequest() {
    start(keeping(uri("&sendEmptyMessageWhenIdle=true")));

    await().until(() -> !exchanges.isEmpty());
    assertThat(exchanges.get(0).getMessage().getBody()).isNull();
    assertThat(exchanges.get(0).getMessage().getHeader(InstantlyConstants.EMAIL_ID)).isNull();
  }

  @Test
  void theExchangePatternIsTheEndpoints() {
    receive(0);
    start(keeping(uri("&exchangePattern=InOut")));

    await().until(() -> !exchanges.isEmpty());
    assertThat(exchanges.get(0).getPattern()).isEqualTo(ExchangePattern.InOut);
  }

  @Test
  void aBatchTellsItsSizeAndEnd() {
    receiveMany(5);
    start(keeping(with("&initialDelay=0&delay=50&maxMessagesPerPoll=3")));

    await().until(() -> exchanges.size() == 5);
    assertThat(exchanges)
        .extracting(exchange -> exchange.getProperty(Exchange.BATCH_INDEX, Integer.class))
        .containsExactly(0, 1, 2, 0, 1);
    assertThat(exchanges)
        .extracting(exchange -> exchange.getProperty(Exchange.BATCH_SIZE, Integer.class))
        .containsExactly(3, 3, 3, 2, 2);
    assertThat(exchanges)
        .extracting(exchange -> exchange.getProperty(Exchange.BATCH_COMPLETE, Boolean.class))
        .containsExactly(false, false, true, false, true);
  }

  @Test
  void pooledExchangesAreAcknowledgedToo() {
    context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
    List<String> expected = receiveMany(150);
    start(route(uri("&maxInFlight=5")));
    awaitReceived(expected);

    await().until(() -> consumer().getPendingItems() == 0);
  }

  @Test
  void withBridgeErrorHandlerAFailedPollIsOneExchangeInOnException() {
    AtomicInteger handled = new AtomicInteger();
    sandbox.faults().next("emails/list", Fault.status(401, "Unauthorized", "no"));
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            onException(Exception.class)
                .handled(true)
                .process(exchange -> handled.incrementAndGet());
            from(uri("&bridgeErrorHandler=true"))
                .routeId("emails")
                .process(SchedulerOptionsTest.this::record);
          }
        });
    awaitPolls(3);
    String id = receive(0);
    awaitReceived(List.of(id));

    assertThat(handled).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withBridgeErrorHandlerAFailedExchangeIsInOnExceptionOnce(boolean handled) {
    receive(0);
    AtomicInteger calls = new AtomicInteger();
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            onException(IllegalStateException.class)
                .handled(handled)
                .process(exchange -> calls.incrementAndGet());
            from(uri("&bridgeErrorHandler=true"))
                .process(
                    exchange -> {
                      throw new IllegalStateException("on purpose");
                    });
          }
        });
    await().until(() -> calls.get() > 0);
    awaitPolls(2);

    assertThat(calls).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource(ShutdownRunningTask.class)
  void aShutdownAmidAPageLosesNothing(ShutdownRunningTask task) throws Exception {
    List<String> expected = receiveMany(20);
    CountDownLatch third = new CountDownLatch(3);
    CountDownLatch goOn = new CountDownLatch(1);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri(""))
                .routeId("emails")
                .shutdownRunningTask(task)
                .process(
                    exchange -> {
                      SchedulerOptionsTest.this.record(exchange);
                      third.countDown();
                      if (third.getCount() == 0) {
                        goOn.await();
                      }
                    });
          }
        });
    third.await();
    Thread stopping = new Thread(context::stop);
    stopping.start();
    await().until(() -> context.isStopping() || context.isStopped());
    goOn.countDown();
    stopping.join();
    boolean all = task == ShutdownRunningTask.CompleteAllTasks;
    assertThat(received).hasSize(all ? 20 : 3);

    restart();
    start(route(uri("")));

    awaitReceived(expected);
  }

  @Test
  void anExchangeThatHangsTurnsReadinessDownUntilItEnds() {
    CountDownLatch end = new CountDownLatch(1);
    receive(0);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri("&watchdogTimeout=200")).routeId("emails").process(exchange -> end.await());
          }
        });
    await()
        .until(
            () ->
                readiness().getState() == HealthCheck.State.DOWN
                    && readiness()
                        .getMessage()
                        .orElse("")
                        .equals(PositionMessages.noProgress(Duration.ofMillis(200))));

    end.countDown();

    awaitReadiness(HealthCheck.State.UP);
  }

  @Test
  void startingAndStoppingOverAndOverLeavesNoThread() throws Exception {
    start(route(uri("")));
    awaitPolls(1);
    int before = threads();
    for (int i : IntStream.range(0, 10).toArray()) {
      context.getRouteController().stopRoute("emails");
      context.getRouteController().startRoute("emails");
    }
    awaitPolls(1);

    await().until(() -> threads() <= before + 1);
  }

  private static int threads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().contains("instantly://emails"))
            .count();
  }
}

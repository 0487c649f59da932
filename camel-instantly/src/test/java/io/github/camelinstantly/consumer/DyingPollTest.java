package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.UnitOfWorkFactory;
import org.apache.camel.support.LoggingExceptionHandler;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A poll that ends by an Error is a failed poll, and not the last one. */
class DyingPollTest extends ConsumerTestSupport {

  private final ReportedErrors reports = new ReportedErrors();
  private final AtomicInteger polls = new AtomicInteger();
  private volatile Supplier<Error> dies = () -> null;

  static Stream<Supplier<Error>> errors() {
    return Stream.of(
        () -> new OutOfMemoryError("Java heap space"),
        StackOverflowError::new,
        () -> new NoClassDefFoundError("some/optional/Library"),
        () -> new AssertionError("a library's own check"));
  }

  private void dieInCalls() {
    component()
        .getConfiguration()
        .setCredentials(
            new InstantlyCredentials() {
              @Override
              public String apiKey() {
                polls.incrementAndGet();
                Error error = dies.get();
                if (error != null) {
                  throw error;
                }
                return InstantlySandbox.API_KEY;
              }
            });
  }

  @ParameterizedTest
  @MethodSource("errors")
  void theSchedulerGoesOnAndHealthSaysWhy(Supplier<Error> error) {
    context.getRegistry().bind("reports", reports);
    dieInCalls();
    dies = error;
    List<String> expected = receiveMany(3);
    start(route(uri("&exceptionHandler=#bean:reports")));
    await().until(() -> polls.get() > 2);
    awaitReadiness(HealthCheck.State.DOWN);
    assertThat(readiness().getError().orElseThrow())
        .hasMessage(PositionMessages.pollEndedByError(error.get()))
        .hasMessageContaining(error.get().getClass().getSimpleName());

    dies = () -> null;

    awaitReceived(expected);
    awaitReadiness(HealthCheck.State.UP);
    assertThat(reports.messages()).isNotEmpty();
  }

  /** As when the heap has no room for the log line of the first Error. */
  @Test
  void anErrorWhileAFailedPollIsToldOfIsNotTheLastPollEither() {
    AtomicInteger told = new AtomicInteger();
    ExceptionHandler dying =
        new LoggingExceptionHandler(context, DyingPollTest.class) {
          @Override
          public void handleException(String message, Throwable exception) {
            told.incrementAndGet();
            throw new OutOfMemoryError("Java heap space");
          }
        };
    context.getRegistry().bind("dying", dying);
    dieInCalls();
    dies = () -> new OutOfMemoryError("Java heap space");
    List<String> expected = receiveMany(3);
    start(route(uri("&exceptionHandler=#bean:dying")));
    await().until(() -> told.get() > 2);

    dies = () -> null;

    awaitReceived(expected);
  }

  /** A permit that is not given back would stop the consumer as surely as a dead scheduler. */
  @Test
  void anExchangeThatDiesOnItsWayIntoTheRouteHasFailed() {
    AtomicInteger made = new AtomicInteger();
    UnitOfWorkFactory factory = PluginHelper.getUnitOfWorkFactory(context);
    context
        .getCamelContextExtension()
        .addContextPlugin(
            UnitOfWorkFactory.class,
            exchange -> {
              if (made.getAndIncrement() == 0) {
                throw new OutOfMemoryError("Java heap space");
              }
              return factory.createUnitOfWork(exchange);
            });
    List<String> expected = receiveMany(2);
    start(route(uri("")));
    awaitReceived(List.of(expected.get(1)));
    assertThat(consumer().getFailedItems()).isEqualTo(1);

    localClock.advance(Duration.ofMinutes(2));

    awaitReceived(List.of(expected.get(1), expected.get(0)));
    await().until(() -> consumer().getPendingItems() == 0);
  }
}

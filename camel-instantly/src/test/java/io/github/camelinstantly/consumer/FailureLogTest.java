package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConsumer;
import io.github.camelinstantly.sandbox.Fault;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.builder.RouteBuilder;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log says of failures: everything, and each stack once. */
class FailureLogTest extends ConsumerTestSupport {

  private final List<LogEvent> events = new CopyOnWriteArrayList<>();
  private final Logger root = (Logger) LogManager.getRootLogger();
  private final AbstractAppender appender =
      new AbstractAppender("captured", null, null, false, Property.EMPTY_ARRAY) {
        @Override
        public void append(LogEvent event) {
          events.add(event.toImmutable());
        }
      };

  @BeforeEach
  void capture() {
    appender.start();
    root.addAppender(appender);
  }

  @AfterEach
  void release() {
    root.removeAppender(appender);
  }

  private List<String> lines(String part) {
    return events.stream()
        .map(event -> event.getMessage().getFormattedMessage())
        .filter(line -> line.contains(part))
        .toList();
  }

  private long stacks(String message) {
    return events.stream()
        .filter(event -> event.getThrown() != null)
        .filter(event -> String.valueOf(event.getThrown().getMessage()).contains(message))
        .count();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFailedExchangeIsToldOfInOneLineAndItsStackOnce(boolean withErrorHandler) {
    String id = receive(1);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            if (!withErrorHandler) {
              errorHandler(noErrorHandler());
            }
            from(uri("")).routeId("emails").throwException(new IllegalStateException("no room"));
          }
        });
    await().until(() -> consumer().getFailedItems() == 1);
    awaitPolls(3);

    assertThat(lines(id))
        .filteredOn(line -> line.contains("at attempt 1"))
        .singleElement()
        .asString()
        .contains("no room", "next try at 2026-08-13T11:01:00Z");
    assertThat(lines("Error processing exchange")).isEmpty();
    assertThat(stacks("no room")).isEqualTo(1);
  }

  @Test
  void onePollAfterTheOtherThatFailsAlikeIsALine() {
    sandbox.faults().always("emails/list", Fault.status(401, "Unauthorized", "Invalid API key"));
    start(route(uri("")));
    await().until(() -> lines("(again: ").size() >= 3);

    assertThat(stacks("Invalid API key")).isEqualTo(1);

    sandbox.faults().always("emails/list", Fault.status(402, "Payment Required", "No plan"));
    await().until(() -> stacks("No plan") == 1);
  }

  @Test
  void aFailureAfterASuccessIsNewsAgain() {
    start(route(uri("")));
    for (int i = 1; i <= 2; i++) {
      int times = i;
      sandbox.faults().always("emails/list", Fault.status(401, "Unauthorized", "Invalid API key"));
      await().until(() -> stacks("Invalid API key") == times);
      sandbox.faults().clear();
      awaitPolls(5);
    }
  }

  @Test
  void aHandlerOfTheUserIsToldAsEver() {
    ReportedErrors errors = new ReportedErrors();
    context.getRegistry().bind("errors", errors);
    receive(1);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri("&exceptionHandler=#errors"))
                .routeId("emails")
                .throwException(new IllegalStateException("no room"));
          }
        });
    await().until(() -> !errors.messages().isEmpty());

    assertThat(errors.messages()).containsExactly("Error processing exchange");
    InstantlyConsumer consumer = consumer();
    assertThat(consumer.getExceptionHandler()).isSameAs(errors);
  }
}

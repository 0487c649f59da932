package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.message.StoreMessages;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** A second consumer on a state file that is in use. */
class SharedStateFileTest extends ConsumerTestSupport {

  private RouteBuilder second() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(uri("&greedy=true")).routeId("second").process(SharedStateFileTest.this::record);
      }
    };
  }

  @Test
  void theSecondFailsAtStartAndTheFirstGoesOn() throws Exception {
    start(route(uri("")));
    String before = receive(1);
    await().until(() -> received.size() == 1);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> context.addRoutes(second()))
          .hasStackTraceContaining(StoreMessages.locked(stateFile()));
      context.removeRoute("second");
    }
    String after = receive(2);

    await().until(() -> received.size() == 2);
    awaitPolls(2);
    assertThat(received).containsExactly(before, after);
  }

  @Test
  void theSecondGoesOnWhereTheFirstStopped() throws Exception {
    start(route(uri("")));
    String before = receive(1);
    await().until(() -> received.size() == 1);
    context.getRouteController().stopRoute("emails");
    String after = receive(2);

    context.addRoutes(second());

    await().until(() -> received.size() == 2);
    awaitPolls(2);
    assertThat(received).containsExactly(before, after);
  }

  /** It gets nothing, as Camel keeps the failure of its start to itself; so we say it. */
  @Test
  void pollEnrichBesideARouteGetsNothingAndSaysWhy() {
    ReportedErrors reports = new ReportedErrors();
    context.getRegistry().bind("reports", reports);
    start(route(uri("")), enriching(uri("&maxMessagesPerPoll=1&exceptionHandler=#reports")));
    String before = receive(1);
    await().until(() -> received.size() == 1);

    assertThat(template.requestBody("direct:next", (Object) null)).isNull();
    String after = receive(2);

    assertThat(reports.messages()).containsExactly(StoreMessages.locked(stateFile()));
    await().until(() -> received.size() == 2);
    awaitPolls(2);
    assertThat(received).containsExactly(before, after);
  }

  private RouteBuilder enriching(String uri) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from("direct:next").pollEnrich(uri, 500);
      }
    };
  }
}

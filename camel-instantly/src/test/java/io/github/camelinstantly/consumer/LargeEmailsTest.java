package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.client.PageIterator;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.poll.CapturedWarnings;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.junit.jupiter.api.Test;

/** Emails that are too large, together or each by itself, over HTTP. */
class LargeEmailsTest extends ConsumerTestSupport {

  private static final int MAX_REPLY = 20_000;

  private final List<String> fat = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private void receiveWithOneOf(int size) {
    component().getConfiguration().setMaxReplySize(MAX_REPLY);
    for (int i = 0; i < 20; i++) {
      String text = "x".repeat(i == 11 ? size : 2_000);
      String id =
          sandbox.workspace().receive(T0.plusSeconds(i), "lead@x.example", "Re: " + i, text);
      (i == 11 ? fat : expected).add(id);
    }
  }

  @Test
  void allOthersAreDeliveredAndTheOneIsNamedAndReadyAgainWhenThereIsRoom() throws Exception {
    ReportedErrors reports = new ReportedErrors();
    context.getRegistry().bind("reports", reports);
    receiveWithOneOf(2_000_000);
    start(route(uri("&maxAttempts=1&exceptionHandler=#bean:reports")));

    awaitReceived(expected);
    await().until(() -> consumer().getParkedItems().equals(fat));
    assertThat(reports.messages())
        .singleElement()
        .asString()
        .contains(fat.get(0), expected.get(10), "too large");
    awaitReadiness(HealthCheck.State.UP);

    restart();
    start(route(uri("")));
    consumer().releaseParked(fat.get(0));

    await().until(() -> received.containsAll(fat));
    assertThat(received).hasSize(20);
  }

  @Test
  void anExportGivesAllOthersAndNamesTheOne() {
    receiveWithOneOf(2_000_000);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:export")
                .to("instantly:emails?operation=list&autoPagination=true&sortOrder=asc")
                .split(body())
                .streaming()
                .process(exchange -> received.add(exchange.getMessage().getBody(Email.class).id()));
          }
        });

    try (CapturedWarnings warnings = new CapturedWarnings(PageIterator.class)) {
      template.sendBody("direct:export", null);

      assertThat(received).containsExactlyElementsOf(expected);
      assertThat(warnings.messages())
          .singleElement()
          .asString()
          .contains(fat.get(0), expected.get(10), "`maxReplySize`");
    }
  }
}

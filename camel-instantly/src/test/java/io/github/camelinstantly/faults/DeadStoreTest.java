package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.consumer.ConsumerTestSupport;
import io.github.camelinstantly.consumer.ReportedErrors;
import io.github.camelinstantly.message.PositionMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of the state file goes away while a page is being dispatched, and comes back. */
class DeadStoreTest extends ConsumerTestSupport {

  private final ReportedErrors reports = new ReportedErrors();
  private Path mounted;
  private Path gone;

  @BeforeEach
  void collectReports() throws IOException {
    mounted = Files.createDirectory(folder.resolve("mounted"));
    gone = folder.resolve("gone");
    context.getRegistry().bind("reports", reports);
  }

  private RouteBuilder route(String within, String goesAwayAt) {
    String from =
        "instantly:emails?initialDelay=0&delay=50&startFrom=beginning&exceptionHandler=#reports"
            + "&stateFile="
            + mounted.resolve("emails.state");
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(from).to(within + ":work");
        from(within + ":work")
            .process(
                exchange -> {
                  DeadStoreTest.this.record(exchange);
                  if (id(exchange).equals(goesAwayAt)) {
                    Files.move(mounted, gone);
                  }
                });
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"direct", "seda"})
  void theRestOfThePageWaitsUntilTheStoreIsBack(String within) throws Exception {
    List<String> ids = receiveMany(6);
    start(route(within, ids.get(1)));

    // each poll that fails is reported, so others could have gone on
    await().until(() -> reports.messages().size() > 3);
    assertThat(reports.messages().get(0)).isEqualTo(PositionMessages.notRecorded(ids.get(1)));
    assertThat(received).containsExactlyElementsOf(ids.subList(0, 2));

    Files.move(gone, mounted);
    await().until(() -> received.size() >= ids.size());
    awaitPolls(2);
    assertThat(received).containsExactlyElementsOf(ids);
  }
}

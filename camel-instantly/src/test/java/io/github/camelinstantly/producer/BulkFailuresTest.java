package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.BulkChunk;
import io.github.camelinstantly.model.BulkReport;
import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a list some of whose chunks or rows fail. */
class BulkFailuresTest extends BulkCallSupport {

  static Stream<Map.Entry<Fault, String>> failures() {
    return Stream.of(
        Map.entry(Fault.status(400, "Bad Request", "something is wrong"), "refused"),
        Map.entry(Fault.status(500, "Internal Server Error", "oops"), "unknown"),
        Map.entry(Fault.status(502, "Bad Gateway", "oops").executing(true), "unknown"),
        Map.entry(Fault.htmlPage(503, "Unavailable", true), "unknown"),
        Map.entry(Fault.delay(Duration.ofSeconds(3)), "unknown"),
        Map.entry(Fault.cutAt(20), "unknown"),
        Map.entry(Fault.truncatedAt(20), "unknown"),
        Map.entry(Fault.reset(true), "unknown"),
        Map.entry(Fault.reset(false), "unknown"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailedChunkIsReportedAndTheOthersGoOn(Map.Entry<Fault, String> failure) {
    component().getConfiguration().setResponseTimeout(500);
    start();
    failing(Fault.none(), failure.getKey());

    BulkReport report = report(send(ADD, leads(2500)));

    assertThat(states(report)).containsExactly("done", failure.getValue(), "done");
    assertThat(report.chunks().get(1).reason()).isNotBlank();
    assertThat(report.rowsDone()).isEqualTo(1500);
    assertThat(report.rowsRefused() + report.rowsUnknown()).isEqualTo(1000);
    assertThat(report.counters()).containsEntry("leads_uploaded", 1500L);
    assertThat(sizes("leads/bulkAdd", "leads")).containsExactly(1000, 1000, 500);
  }

  @Test
  void stopOnErrorEndsWithTheReportAndTheCause() {
    start();
    failing(Fault.none(), Fault.status(400, "Bad Request", "no good"));

    Exchange exchange = send(ADD + "&stopOnError=true", leads(2500));

    BulkReport report = carried(exchange);
    assertThat(states(report)).containsExactly("done", "refused", "notSent");
    assertThat(report.rowsNotSent()).isEqualTo(500);
    assertThat(exchange.getException()).hasCauseInstanceOf(InstantlyApiException.class);
    assertThat(sandbox.requests().count("leads/bulkAdd")).isEqualTo(2);
  }

  @Test
  void refusedRowsAreLeftOutAndReportedByTheirPlaceInTheInput() {
    start();
    failing(
        Fault.none(),
        Fault.status(400, "Bad Request", "body/leads/7/phone must be string"),
        Fault.status(
            400, "Bad Request", "body/leads/7/phone must be string, body/leads/998 is odd"));

    BulkReport report = report(send(ADD, leads(2500)));

    assertThat(states(report)).containsExactly("done", "done", "done");
    assertThat(report.refusedRows())
        .extracting(row -> row.row())
        .containsExactly(1007L, 1008L, 1999L);
    assertThat(report.refusedRows().get(0).reason()).contains("body/leads/7/phone");
    assertThat(report.rowsDone()).isEqualTo(2497);
    assertThat(report.rowsRefused()).isEqualTo(3);
    assertThat(report.chunks()).extracting(BulkChunk::rows).containsExactly(1000L, 997L, 500L);
    assertThat(sizes("leads/bulkAdd", "leads")).containsExactly(1000, 1000, 999, 997, 500);
  }

  @Test
  void aChunkOfWhichNothingIsLeftIsNotSent() {
    start();
    failing(Fault.status(400, "Bad Request", "body/leads/0 is odd"));

    BulkReport report = report(send(ADD, leads(1).iterator()));

    assertThat(states(report)).containsExactly("refused");
    assertThat(report.rowsRefused()).isOne();
    assertThat(report.rows()).isOne();
    assertThat(sandbox.requests().count("leads/bulkAdd")).isOne();
  }

  @Test
  void rowsThatCannotBeSentAreNamedByTheirIndex() {
    start();
    List<Object> rows = new ArrayList<>(leads(1003));
    rows.set(1, null);
    rows.set(2, "not a lead");
    Map<String, Object> nested = new HashMap<>(leads(1).get(0));
    nested.put("first_name", List.of("Ada"));
    rows.set(1002, nested);

    BulkReport report = report(send(ADD, rows));

    assertThat(report.refusedRows()).extracting(row -> row.row()).containsExactly(1L, 2L, 1002L);
    assertThat(report.refusedRows().get(0).reason())
        .isEqualTo(OptionMessages.noValueAt("leads", 1));
    assertThat(report.refusedRows().get(1).reason()).startsWith("`leads[2]`");
    assertThat(report.refusedRows().get(2).reason()).startsWith("`leads[1002].first_name`");
    assertThat(report.rowsDone()).isEqualTo(1000);
    assertThat(sizes("leads/bulkAdd", "leads")).containsExactly(1000);
  }

  @Test
  void aFullPlanStopsTheRunEarly() {
    start();
    failing(Fault.status(403, "Forbidden", "Lead limit reached. Remaining uploads: 12"));
    BulkReport refused = report(send(ADD, leads(2500)));

    assertThat(states(refused)).containsExactly("refused", "notSent");
    assertThat(refused.rowsNotSent()).isEqualTo(1500);
    assertThat(refused.complete()).isFalse();
    assertThat(sandbox.requests().count("leads/bulkAdd")).isOne();

    failing(Fault.body("{\"status\":\"success\",\"leads_uploaded\":9,\"remaining_in_plan\":0}"));
    BulkReport full = report(send(ADD, leads(2500).iterator()));

    assertThat(states(full)).containsExactly("done", "notSent");
    assertThat(full.counters()).containsEntry("remaining_in_plan", 0L);
    assertThat(full.chunks().get(1).rows()).isNull();
    assertThat(sandbox.requests().count("leads/bulkAdd")).isEqualTo(2);

    failing(Fault.status(403, "Forbidden", "Lead limit reached."));
    BulkReport all = report(send(ADD + "&stopOnPlanLimit=false", leads(2500)));
    assertThat(states(all)).containsExactly("refused", "done", "done");
  }

  @Test
  void theLimitOfContactsIsOfThePlan() {
    start();
    sandbox
        .faults()
        .next(
            "leads/create",
            Fault.status(403, "Forbidden", "Lead limit reached. Remaining uploads: 0"));

    assertThat(send("instantly:leads?operation=create", leads(1).get(0)).getException())
        .isInstanceOfSatisfying(
            InstantlyApiException.class,
            e -> assertThat(e.getKind()).isEqualTo(InstantlyErrorKind.PLAN));
  }

  @Test
  void aWrongKeyEndsTheRunAtOnce() {
    start();
    failing(Fault.status(401, "Unauthorized", "Invalid API key"));

    Exchange exchange = send(ADD, leads(2500));

    assertThat(states(carried(exchange))).containsExactly("refused", "notSent");
    assertThat(exchange.getException()).hasCauseInstanceOf(InstantlyApiException.class);
    assertThat(sandbox.requests().count("leads/bulkAdd")).isOne();
  }

  @Test
  void aStreamThatFailsInTheMiddleTellsWhatWasSent() {
    start();
    Iterator<Map<String, Object>> input =
        counting(
            2500,
            i -> {
              if (i == 1200) {
                throw new IllegalStateException("the cursor is gone");
              }
            });

    Exchange exchange = send(ADD, input);

    assertThat(exchange.getException())
        .hasMessageContaining("the cursor is gone")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(states(carried(exchange))).startsWith("done", "notSent");
    assertThat(carried(exchange).rowsNotSent()).isEqualTo(200);
    assertThat(carried(exchange).counters()).containsEntry("leads_uploaded", 1000L);
  }

  @Test
  void aContextThatStopsEndsTheRunWithACompleteReport() throws Exception {
    component().getConfiguration().setRateLimitMaxWait(600_000);
    component().getConfiguration().setRequestsPerMinute(2);
    start();
    Future<Exchange> run = template.asyncSend(ADD, e -> e.getMessage().setBody(leads(5000)));
    await().until(() -> sandbox.requests().count("leads/bulkAdd") == 2);

    context.stop();

    BulkReport report = carried(run.get());
    // the second may have been on its way
    assertThat(report.rowsDone() + report.rowsUnknown()).isEqualTo(2000);
    assertThat(report.rowsNotSent()).isEqualTo(3000);
    assertThat(report.complete()).isFalse();
    assertThat(states(report)).startsWith("done").endsWith("notSent");
    assertThat(sandbox.requests().count("leads/bulkAdd")).isEqualTo(2);
  }
}

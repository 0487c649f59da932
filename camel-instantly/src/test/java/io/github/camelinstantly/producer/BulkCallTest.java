package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyBulkException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.AwaitMessages;
import io.github.camelinstantly.message.BulkMessages;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.BulkAddResult;
import io.github.camelinstantly.model.BulkChunk;
import io.github.camelinstantly.model.BulkReport;
import io.github.camelinstantly.sandbox.Fault;
import io.github.camelinstantly.sandbox.SandboxRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of lists that are longer than a call takes. */
@Timeout(60)
class BulkCallTest extends InstantlyTestSupport {

  private static final String LIST = "0198c0de-0000-7000-8000-000000001157";
  private static final String ADD = "instantly:leads?operation=bulkAdd&listId=" + LIST;

  @TempDir Path folder;

  private static List<Map<String, Object>> leads(int count) {
    return IntStream.range(0, count)
        .<Map<String, Object>>mapToObj(i -> Map.of("email", "lead" + i + "@company.example"))
        .toList();
  }

  private Exchange send(String uri, Object body) {
    return template.request(uri, exchange -> exchange.getMessage().setBody(body));
  }

  private void failing(Fault... faults) {
    Stream.of(faults).forEach(fault -> sandbox.faults().next("leads/bulkAdd", fault));
  }

  private static BulkReport report(Exchange exchange) {
    assertThat(exchange.getException()).isNull();
    assertThat(exchange.getMessage().getBody()).isInstanceOf(BulkReport.class);
    return (BulkReport) exchange.getMessage().getBody();
  }

  private static BulkReport carried(Exchange exchange) {
    assertThat(exchange.getException()).isInstanceOf(InstantlyBulkException.class);
    return (BulkReport) ((InstantlyBulkException) exchange.getException()).getReport();
  }

  private static List<String> states(BulkReport report) {
    return report.chunks().stream().map(BulkChunk::state).toList();
  }

  private List<Integer> sizes(String operation, String property) {
    return sandbox.requests().of(operation).stream()
        .map(request -> ((List<?>) body(request).get(property)).size())
        .toList();
  }

  private static Map<?, ?> body(SandboxRequest request) {
    try {
      return (Map<?, ?>) Json.read(request.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLongListGoesOutInChunksAndItsCountersAddUp() {
    start();
    BulkReport report = report(send(ADD + "&skipIfInWorkspace=true", leads(2500)));

    assertThat(sizes("leads/bulkAdd", "leads")).containsExactly(1000, 1000, 500);
    assertThat(sandbox.requests().of("leads/bulkAdd"))
        .allSatisfy(
            request -> assertThat(body(request).get("skip_if_in_workspace")).isEqualTo(true));
    assertThat(report.operation()).isEqualTo("leads/bulkAdd");
    assertThat(report.complete()).isTrue();
    assertThat(report.rows()).isEqualTo(2500);
    assertThat(report.rowsDone()).isEqualTo(2500);
    assertThat(report.counters())
        .containsEntry("leads_uploaded", 2500L)
        .containsEntry("total_sent", 2500L)
        .doesNotContainKey("remaining_in_plan");
    assertThat(report.chunks()).extracting(BulkChunk::firstRow).containsExactly(0L, 1000L, 2000L);
    assertThat(report.chunks()).extracting(BulkChunk::rows).containsExactly(1000L, 1000L, 500L);
    assertThat(report.chunks()).extracting(BulkChunk::digest).doesNotHaveDuplicates();
    assertThat(report.toString()).doesNotContain("created_leads");
  }

  @Test
  void aShortListIsOneCallWithItsOwnReplyUnlessBulkIsSet() {
    start();
    assertThat(send(ADD, leads(1000)).getMessage().getBody()).isInstanceOf(BulkAddResult.class);
    assertThat(send(ADD, Json.write(leads(3))).getMessage().getBody())
        .isInstanceOf(BulkAddResult.class);
    assertThat(report(send(ADD + "&bulk=true", leads(3))).chunks()).hasSize(1);
    assertThat(send(ADD + "&outputType=json&bulk=true", leads(3)).getMessage().getBody())
        .isInstanceOf(String.class)
        .asString()
        .startsWith("{\"operation\":\"leads/bulkAdd\"");
  }

  static Stream<Object> emptyLists() {
    return Stream.of(List.of(), List.of().iterator(), Stream.of(), new int[0], "[]", "", " \n");
  }

  @ParameterizedTest
  @MethodSource("emptyLists")
  void anEmptyListIsAReportOfZeroAndNoCall(Object body) {
    start();
    BulkReport report = report(send(ADD + "&bulk=true", body));

    assertThat(report.rows()).isZero();
    assertThat(report.chunks()).isEmpty();
    assertThat(report.complete()).isTrue();
    assertThat(sandbox.requests().total()).isZero();
  }

  private static Stream<Object> formsOf(List<Map<String, Object>> leads, Path folder)
      throws IOException {
    String json = Json.write(leads);
    String lines = leads.stream().map(Json::write).collect(Collectors.joining("\r\n"));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        leads,
        leads.iterator(),
        leads.stream(),
        (Iterable<Object>) () -> List.<Object>copyOf(leads).iterator(),
        leads.toArray(),
        new ObjectMapper().valueToTree(leads),
        json,
        lines,
        "\uFEFF" + json,
        bytes,
        ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8),
        lines.getBytes(StandardCharsets.UTF_16BE),
        new ByteArrayInputStream(bytes),
        new StringReader(lines),
        Files.writeString(folder.resolve("leads.json"), json),
        Files.writeString(folder.resolve("leads.ndjson"), lines).toFile());
  }

  @Test
  void everyFormOfAListIsSentAlike() throws IOException {
    start();
    List<Map<String, Object>> leads = leads(3);
    formsOf(leads, folder)
        .forEach(
            form -> {
              sandbox.requests().clear();
              report(send(ADD + "&bulk=true", form));
              assertThat(sandbox.requests().of("leads/bulkAdd"))
                  .as(form.getClass().getName())
                  .singleElement()
                  .satisfies(request -> assertThat(body(request).get("leads")).isEqualTo(leads));
            });
  }

  @Test
  void whatIsNoListIsRefused() {
    start();
    for (Object body : Arrays.asList(null, leads(1).get(0), new Object())) {
      String type = body == null ? null : body.getClass().getName();
      assertThat(send(ADD + "&bulk=true", body).getException())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(BulkMessages.noList("leads/bulkAdd", type));
    }
    assertThat(send(ADD + "&bulk=true", Map.of("leads", leads(2))).getException())
        .hasMessage(BulkMessages.noList("leads/bulkAdd", Map.of("a", 1).getClass().getName()));
    assertThat(send(ADD + "&bulk=true", Json.write(Map.of("leads", leads(2)))).getException())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(BulkMessages.wholeBody("leads/bulkAdd", "leads"));
    assertThat(send("instantly:leads?operation=create&bulk=true", leads(1).get(0)).getException())
        .hasMessage(BulkMessages.notTaken("leads/create"));
    assertThat(send("instantly:leads?operation=bulkAdd", leads(1001)).getException())
        .hasMessage(
            OptionMessages.brokenRule("leads/bulkAdd", true, List.of("campaign_id", "list_id")));
    assertThat(sandbox.requests().total()).isZero();
  }

  @Test
  void brokenJsonIsNamedByItsPlaceAndWhatWasSentIsReported() {
    start();
    String lines = leads(1500).stream().map(Json::write).collect(Collectors.joining("\n"));
    Exchange broken = send(ADD + "&bulk=true", lines + "\n{\"email\": nobody}");

    assertThat(broken.getException()).hasMessageContaining("line 1501");
    BulkReport report = carried(broken);
    assertThat(states(report)).containsExactly("done", "notSent", "notSent");
    assertThat(report.rowsDone()).isEqualTo(1000);
    assertThat(report.rowsNotSent()).isEqualTo(500);
    assertThat(report.complete()).isFalse();
    assertThat(sizes("leads/bulkAdd", "leads")).containsExactly(1000);
  }

  /** Leads one by one, telling how many were taken. */
  private static Iterator<Map<String, Object>> counting(int count, IntConsumer taken) {
    return IntStream.range(0, count)
        .peek(taken)
        .<Map<String, Object>>mapToObj(i -> Map.of("email", "lead" + i + "@company.example"))
        .iterator();
  }

  @Test
  void noMoreThanOneChunkIsTakenAhead() {
    sandbox.requests().keep(false);
    start();
    Set<Integer> ahead = new HashSet<>();
    Iterator<Map<String, Object>> input =
        counting(5000, i -> ahead.add(i - 1000 * sandbox.requests().count("leads/bulkAdd")));

    assertThat(report(send(ADD, input)).rowsDone()).isEqualTo(5000);
    assertThat(ahead).allMatch(distance -> distance <= 1000);
  }

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

  @Test
  void aRunThatWaitsGoesOnInOrder() throws Exception {
    component().getConfiguration().setRequestsPerSecond(3);
    start();
    Exchange exchange =
        template.asyncSend(ADD, e -> e.getMessage().setBody(leads(7500).iterator())).get();

    assertThat(report(exchange).chunks())
        .extracting(BulkChunk::index)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    assertThat(report(exchange).counters()).containsEntry("leads_uploaded", 7500L);
  }

  @Test
  void otherOperationsHaveChunksOfTheirOwn() {
    start();
    List<String> addresses =
        IntStream.range(0, 250).mapToObj(i -> "box" + i + "@company.example").toList();
    List<String> ids =
        IntStream.range(0, 1001)
            .mapToObj(i -> "0198c0de-0000-7000-8000-%012d".formatted(i))
            .toList();

    BulkReport warmup = report(send("instantly:analytics?operation=warmup", addresses));
    assertThat(sizes("analytics/warmup", "emails")).containsExactly(100, 100, 50);
    assertThat(warmup.chunks()).allSatisfy(chunk -> assertThat(chunk.reply()).isNotNull());
    assertThat(warmup.counters()).isEmpty();

    BulkReport deleted = report(send("instantly:leads?operation=bulkDelete&listId=" + LIST, ids));
    assertThat(sizes("leads/bulkDelete", "ids")).containsExactly(1000, 1);
    assertThat(deleted.counters()).containsEntry("count", 0L);
    assertThat(
            send("instantly:leads?operation=bulkDelete&limit=5&listId=" + LIST, ids).getException())
        .hasMessage(BulkMessages.limit("leads/bulkDelete"));

    report(send("instantly:block-list-entries?operation=bulkCreate", uniqueDomains(1001)));
    assertThat(sizes("block-list-entries/bulkCreate", "bl_values")).containsExactly(1000, 1);
  }

  private static Set<String> uniqueDomains(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "d" + i + ".example")
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Test
  void headersOfACallBeforeAreGoneAndTheReportIsSerializable() throws Exception {
    start();
    Exchange exchange =
        template.request(
            ADD,
            e -> {
              e.getMessage().setBody(leads(1).iterator());
              e.getMessage().setHeader(InstantlyConstants.STATUS_CODE, 418);
            });
    BulkReport report = report(exchange);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(report);

    assertThat(exchange.getMessage().getHeader(InstantlyConstants.STATUS_CODE)).isNull();
    assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
        .isInstanceOf(BulkReport.class)
        .hasToString(report.toString());
  }

  @Test
  void theWorkOfSeveralCallsIsNotWaitedFor() {
    start();

    Exchange exchange = send(ADD + "&verifyLeadsOnImport=true&awaitCompletion=true", leads(1_001));

    assertThat(exchange.getException()).hasMessage(AwaitMessages.chunks("leads/bulkAdd"));
    assertThat(sandbox.requests().count("leads/bulkAdd")).isZero();
  }
}

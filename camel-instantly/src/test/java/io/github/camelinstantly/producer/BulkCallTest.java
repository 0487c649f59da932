package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.AwaitMessages;
import io.github.camelinstantly.message.BulkMessages;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.BulkAddResult;
import io.github.camelinstantly.model.BulkChunk;
import io.github.camelinstantly.model.BulkReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How lists that are longer than a call takes go out. */
class BulkCallTest extends BulkCallSupport {

  @TempDir Path folder;

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

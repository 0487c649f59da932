package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.model.AuditLog;
import io.github.camelinstantly.model.Lead;
import io.github.camelinstantly.model.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads, webhook events and audit logs are polled by the same mechanism as emails. */
class OtherResourcesTest extends ConsumerTestSupport {

  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
  private int number;

  @BeforeEach
  void stopTheServersClock() {
    sandbox.clock().set(T0);
  }

  private RouteBuilder polling(String resource, String options) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from("instantly:"
                + resource
                + "?initialDelay=0&delay=50&stateFile="
                + folder.resolve(resource + ".state")
                + options)
            .process(
                exchange -> {
                  exchanges.add(exchange.copy());
                  String id =
                      exchange.getMessage().getHeader(InstantlyConstants.ITEM_ID, String.class);
                  received.add(id);
                  if (failing.contains(id)) {
                    throw new IllegalStateException("on purpose");
                  }
                });
      }
    };
  }

  /** An id that begins with a time, as the API makes them. */
  private String id(Instant time) {
    return new UUID(time.toEpochMilli() << 16 | 0x7000L, 0x8000000000000000L | ++number).toString();
  }

  private String addItem(String resource, Instant time) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id(time));
    item.put(resource.equals("audit-logs") ? "timestamp" : "timestamp_created", time.toString());
    item.put("email", "lead" + number + "@x.example");
    item.put("activity_type", 9);
    item.put("success", true);
    sandbox.workspace().table(resource).add(item);
    return (String) item.get("id");
  }

  private List<String> addItems(String resource, int count, int millisApart) {
    Instant first = sandbox.clock().instant();
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i -> addItem(resource, first.plusMillis((long) i * millisApart)))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads", "webhook-events", "audit-logs"})
  void eachItemComesOnceAndInOrderOverRestarts(String resource) {
    List<String> expected = addItems(resource, 250, 0);
    start(polling(resource, "&startFrom=beginning"));
    await().untilAsserted(() -> assertThat(received).hasSize(250));
    sandbox.clock().advance(Duration.ofHours(1));
    expected.addAll(addItems(resource, 150, 7));
    await().untilAsserted(() -> assertThat(received).hasSize(400));
    restart();
    sandbox.clock().advance(Duration.ofDays(2));
    expected.addAll(addItems(resource, 10, 1));
    start(polling(resource, "&startFrom=beginning"));
    await().untilAsserted(() -> assertThat(received).hasSize(410));

    assertThat(received).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads", "webhook-events", "audit-logs"})
  void whatIsThereAtTheStartIsNotDeliveredUnlessWanted(String resource) {
    addItems(resource, 120, 0);
    start(polling(resource, ""));
    int before = sandbox.requests().count(resource + "/list");
    await().until(() -> sandbox.requests().count(resource + "/list") > before + 8);
    assertThat(received).isEmpty();

    sandbox.clock().advance(Duration.ofSeconds(30));
    List<String> expected = addItems(resource, 3, 1);

    awaitReceived(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads", "webhook-events", "audit-logs"})
  void aLateItemComesOnce(String resource) {
    sandbox.clock().advance(Duration.ofHours(1));
    List<String> expected = addItems(resource, 5, 1000);
    start(polling(resource, "&startFrom=beginning"));
    await().untilAsserted(() -> assertThat(received).hasSize(5));

    expected.add(addItem(resource, sandbox.clock().instant().minus(Duration.ofMinutes(9))));
    localClock.advance(Duration.ofMinutes(6));

    awaitReceived(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads", "webhook-events", "audit-logs"})
  void aFailedItemComesAgainAlsoAfterARestart(String resource) {
    List<String> expected = addItems(resource, 3, 1000);
    failing.add(expected.get(1));
    start(polling(resource, "&startFrom=beginning"));
    await().untilAsserted(() -> assertThat(received).hasSize(3));
    restart();
    failing.clear();
    localClock.advance(Duration.ofMinutes(2));
    start(polling(resource, "&startFrom=beginning"));

    expected.add(expected.get(1));
    awaitReceived(expected);
    int gets = sandbox.requests().count(resource + "/get");
    assertThat(gets).isEqualTo(resource.equals("audit-logs") ? 0 : 1);
    Exchange again = exchanges.get(exchanges.size() - 1);
    assertThat(again.getMessage().getBody(Map.class)).containsEntry("id", expected.get(1));
  }

  @Test
  void theBodyIsTheEntityAndTheHeadersTellIdAndTime() {
    addItem("leads", T0);
    addItem("webhook-events", T0.plusSeconds(1));
    addItem("audit-logs", T0.plusSeconds(2));

    start(
        polling("leads", "&startFrom=beginning"),
        polling("webhook-events", "&startFrom=beginning"),
        polling("audit-logs", "&startFrom=beginning"));

    await().untilAsserted(() -> assertThat(exchanges).hasSize(3));
    assertThat(exchanges)
        .extracting(exchange -> (Object) exchange.getMessage().getBody().getClass())
        .containsExactlyInAnyOrder(Lead.class, WebhookEvent.class, AuditLog.class);
    Exchange lead =
        exchanges.stream()
            .filter(exchange -> exchange.getMessage().getBody() instanceof Lead)
            .findFirst()
            .orElseThrow();
    assertThat(lead.getMessage().getHeaders())
        .containsEntry(InstantlyConstants.ITEM_TIMESTAMP, T0.toEpochMilli())
        .containsEntry(InstantlyConstants.MESSAGE_TIMESTAMP, T0.toEpochMilli())
        .containsEntry(InstantlyConstants.ITEM_ID, lead.getMessage().getBody(Lead.class).get("id"))
        .doesNotContainKey(InstantlyConstants.EMAIL_ID);
  }

  /** Their ids have no order (API facts: list-order), and sort behind all others. */
  @Test
  void leadsOfTheTimeBeforeIdsHadAnOrderAreNotRead() {
    for (int i = 0; i < 150; i++) {
      Map<String, Object> old = new LinkedHashMap<>();
      old.put("id", "c%07d-0000-4000-8000-000000000000".formatted(i));
      old.put("timestamp_created", "2025-01-01T00:00:00Z");
      sandbox.workspace().leads().add(old);
    }
    List<String> expected = addItems("leads", 120, 1);

    start(polling("leads", "&startFrom=beginning"));
    await().untilAsserted(() -> assertThat(received).hasSize(120));
    int before = sandbox.requests().count("leads/list");
    await().until(() -> sandbox.requests().count("leads/list") > before + 4);

    assertThat(received).containsExactlyElementsOf(expected);
  }

  /** The list of events has no known order: all of a day is read and sorted. */
  @Test
  void eventsAreSortedWhateverTheOrderOfTheList() {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      Map<String, Object> item = new LinkedHashMap<>();
      // sorted by id, the list runs against time
      item.put("id", "0198c0de-0000-7000-8000-%012d".formatted(1000 - i));
      item.put("timestamp_created", T0.plusSeconds(i).toString());
      sandbox.workspace().table("webhook-events").add(item);
      expected.add((String) item.get("id"));
    }

    start(polling("webhook-events", "&startFrom=beginning"));

    await().untilAsserted(() -> assertThat(received).hasSize(230));
    assertThat(received).containsExactlyElementsOf(expected);
  }
}

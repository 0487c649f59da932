package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.sandbox.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What can be made to go wrong. */
class FaultTest extends SandboxTestSupport {

  private static final String EMAILS = "/api/v2/emails";
  private static final String LISTS = "/api/v2/lead-lists";

  private static final Map<String, Object> LIST = Map.of("name", "New");

  private void receive(int count) {
    IntStream.range(0, count)
        .forEach(i -> sandbox.workspace().receive("l" + i + "@x.example", "s", "t"));
  }

  @Test
  void anErrorComesInTheEnvelopeWithoutTheCallsEffect() {
    sandbox
        .faults()
        .next(
            "lead-lists/create",
            Fault.status(503, "Service Unavailable", "later").withHeader("Retry-After", "2"));

    HttpResponse<String> reply = send("POST", LISTS, LIST);

    assertThat(reply.statusCode()).isEqualTo(503);
    assertThat(json(reply)).containsEntry("message", "later").containsEntry("statusCode", 503);
    assertThat(reply.headers().firstValue("Retry-After")).contains("2");
    assertThat(sandbox.workspace().leadLists().size()).isZero();
    assertThat(send("POST", LISTS, LIST).statusCode()).as("the next one").isEqualTo(200);
  }

  @Test
  void anErrorMayComeAfterTheEffect() {
    sandbox
        .faults()
        .next("lead-lists/create", Fault.status(500, "Internal Server Error", "x").executing(true));

    assertThat(send("POST", LISTS, LIST).statusCode()).isEqualTo(500);

    assertThat(sandbox.workspace().leadLists().size()).isEqualTo(1);
    assertThat(sandbox.requests().executions("lead-lists/create")).isEqualTo(1);
    assertThat(sandbox.requests().answers(500)).isEqualTo(1);
  }

  @Test
  void theEdgeAnswersWithHtml() {
    sandbox.faults().next(Fault.htmlPage(502, "Bad gateway", false));

    HttpResponse<String> reply = send("GET", EMAILS, null);

    assertThat(reply.statusCode()).isEqualTo(502);
    assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(reply.body()).contains("<title>Bad gateway</title>");
  }

  @Test
  void theConnectionIsResetBeforeOrAfterTheEffect() {
    sandbox.faults().next("lead-lists/create", Fault.reset(false));
    sandbox.faults().next("lead-lists/create", Fault.reset(true));

    assertThatThrownBy(() -> send("POST", LISTS, LIST)).isInstanceOf(UncheckedIOException.class);
    assertThat(sandbox.workspace().leadLists().size()).isZero();
    assertThatThrownBy(() -> send("POST", LISTS, LIST)).isInstanceOf(UncheckedIOException.class);
    assertThat(sandbox.workspace().leadLists().size()).isEqualTo(1);
  }

  @Test
  void aTruncatedBodyEndsTheConnection() {
    receive(3);
    sandbox.faults().next("emails/list", Fault.truncatedAt(100));

    assertThatThrownBy(() -> send("GET", EMAILS, null))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(IOException.class);
    assertThat(items(get(EMAILS))).hasSize(3);
  }

  @Test
  void jsonMayBeCutOffInAWholeReply() {
    receive(3);
    sandbox.faults().next("emails/list", Fault.cutAt(100));

    assertThat(send("GET", EMAILS, null).body()).hasSize(100);
  }

  @Test
  void aSlowBodyAndALateReplyTakeTheirTime() {
    receive(3);
    sandbox.faults().next("emails/list", Fault.slowBody(500, Duration.ofMillis(30)));
    sandbox.faults().next("emails/list", Fault.delay(Duration.ofMillis(150)));

    long start = System.nanoTime();
    assertThat(items(get(EMAILS))).hasSize(3);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(80));
    start = System.nanoTime();
    assertThat(items(get(EMAILS))).hasSize(3);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(149));
  }

  @Test
  void delayedRepliesDoNotKeepOthersFromBeingAnswered() {
    sandbox.faults().always("emails/list", Fault.delay(Duration.ofSeconds(60)));
    List<CompletableFuture<HttpResponse<Void>>> waiting =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    client.sendAsync(
                        request(EMAILS).build(), HttpResponse.BodyHandlers.discarding()))
            .toList();

    assertThat(get(LISTS)).containsKey("items");

    assertThat(waiting).noneMatch(CompletableFuture::isDone);
    waiting.forEach(reply -> reply.cancel(true));
  }

  @Test
  void rowsComeTwiceAndCursorsRepeat() {
    receive(3);
    sandbox.faults().next("emails/list", Fault.duplicateItems(2));
    List<String> ids = values(get(EMAILS), "id");
    assertThat(ids).hasSize(5);
    assertThat(ids.subList(3, 5)).isEqualTo(ids.subList(0, 2));

    sandbox.faults().always("emails/list", Fault.repeatedCursor());
    String first = String.valueOf(cursor(get(EMAILS + "?limit=1")));
    Map<String, Object> second = get(EMAILS + "?limit=1&starting_after=" + first);

    assertThat(first).isEqualTo(ids.get(0));
    assertThat(cursor(second)).isEqualTo(first);
    assertThat(values(second, "id")).containsExactly(ids.get(1));
  }

  @Test
  void lateRowsShowUpBehindThePageThatIsRead() {
    receive(2);
    sandbox.faults().next("emails/list", Fault.lateItems(2, Duration.ofMinutes(3)));
    sandbox.faults().next("emails/list", Fault.sameTimestampItems(1));

    Map<String, Object> before = get(EMAILS + "?sort_order=asc");
    assertThat(items(before)).hasSize(2);
    Map<String, Object> later = get(EMAILS + "?sort_order=asc");
    List<String> ids = values(later, "id");
    assertThat(ids.subList(2, 4)).isEqualTo(values(before, "id"));
    List<String> times = values(get(EMAILS), "timestamp_created");
    assertThat(times).hasSize(5);
    assertThat(times.get(0)).isEqualTo(times.get(1));
  }

  @Test
  void aBodyMayBeHuge() {
    sandbox.faults().next("emails/list", Fault.hugeBody(20_000_000));

    assertThat(send("GET", EMAILS, null).body()).hasSizeGreaterThan(20_000_000);
  }

  @Test
  void theNextFaultComesBeforeTheStandingOneAndTheOwnBeforeAnys() {
    sandbox.faults().always(Fault.status(501, "any", "always"));
    sandbox.faults().always("emails/list", Fault.status(502, "own", "always"));
    sandbox.faults().next(Fault.status(503, "any", "next"));
    sandbox.faults().next("emails/list", Fault.none());

    assertThat(IntStream.range(0, 3).map(i -> send("GET", EMAILS, null).statusCode()))
        .containsExactly(200, 503, 502);
    assertThat(send("GET", LISTS, null).statusCode()).isEqualTo(501);
    sandbox.faults().clear();
    assertThat(send("GET", LISTS, null).statusCode()).isEqualTo(200);
  }
}

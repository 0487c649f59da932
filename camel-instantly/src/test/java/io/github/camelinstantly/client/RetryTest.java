package io.github.camelinstantly.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.ratelimit.QuotaLimits;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.transport.TransportReply;
import io.github.camelinstantly.transport.TransportRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried again, when, and what never is. */
class RetryTest {

  private static final String HTML = "<html><title>Bad gateway</title></html>";
  private static final String JSON = "{\"items\":[]}";
  private static final Duration LONG = Duration.ofHours(1);

  private final ManualTime time = new ManualTime();
  private final QuotaRegistry room = new QuotaRegistry(time);
  private final Deque<Object> answers = new ArrayDeque<>();
  private final List<Duration> sent = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  /** An answer is a reply, or an exception to throw. */
  private RetryTest answers(Object... next) {
    answers.addAll(List.of(next));
    return this;
  }

  private static TransportReply reply(int status, String body, String... headers) {
    return new TransportReply(
        status,
        headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private TransportReply send(TransportRequest request) throws IOException {
    sent.add(Duration.ofNanos(time.nanos()));
    Object answer = answers.size() > 1 ? answers.remove() : answers.element();
    if (answer instanceof IOException failure) {
      throw failure;
    }
    return (TransportReply) answer;
  }

  private CompletableFuture<InstantlyReply> call(String resource, String operation) {
    return call(resource, operation, 3, LONG);
  }

  private CompletableFuture<InstantlyReply> call(
      String resource, String operation, int maxRetries, Duration maxWait) {
    RetryPolicy policy =
        new RetryPolicy(
            maxRetries, Duration.ofMillis(500), Duration.ofSeconds(20), () -> 1 - Math.ulp(1));
    CallPipeline pipeline =
        new CallPipeline(
            policy,
            new RateLimit(room.budget("w", QuotaLimits.DOCUMENTED, "e"), "w", room, maxWait),
            this::send,
            new CallListener() {
              @Override
              public void retried(Operation row) {
                told.add("retried " + row.id());
              }

              @Override
              public void rateLimited(Operation row) {
                told.add("rateLimited " + row.id());
              }

              @Override
              public void called(Operation row, String outcome, Duration took) {
                told.add(outcome);
              }
            });
    URI base = URI.create("https://api.example");
    InstantlyClient client =
        new OperationClient(
            pipeline,
            new RequestWriter(base),
            new ReplyReader(new ErrorReader(base, java.time.Clock.systemUTC())));
    Operation row = OperationTable.operation(resource, operation);
    CompletableFuture<InstantlyReply> result = new CompletableFuture<>();
    client
        .start(InstantlyCall.of(row, Map.of("id", "i", "email", "a@x.example")))
        .whenDone(
            Runnable::run,
            (reply, failure) -> {
              if (reply == null) {
                result.completeExceptionally(failure);
              } else {
                result.complete(reply);
              }
            });
    time.advance(LONG.plus(LONG));
    assertThat(result).isDone();
    return result;
  }

  private static Throwable failure(CompletableFuture<?> result) {
    Throwable failure = catchThrowable(result::join);
    assertThat(failure).isNotNull();
    return failure.getCause();
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504, 520, 524, 527})
  void aReadIsTriedAgainWithPausesThatDouble(int status) {
    answers(reply(status, HTML), reply(status, HTML), reply(status, HTML), reply(200, JSON));

    assertThat(call("leads", "list")).isCompleted();

    assertThat(sent)
        .extracting(Duration::toMillis)
        .satisfies(
            at -> {
              assertThat(at.get(1) - at.get(0)).isBetween(499L, 500L);
              assertThat(at.get(2) - at.get(1)).isBetween(999L, 1000L);
              assertThat(at.get(3) - at.get(2)).isBetween(1999L, 2000L);
            });
    assertThat(told)
        .containsExactly(
            "retried leads/list", "retried leads/list", "retried leads/list", "success");
  }

  @Test
  void itGivesUpAfterMaxRetriesWithTheLastAnswer() {
    answers(reply(503, HTML));

    assertThat(failure(call("leads", "list"))).isInstanceOf(InstantlyApiException.class);
    assertThat(sent).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504, 520, 524, 527})
  void aWriteThatAGatewayAnswersIsNeverSentTwice(int status) {
    answers(reply(status, "{}"));

    assertThat(failure(call("emails", "reply")))
        .isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(sent).hasSize(1);
    assertThat(told).containsExactly("unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"id\":\"x\", \"thread",
        "200 | <html><title>Sign in</title></html>",
        "201 | garbage",
        "200 | [1, 2]",
        "408 | {\"message\":\"Request Timeout\"}",
        "500 | <html><title>Oops</title></html>",
        "500 | oops",
        "505 | ''"
      })
  void aWriteThatMayHaveRunIsOfUnknownOutcomeWhateverItsAnswer(int status, String body) {
    answers(reply(status, body));

    assertThat(failure(call("emails", "reply")))
        .isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aWriteThatTheApiItselfRefusedIsAnError() {
    answers(reply(500, "{\"statusCode\":500,\"error\":\"Internal\",\"message\":\"boom\"}"));

    assertThat(failure(call("emails", "reply"))).isInstanceOf(InstantlyApiException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 500})
  void aReadIsTriedAgainAfterAnAnswerThatPasses(int status) {
    answers(reply(status, "{\"message\":\"later\"}"), reply(200, JSON));

    assertThat(call("leads", "list")).isCompleted();
    assertThat(sent).hasSize(2);
  }

  @Test
  void aChangeThatMayHaveArrivedIsNotSaidToBeUnsentSinceTheNextAttemptWas() {
    answers(
        new SocketException("reset"), new NotSentException("no", new ConnectException("refused")));

    assertThat(failure(call("campaigns", "pause")))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(NotSentException.class)
        .hasMessageContaining("earlier attempt may have arrived");
  }

  @Test
  void aChangeThatAGatewayTookIsNotSaidToBeUnsentEither() {
    answers(reply(504, HTML), new NotSentException("no", new ConnectException("refused")));

    assertThat(failure(call("campaigns", "pause"))).isNotInstanceOf(NotSentException.class);
  }

  @Test
  void aWriteWhoseAnswerIsLostIsNeverSentTwice() {
    answers(new SocketException("Connection reset"));

    assertThat(failure(call("leads", "bulkAdd")))
        .isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aWriteThatNeverLeftIsTriedAgain() {
    answers(
        new NotSentException("no", new ConnectException("refused")), reply(200, "{\"id\":\"x\"}"));

    assertThat(call("leads", "bulkAdd")).isCompleted();
    assertThat(sent).hasSize(2);
  }

  @Test
  void aChangeOfAbsoluteValuesIsTriedAgainAfterALostAnswer() {
    answers(new SocketException("reset"), reply(200, "{\"id\":\"x\"}"));

    assertThat(call("campaigns", "pause")).isCompleted();
    assertThat(sent).hasSize(2);
  }

  @Test
  void anErrorOfTheApiIsAnAnswerButAReadIsTriedAgain() {
    answers(reply(500, "{\"message\":\"boom\"}"));

    assertThat(failure(call("campaigns", "pause"))).isInstanceOf(InstantlyApiException.class);
    assertThat(sent).hasSize(1);
    sent.clear();
    assertThat(failure(call("campaigns", "get"))).isInstanceOf(InstantlyApiException.class);
    assertThat(sent).hasSize(4);
  }

  @Test
  void aDeleteWhoseAnswerWasLostHasSucceededIfTheThingIsGone() {
    answers(new SocketException("reset"), reply(404, "{\"message\":\"not found\"}"));

    CompletableFuture<InstantlyReply> deleted = call("leads", "delete");

    assertThat(deleted).isCompleted();
    assertThat(deleted.join().body()).isNull();
    answers.clear();
    answers(reply(404, "{\"message\":\"not found\"}"));
    assertThat(failure(call("leads", "delete"))).isInstanceOf(InstantlyApiException.class);
  }

  @Test
  void aWriteIsSentAgainAfterA429AndThatIsNoRetry() {
    answers(
        reply(429, "{}"),
        reply(429, "{}"),
        reply(429, "{}"),
        reply(429, "{}"),
        reply(429, "{}"),
        reply(200, "{\"id\":\"x\"}"));

    assertThat(call("leads", "bulkAdd", 0, LONG)).isCompleted();

    assertThat(sent).hasSize(6);
    assertThat(told).filteredOn(text -> text.startsWith("rateLimited")).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", " 7 ", "Thu, 13 Aug 2026 11:12:21 GMT"})
  void theServersWordOnWhenToComeBackCounts(String retryAfter) {
    answers(reply(429, "{}", "Retry-After", retryAfter), reply(200, JSON));

    call("leads", "list");

    assertThat(sent).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-3", "0", "1e9", "", "Thu, 01 Jan 1970 00:00:00 GMT"})
  void aServersNonsenseIsAPauseOfASecond(String retryAfter) {
    answers(reply(429, "{}", "Retry-After", retryAfter), reply(200, JSON));

    call("leads", "list");

    assertThat(sent).containsExactly(Duration.ZERO, Duration.ofSeconds(1));
  }

  @Test
  void waitingForATurnEndsAtItsBound() {
    answers(reply(429, "{}"));

    Throwable failure = failure(call("leads", "list", 3, Duration.ofSeconds(30)));

    assertThat(failure)
        .isInstanceOf(InstantlyRateLimitException.class)
        .hasMessageStartingWith("`leads/list` was not sent: it waited 30000 ms")
        .hasMessageContaining("`rateLimitMaxWait` is 30000 ms");
    assertThat(((InstantlyRateLimitException) failure).getWaited())
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(told).endsWith("not_sent");
  }

  @Test
  void aServerThatIsDownIsNotCalledSeveralTimesAsOften() {
    answers(reply(503, HTML));
    RetryPolicy policy =
        new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(20), () -> 0.5);
    Operation list = OperationTable.operation("leads", "list");
    TransportReply down = reply(503, HTML);

    long retries = 0;
    for (int call = 0; call < 1000; call++) {
      for (int retry = 0; policy.after(list, down, retry, null).isPresent(); retry++) {
        retries++;
      }
    }
    assertThat(retries).isEqualTo(100);

    for (int call = 0; call < 50; call++) {
      policy.after(list, reply(200, JSON), 0, null);
    }
    for (retries = 0; policy.after(list, down, 0, null).isPresent(); retries++) {
      assertThat(retries).isLessThan(1000);
    }
    assertThat(retries).as("successes give some back").isEqualTo(10);
  }

  @Test
  void pausesAreChosenByChanceUpToTheirBound() {
    Operation list = OperationTable.operation("leads", "list");
    TransportReply down = reply(503, HTML);
    RetryPolicy none = new RetryPolicy(9, Duration.ofMillis(500), Duration.ofSeconds(20), () -> 0);
    RetryPolicy half =
        new RetryPolicy(99, Duration.ofMillis(500), Duration.ofSeconds(20), () -> 0.5);

    assertThat(none.after(list, down, 5, null)).contains(Duration.ZERO);
    assertThat(half.after(list, down, 2, null)).contains(Duration.ofSeconds(1));
    assertThat(half.after(list, down, 60, null)).contains(Duration.ofSeconds(10));
    assertThat(half.after(list, down, 0, Duration.ofSeconds(3))).contains(Duration.ofSeconds(3));
    assertThat(half.after(list, down, 0, Duration.ofDays(3))).contains(Duration.ofSeconds(20));
  }
}

package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyAwaitException;
import io.github.camelinstantly.error.InstantlyAwaitException.Reason;
import io.github.camelinstantly.error.InstantlyJobException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an exchange waits for work: when it looks, and how each way of ending ends it. */
class AwaitedCallTest extends AwaitedCallSupport {

  @Test
  void aJobIsLookedAtSoonAndThenLessOften() throws Exception {
    ScriptedLooks looks = new ScriptedLooks(job("pending", 0), job("in-progress", 50));
    assertThat(process(looks, move())).isFalse();
    List<Integer> counts = new ArrayList<>();
    for (int millis : new int[] {499, 1, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000}) {
      time.advance(Duration.ofMillis(millis));
      counts.add(looks.calls().size() - 1);
    }

    assertThat(counts).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(looks.calls().get(1).operation().id()).isEqualTo("background-jobs/get");
    assertThat(looks.calls().get(1).arguments())
        .containsEntry("id", JOB)
        .containsEntry("data_fields", "moved_leads,moved_lead_emails");
  }

  @Test
  void itGoesThroughItsStatesToSuccess() throws Exception {
    ScriptedLooks looks =
        awaitEnd(
            move(),
            job("pending", 0),
            job("in-progress", 10),
            job("paused", 10),
            job("a state of tomorrow", 50),
            job("draining", 99),
            moved(7));

    assertThat(looks.calls()).hasSize(6);
    assertThat(exchange.getException()).isNull();
    assertThat(exchange.getMessage().getBody(Map.class)).containsEntry("status", "success");
    assertThat(header(InstantlyConstants.JOB_ID)).isEqualTo(JOB);
    assertThat(header(InstantlyConstants.JOB_STATUS)).isEqualTo("success");
    assertThat(told)
        .containsExactly(
            "pending 0",
            "in-progress 10",
            "paused 10",
            "a state of tomorrow 50",
            "draining 99",
            "success null",
            "success after 15 s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "cancelled"})
  void itEndsBadly(String state) throws Exception {
    awaitEnd(move(), job("pending", 0), job("in-progress", 10), job(state, 40));

    assertThat(exchange.getException()).isInstanceOf(InstantlyJobException.class);
    InstantlyJobException failure = (InstantlyJobException) exchange.getException();
    assertThat(failure.getJob().get("progress")).isEqualTo(40);
    assertThat(failure.getState()).isEqualTo(state);
    assertThat(failure.getJobId()).isEqualTo(JOB);
    assertThat(failure.getOperation()).isEqualTo("leads/move");
    assertThat(failure).hasMessageContaining(JOB).hasMessageContaining(state);
    assertThat(header(InstantlyConstants.JOB_PROGRESS)).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"accounts,enableWarmup", "accounts,disableWarmup"})
  void everyJobIsWaitedFor(String resource, String operation) throws Exception {
    InstantlyCall call = call(resource, operation, "include_all_emails", true);
    ScriptedLooks looks = awaitEnd(call, job("pending", 0), job("success", 100));

    assertThat(looks.calls()).hasSize(2);
    assertThat(looks.calls().get(1).arguments()).isEqualTo(Map.of("id", JOB));
    assertThat(header(InstantlyConstants.JOB_PROGRESS)).isEqualTo(100);
  }

  @Test
  void aJobThatIsAskedForIsAskedForAgain() throws Exception {
    InstantlyCall call = call("background-jobs", "get", "id", JOB, "data_fields", "moved_leads");
    ScriptedLooks looks = awaitEnd(call, job("in-progress", 1), job("pending", 2), moved(1));

    assertThat(looks.calls()).containsExactly(call, call, call);
  }

  @Test
  void oneThatIsOverIsNotWaitedFor() throws Exception {
    ScriptedLooks looks = new ScriptedLooks(moved(1));

    assertThat(process(looks, call("background-jobs", "get", "id", JOB))).isTrue();
    assertThat(looks.calls()).hasSize(1);
    assertThat(header(InstantlyConstants.JOB_STATUS)).isEqualTo("success");
  }

  @Test
  void aSuccessWithoutEffectIsASuccess() throws Exception {
    awaitEnd(move(), job("pending", 0), moved(0));

    assertThat(exchange.getException()).isNull();
  }

  @Test
  void unlessItIsToFail() throws Exception {
    settings = settings(false, true);
    awaitEnd(move(), job("pending", 0), moved(0));

    assertThat(exchange.getException())
        .isInstanceOf(InstantlyJobException.class)
        .hasMessageContaining("`data.moved_leads` is `0`");
  }

  @Test
  void stuckProgressEndsWithTheTimeout() throws Exception {
    ScriptedLooks looks = awaitEnd(move(), job("pending", 0), job("in-progress", 50));

    InstantlyAwaitException e = ended(Reason.TIMEOUT);
    assertThat(e.getState()).isEqualTo("in-progress");
    assertThat(e)
        .hasMessageContaining("`in-progress` at 50 %, unchanged for 599 s")
        .hasMessageContaining("after 600000 ms (`awaitTimeout`)")
        .hasMessageContaining("wait on with `background-jobs/get`");
    assertThat(looks.calls()).hasSizeBetween(40, 50);
    assertThat(header(InstantlyConstants.JOB_PROGRESS)).isEqualTo(50);
    assertThat(told).endsWith("timeout after 600 s");
  }

  @Test
  void theLastLookComesJustBeforeTheTimeout() throws Exception {
    settings = new AwaitSettings(Duration.ofSeconds(3), Duration.ofSeconds(15), false, false);
    ScriptedLooks looks =
        awaitEnd(move(), job("pending", 0), job("pending", 0), job("pending", 0), moved(3));

    assertThat(looks.calls()).hasSize(4);
    assertThat(told).endsWith("success after 2 s");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aLookThatFailsIsMadeAgain(int status) throws Exception {
    awaitEnd(move(), job("pending", 0), status, new IOException("reset"), status, moved(1));

    assertThat(exchange.getException()).isNull();
  }

  @Test
  void oneThatCannotBeReadOrIsEmptyIsMadeAgainToo() throws Exception {
    Operation look = OperationTable.operation("background-jobs", "get");
    awaitEnd(
        move(), job("pending", 0), ScriptedLooks.error(look, 200, "{\"sta"), "", "{}", moved(1));

    assertThat(exchange.getException()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 400})
  void oneThatIsRefusedEndsTheWaitButNamesTheJob(int status) throws Exception {
    ScriptedLooks looks = awaitEnd(move(), job("pending", 0), status);

    assertThat(ended(Reason.LOOK_FAILED))
        .hasCauseInstanceOf(InstantlyApiException.class)
        .hasMessageContaining("answered with " + status);
    assertThat(looks.calls()).hasSize(2);
  }

  @Test
  void aJobThatWasSeenAndIsNotFoundAnyMoreIsGone() throws Exception {
    awaitEnd(move(), job("pending", 0), job("in-progress", 50), 404);

    assertThat(ended(Reason.GONE).getState()).isEqualTo("in-progress");
  }

  @Test
  void oneThatIsNotFoundYetIsLookedForAMinute() throws Exception {
    awaitEnd(move(), job("pending", 0), 404, 404, 404, moved(1));
    assertThat(exchange.getException()).isNull();

    ends.set(0);
    ScriptedLooks looks = awaitEnd(move(), job("pending", 0), 404);
    ended(Reason.GONE);
    assertThat(looks.calls()).hasSize(9);
  }

  @Test
  void aJobWithoutAnIdCannotBeWaitedFor() throws Exception {
    assertThat(process(new ScriptedLooks("{\"status\":\"pending\"}"), move())).isTrue();

    assertThat(exchange.getException())
        .isInstanceOf(InstantlyAwaitException.class)
        .hasMessageContaining("its reply has no `id`");
    assertThat(header(InstantlyConstants.JOB_ID)).isNull();
  }

  @Test
  void aLostAnswerOfTheCallItselfStaysUnknown() {
    ScriptedLooks looks =
        new ScriptedLooks(
            new InstantlyOutcomeUnknownException(
                "leads/move", "/", "d", "lost", new IOException()));

    assertThatThrownBy(() -> process(looks, move()))
        .isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(looks.calls()).hasSize(1);
    assertThat(places.availablePermits()).isOne();
  }

  @Test
  void aStopEndsTheWaitAndNamesTheJob() throws Exception {
    process(new ScriptedLooks(job("pending", 0)), move());
    time.advance(Duration.ofSeconds(5));
    quotas.close();

    assertThat(ended(Reason.STOPPED)).hasMessageContaining("the CamelContext is stopping");
    assertThat(ends).hasValue(1);
    assertThat(time.waiting()).isZero();
  }

  @Test
  void soDoesOneAmidALookOrWithoutWorkers() throws Exception {
    CancellationException stop = new CancellationException("stop");
    awaitEnd(
        move(),
        job("pending", 0),
        new InstantlyRateLimitException("background-jobs/get", Duration.ZERO, "stop", stop));
    ended(Reason.STOPPED);

    ends.set(0);
    process(
        new ScriptedLooks(job("pending", 0)),
        move(),
        task -> {
          throw new RejectedExecutionException();
        });
    time.advance(Duration.ofSeconds(1));
    ended(Reason.STOPPED);
    assertThat(ends).hasValue(1);
  }

  @Test
  void aDefectAmidALookEndsTheExchange() throws Exception {
    awaitEnd(move(), job("pending", 0), new IllegalStateException("a defect"));

    ended(Reason.LOOK_FAILED);
  }

  @Test
  void theHeadersOfOneWaitDoNotStandForTheNextCall() throws Exception {
    awaitEnd(move(), job("pending", 0), job("success", 100));
    new OneCall(new ReplyMessage(false), new ExchangeWaits(() -> places, () -> null, false))
        .process(new ScriptedLooks("{}"), move(), exchange, done -> {});

    assertThat(exchange.getMessage().getHeaders())
        .doesNotContainKeys(
            InstantlyConstants.JOB_ID,
            InstantlyConstants.JOB_STATUS,
            InstantlyConstants.JOB_PROGRESS);
  }
}

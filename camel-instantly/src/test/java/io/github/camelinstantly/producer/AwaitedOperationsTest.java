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
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each kind of work shows that it is complete, beside background jobs. */
class AwaitedOperationsTest extends AwaitedCallSupport {

  @Test
  void aVerificationIsLookedForByItsAddress() throws Exception {
    ScriptedLooks looks =
        awaitEnd(
            verify(),
            verified("pending", "\"pending\""),
            verified("pending", "\"pending\""),
            verified("invalid", "false"));

    assertThat(looks.calls())
        .extracting(call -> call.operation().id())
        .containsExactly("verification/verify", "verification/check", "verification/check");
    assertThat(looks.calls().get(1).arguments()).isEqualTo(Map.of("email", "a@b.example"));
    assertThat(header(InstantlyConstants.JOB_STATUS)).isEqualTo("invalid");
  }

  @Test
  void catchAllIsAwaitedOnlyOnDemand() throws Exception {
    Object[] answers = {
      verified("pending", "\"pending\""), verified("verified", "\"pending\""),
      verified("verified", "\"pending\""), verified("verified", "true")
    };
    assertThat(awaitEnd(verify(), answers).calls()).hasSize(2);

    ends.set(0);
    settings = settings(true, false);
    assertThat(awaitEnd(verify(), answers).calls()).hasSize(4);
    assertThat(exchange.getMessage().getBody(Map.class)).containsEntry("catch_all", true);

    ends.set(0);
    assertThat(awaitEnd(verify(), verified("verified", "\"pending\"")).calls())
        .hasSizeGreaterThan(40);
    assertThat(exchange.getException())
        .isInstanceOf(InstantlyAwaitException.class)
        .hasMessageContaining("`verification/check`");
  }

  @Test
  void aVerificationThatFailsLaterIsAFailure() throws Exception {
    Operation check = OperationTable.operation("verification", "check");
    String error = "{\"email\":\"a@b.example\",\"status\":\"error\"}";
    awaitEnd(verify(), verified("pending", "false"), ScriptedLooks.error(check, 200, error));

    assertThat(exchange.getException())
        .isInstanceOf(InstantlyJobException.class)
        .hasCauseInstanceOf(InstantlyApiException.class);
    assertThat(((InstantlyJobException) exchange.getException()).getJob().get("status"))
        .isEqualTo("error");
  }

  private static InstantlyCall bulkAdd(Object... arguments) {
    return call("leads", "bulkAdd", arguments);
  }

  private static String stats(int byFinder, int byUser) {
    return ("{\"stats\":{\"verification_job_pending_leadfinder\":%d,"
            + "\"verification_job_pending_user\":%d}}")
        .formatted(byFinder, byUser);
  }

  @Test
  void anImportIsCompleteWhenItsListHasNothingPendingTwiceInARow() throws Exception {
    InstantlyCall call = bulkAdd("list_id", "l-1", "verify_leads_on_import", true);
    ScriptedLooks looks =
        awaitEnd(
            call,
            "{\"leads_uploaded\":2}",
            stats(0, 0),
            stats(0, 2),
            stats(1, 0),
            stats(0, 0),
            stats(0, 0));

    assertThat(looks.calls()).hasSize(6);
    assertThat(looks.calls().get(1).operation().id()).isEqualTo("lead-lists/verificationStats");
    assertThat(looks.calls().get(1).arguments()).isEqualTo(Map.of("id", "l-1"));
    assertThat(exchange.getMessage().getBody(Map.class)).containsEntry("leads_uploaded", 2);
    assertThat(header(InstantlyConstants.JOB_STATUS)).isEqualTo("done");
  }

  @Test
  void anImportThatIsNotVerifiedOrNotIntoAListIsRefused() {
    ScriptedLooks looks = new ScriptedLooks("{}");

    assertThatThrownBy(() -> process(looks, bulkAdd("list_id", "l-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without `verify_leads_on_import` = `true`");
    assertThatThrownBy(
            () -> process(looks, bulkAdd("campaign_id", "c", "verify_leads_on_import", true)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without `list_id`");
    assertThat(looks.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "run", "enrichLeads"})
  void anEnrichmentIsCompleteWhenItIsNotInProgressTwiceInARow(String operation) throws Exception {
    String idle = "{\"in_progress\":false,\"has_no_leads\":true}";
    ScriptedLooks looks =
        awaitEnd(
            call("supersearch-enrichment", operation, "resource_id", "r-1"),
            "{\"id\":\"e-1\",\"resource_id\":\"r-1\"}",
            idle,
            "{\"in_progress\":true}",
            idle,
            idle);

    assertThat(looks.calls()).hasSize(5);
    assertThat(looks.calls().get(4).operation().id()).isEqualTo("supersearch-enrichment/get");
    assertThat(looks.calls().get(4).arguments()).isEqualTo(Map.of("resource_id", "r-1"));
    assertThat(exchange.getException()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"'[]',true", "'[{\"id\":\"e-1\",\"status\":4}]',false"})
  void anAiEnrichmentIsAmongThoseInProgressUntilItsEnd(String last, boolean good) throws Exception {
    String other = "{\"id\":\"e-2\",\"status\":4}";
    ScriptedLooks looks =
        awaitEnd(
            call("supersearch-enrichment", "createAi", "resource_id", "r-1"),
            "{\"id\":\"e-1\",\"resource_id\":\"r-1\",\"status\":1}",
            "[" + other + ",{\"id\":\"e-1\",\"status\":2}]",
            last);

    assertThat(looks.calls().get(1).operation().id())
        .isEqualTo("supersearch-enrichment/aiInProgress");
    assertThat(looks.calls().get(1).arguments()).isEqualTo(Map.of("resource_id", "r-1"));
    assertThat(header(InstantlyConstants.JOB_ID)).isEqualTo("e-1");
    assertThat(exchange.getException() == null).isEqualTo(good);
  }

  @Test
  void aLoginIsAskedForUntilItsEndAndALostAnswerIsNotTheEnd() throws Exception {
    InstantlyCall call = call("oauth", "sessionStatus", "sessionId", JOB);
    IOException lost = new IOException("lost");
    Object unknown =
        new InstantlyOutcomeUnknownException("oauth/sessionStatus", "/", "d", "lost", lost);
    awaitEnd(call, "{\"status\":\"pending\"}", unknown, "{\"status\":\"success\"}");
    assertThat(header(InstantlyConstants.JOB_STATUS)).isEqualTo("success");

    ends.set(0);
    awaitEnd(call, "{\"status\":\"pending\"}", unknown, 404);
    ended(Reason.GONE);

    ends.set(0);
    awaitEnd(
        call,
        "{\"status\":\"pending\"}",
        ScriptedLooks.error(call.operation(), 200, "{\"status\":\"expired\"}"));
    assertThat(exchange.getException()).isInstanceOf(InstantlyJobException.class);
  }
}

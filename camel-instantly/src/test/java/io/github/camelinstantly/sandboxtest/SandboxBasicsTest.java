package io.github.camelinstantly.sandboxtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.sandbox.SandboxClock;
import io.github.camelinstantly.sandbox.SandboxRequest;
import io.github.camelinstantly.sandbox.data.Settings;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.Handlers;
import io.github.camelinstantly.sandbox.resource.ResourceHandler;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for every operation: handlers, key, routes, bodies, limits, log. */
class SandboxBasicsTest extends SandboxTestSupport {

  private static final String EMAILS = "/api/v2/emails";

  @Test
  void everyOperationOfTheTableHasAHandlerAndEveryHandlerItsOperation() {
    WorkspaceState workspace = new WorkspaceState(Clock.systemUTC(), new Settings(), List.of());
    Set<String> handled = new TreeSet<>();
    for (ResourceHandler handler : Handlers.all(workspace)) {
      handler.operations().keySet().forEach(name -> handled.add(handler.resource() + "/" + name));
    }

    List<String> known = OperationTable.all().stream().map(Operation::id).sorted().toList();
    assertThat(handled).containsExactlyElementsOf(known);
  }

  @Test
  void aMissingOrWrongKeyIsAnswered401InTheEnvelope() {
    HttpRequest.Builder none = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + EMAILS));
    HttpRequest.Builder wrong = none.copy().header("Authorization", "Bearer other");

    for (HttpRequest.Builder request : List.of(none, wrong)) {
      HttpResponse<String> reply = send(request);
      assertThat(reply.statusCode()).isEqualTo(401);
      assertThat(json(reply))
          .containsEntry("statusCode", 401)
          .containsEntry("error", "Unauthorized")
          .containsKey("message");
    }
    assertThat(sandbox.requests().executions("emails/list")).isZero();
  }

  @Test
  void anUnknownPathOrMethodIsAnswered404() {
    assertThat(send("GET", "/api/v2/nothing", null).statusCode()).isEqualTo(404);
    assertThat(json(send("PATCH", EMAILS, null))).containsEntry("statusCode", 404);
    assertThat(sandbox.requests().count("unknown")).isEqualTo(2);
  }

  @Test
  void aLimitThatIsNoneIsAnswered400() {
    for (String limit : List.of("0", "101", "-1", "many", "")) {
      assertThat(send("GET", EMAILS + "?limit=" + limit, null).statusCode()).isEqualTo(400);
      assertThat(send("POST", "/api/v2/leads/list", Map.of("limit", limit)).statusCode())
          .isEqualTo(400);
    }
    assertThat(send("GET", EMAILS + "?limit=100", null).statusCode()).isEqualTo(200);
  }

  @Test
  void jsonAsContentTypeWithoutABodyIsAnswered400() {
    HttpRequest.Builder request =
        request("/api/v2/emails/threads/any/mark-as-read").POST(BodyPublishers.noBody());

    assertThat(send(request.copy().header("Content-Type", "application/json")).statusCode())
        .isEqualTo(400);
    assertThat(send(request).statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyThatIsNoObjectOrLacksAPropertyIsAnswered400() {
    for (String body : List.of("{", "[]", "{}")) {
      HttpRequest.Builder request =
          request("/api/v2/lead-lists")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body));
      assertThat(send(request).statusCode()).isEqualTo(400);
    }
    assertThat(send("POST", "/api/v2/leads/move", Map.of("campaign", "c")).body())
        .contains("exactly one");
  }

  @Test
  void unknownQueryParametersAreIgnored() {
    sandbox.workspace().receive("lead@company.example", "Hello", "text");

    assertThat(items(get(EMAILS + "?ue_type=3&thread_id=none&x"))).hasSize(1);
  }

  @Test
  void theLogNumbersRequestsAndKnowsWhatWasAnswered() {
    get(EMAILS + "?limit=5&search=a%40b.example");
    send("POST", "/api/v2/lead-lists", Map.of("name", "New"));
    send("GET", EMAILS + "/none", null);

    SandboxRequest list = sandbox.requests().of("emails/list").get(0);
    assertThat(list.number()).isEqualTo(1);
    assertThat(list.query("search")).contains("a@b.example");
    assertThat(list.headers()).containsKeys("authorization", "user-agent");
    SandboxRequest create = sandbox.requests().of("lead-lists/create").get(0);
    assertThat(create.body()).isEqualTo("{\"name\":\"New\"}");
    assertThat(create.headers()).containsEntry("content-type", "application/json");
    assertThat(sandbox.requests().all())
        .extracting(request -> sandbox.requests().answer(request).orElseThrow())
        .containsExactly(200, 200, 404);
    assertThat(sandbox.requests().executions("lead-lists/create")).isEqualTo(1);
    assertThat(sandbox.requests().executions("emails/get")).isZero();
    assertThat(sandbox.requests().answers(404)).isEqualTo(1);
  }

  @Test
  void theLogCountsOnWhenItKeepsNothing() {
    sandbox.requests().keep(false);

    get(EMAILS);

    assertThat(sandbox.requests().all()).isEmpty();
    assertThat(sandbox.requests().counts()).containsEntry("emails/list", 1);
    assertThat(sandbox.requests().total()).isEqualTo(1);
  }

  @Test
  void theDateIsThatOfTheSandboxesClock() {
    sandbox.clock().set(T0);

    HttpResponse<String> reply = send("GET", EMAILS, null);

    assertThat(reply.headers().allValues("Date")).containsExactly("Mon, 5 Oct 2026 08:00:00 GMT");
  }

  @Test
  void theClockTicksUntilItIsStopped() {
    SandboxClock clock = new SandboxClock();
    clock.set(T0);
    assertThat(clock.instant()).isEqualTo(T0);
    clock.advance(Duration.ofHours(1));
    assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(T0.plusSeconds(3600));

    clock.tick();

    assertThat(clock.instant()).isBetween(T0.plusSeconds(3600), T0.plusSeconds(3660));
  }

  @Test
  void pathValuesAreDecodedOnce() {
    post("/api/v2/email-verification", Map.of("email", "a+b%2Fc@company.example"));

    assertThat(get("/api/v2/email-verification/a+b%252Fc%40company.example"))
        .containsEntry("email", "a+b%2Fc@company.example");
  }
}

package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.api.Multiplicity;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.ValueType;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.sandbox.SandboxRequest;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each of the API's operations, called with every argument as a header and every required property
 * in the body: what is sent is what the row says, and the reply is decoded.
 */
class EveryOperationTest extends InstantlyTestSupport {

  private static final int NO_CONTENT = 204;
  private static final String ID = "0198c0de-0000-7000-8000-00000000ca01";
  private static final String ADDRESS = "a+b&c=d@company.example";

  /** What belongs to an AI agent, and is kept in tables of its own. */
  private static final List<String> PARTS =
      List.of(
          "ai-agents/activities",
          "ai-sales-agents/guidance-rules",
          "ai-inbox-managers/guidances",
          "ai-inbox-managers/replies",
          "ai-deliverability/feed-items");

  private static final Map<String, Object> PART =
      Map.of(
          "id", ID, "agent_id", ID, "ai_sdr_id", ID, "action_status", "pending", "status", "todo");

  @Test
  void theTableHasAllOperationsOfTheApi() {
    assertThat(OperationTable.all()).hasSize(243);
    assertThat(OperationTable.resources()).hasSize(35);
  }

  @TestFactory
  Stream<DynamicTest> sendsWhatItsRowSays() {
    start();
    // emails, leads and lists have a sandbox of their own and are called one by one elsewhere
    return OperationTable.all().stream()
        .filter(row -> !OperationsTest.RESOURCES.contains(row.resource()))
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> check(row)));
  }

  private void check(Operation operation) throws Exception {
    sandbox.workspace().table(operation.resource()).add(Map.of("id", ID, "email", ADDRESS));
    PARTS.forEach(part -> sandbox.workspace().table(part).add(PART));
    Exchange reply = call(operation, operation.arguments());

    assertThat(reply.getException()).isNull();
    SandboxRequest request = last(operation);
    assertThat(request.method()).isEqualTo(operation.verb().name());
    assertThat(request.operation()).isEqualTo(operation);
    Map<String, Object> sent = new LinkedHashMap<>();
    request.query().forEach((name, values) -> sent.put(name, values));
    assertThat(sent).isEqualTo(expectedQuery(operation));
    assertThat(request.body().isEmpty() ? Map.of() : Json.read(request.body()))
        .isEqualTo(expectedBody(operation));
    if (sandbox.requests().answer(request).orElseThrow() == NO_CONTENT) {
      assertThat(reply.getMessage().getBody()).isNull();
    } else {
      assertThat(reply.getMessage().getBody()).isInstanceOf(expectedType(operation));
    }
  }

  private static Class<?> expectedType(Operation operation) {
    return switch (operation.reply().kind()) {
      case PAGE, LIST -> InstantlyPage.class;
      case CSV -> InputStream.class;
      case OBJECT, JOB, ANY -> operation.reply().entity();
    };
  }

  private Exchange call(Operation operation, List<Parameter> arguments) {
    return template.request(
        "instantly:%s?operation=%s&confirmDestructive=true"
            .formatted(operation.resource(), operation.name()),
        exchange -> {
          arguments.forEach(a -> exchange.getMessage().setHeader(a.header(), value(a)));
          exchange.getMessage().setBody(bodyOf(operation));
        });
  }

  private SandboxRequest last(Operation operation) {
    List<SandboxRequest> requests = sandbox.requests().of(operation.id());
    return requests.get(requests.size() - 1);
  }

  private static Map<String, Object> bodyOf(Operation operation) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (Parameter parameter : operation.in(Place.BODY)) {
      boolean needed =
          parameter.required()
              || operation.rules().stream().anyMatch(r -> r.usual().contains(parameter.name()));
      if (needed && !parameter.argument()) {
        body.put(parameter.name(), value(parameter));
      }
    }
    return body;
  }

  private static Map<String, Object> expectedQuery(Operation operation) {
    Map<String, Object> query = new LinkedHashMap<>();
    for (Parameter parameter : operation.in(Place.QUERY)) {
      query.put(parameter.name(), List.of(String.valueOf(one(parameter))));
    }
    return query;
  }

  private static Map<String, Object> expectedBody(Operation operation) throws Exception {
    Map<String, Object> body = bodyOf(operation);
    operation.in(Place.BODY).stream()
        .filter(Parameter::argument)
        .forEach(parameter -> body.put(parameter.name(), value(parameter)));
    return plain(Json.read(Json.write(body)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> plain(Object json) {
    return (Map<String, Object>) json;
  }

  private static Object value(Parameter parameter) {
    return parameter.multiplicity() == Multiplicity.JSON_ARRAY
        ? List.of(one(parameter))
        : one(parameter);
  }

  private static Object one(Parameter parameter) {
    if (!parameter.allowed().isEmpty()) {
      String first = parameter.allowed().get(0);
      return parameter.type() == ValueType.INTEGER ? (Object) Integer.valueOf(first) : first;
    }
    return switch (parameter.type()) {
      case TEXT -> text(parameter);
      case ADDRESS, ADDRESS_OR_DOMAIN -> ADDRESS;
      case UUID -> ID;
      case INTEGER, NUMBER -> parameter.minimum() == null ? 7 : Math.max(7, parameter.minimum());
      case BOOLEAN -> true;
      case TIMESTAMP -> "2026-08-13T11:12:14.330Z";
      case DATE -> "2026-08-13";
      case OBJECT, SCHEDULE, AGENT_CONFIG -> Map.of("a", 1);
      case ANY -> "anything";
    };
  }

  private static String text(Parameter parameter) {
    if (parameter.name().equals("rule_id")) {
      // a position (API facts: ai-guidance)
      return "rule-0";
    }
    boolean id = parameter.place() == Place.PATH || parameter.name().equals("activity_ids");
    return id ? ID : "x&y=z " + parameter.name();
  }

  @TestFactory
  Stream<DynamicTest> namesWhatIsMissing() {
    start();
    return OperationTable.all().stream()
        .filter(row -> row.parameters().stream().anyMatch(Parameter::required))
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> missing(row)));
  }

  private void missing(Operation operation) {
    Parameter required =
        operation.parameters().stream().filter(Parameter::required).findFirst().orElseThrow();
    Exchange reply =
        template.request(
            "instantly:%s?operation=%s".formatted(operation.resource(), operation.name()),
            exchange -> {});

    assertThat(reply.getException())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`" + operation.id() + "`")
        .hasMessageContaining(required.argument() ? required.option() : required.name());
    assertThat(sandbox.requests().count(operation.id())).isZero();
  }

  @TestFactory
  Stream<DynamicTest> namesAnArgumentOfAWrongType() {
    start();
    return OperationTable.all().stream()
        .flatMap(
            row ->
                row.arguments().stream()
                    .filter(a -> a.type() != ValueType.TEXT || !a.allowed().isEmpty())
                    .filter(a -> a.type() != ValueType.ANY)
                    .limit(1)
                    .map(a -> DynamicTest.dynamicTest(row.id(), () -> wrongType(row, a))));
  }

  private void wrongType(Operation operation, Parameter argument) {
    Exchange reply =
        template.request(
            "instantly:%s?operation=%s".formatted(operation.resource(), operation.name()),
            exchange -> exchange.getMessage().setHeader(argument.header(), "no such value"));

    assertThat(reply.getException())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`" + argument.header() + "`")
        .hasMessageContaining("`no such value`");
  }

  @TestFactory
  Stream<DynamicTest> namesAnOptionThatItDoesNotTake() {
    start();
    return OperationTable.all().stream()
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> notTaken(row)));
  }

  private void notTaken(Operation operation) {
    String other =
        operation.argument("latestOfThread").isPresent() ? "webhookUrl" : "latestOfThread";
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    context.getEndpoint(
                        "instantly:%s?operation=%s&%s=true"
                            .formatted(operation.resource(), operation.name(), other))))
        .rootCause()
        .hasMessageStartingWith("`%s` does not take `%s`".formatted(operation.id(), other));
  }
}

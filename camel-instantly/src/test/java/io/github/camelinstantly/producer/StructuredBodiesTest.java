package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.option.InstantlyProducerOptions.BodyType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is meant as JSON is read or refused, but never sent as a text. */
class StructuredBodiesTest {

  private static final String ID = "0198c0de-0000-7000-8000-00000000ca01";

  private static OfflineCalls calls;

  @BeforeAll
  static void open() {
    calls = new OfflineCalls();
  }

  @AfterAll
  static void close() {
    calls.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"A\"}",
        "\uFEFF{\"name\":\"A\"}",
        "\u00A0\n {\"name\":\"A\"}\u200B\n",
        "```json\n{\"name\":\"A\"}\n```",
        "\uFEFF```JSON\r\n{\"name\":\"A\"}\r\n```\n",
        "```{\"name\":\"A\"}```",
        "````\n{\"name\":\"A\"}\n````",
        "```json\n{\"name\":\"A\"}"
      })
  void whatCanMeanOneThingOnlyIsRead(String body) {
    assertThat(calls.call("lead-lists/create", body).body()).isEqualTo(Map.of("name", "A"));
  }

  @Test
  void controlCharactersInTextsAreKept() {
    String json = "{\"body\":{\"text\":\"Hello,\n\n\tbye\u0001\"}}";
    assertThat(calls.sent("emails/reply", json, answered()))
        .containsEntry("body", Map.of("text", "Hello,\n\n\tbye\u0001"));
  }

  private static Map<String, Object> answered() {
    return Map.of(
        "CamelInstantlyEmailId", ID,
        "CamelInstantlyEmailAccount", "me@x.example",
        "CamelInstantlyEmailSubject", "Hello");
  }

  private static final List<String> BROKEN =
      List.of(
          "{\"name\":\"A\",}",
          "{'name':'A'}",
          "{name:\"A\"}",
          "{\"name\":\"A\"",
          "{\"name\":\"A\"} {\"name\":\"B\"}",
          "\uFEFF [\"A\",]",
          "[Name], are you there?",
          "{{first_name}}, are you there?",
          "{Hi|Hello} there",
          "{\"name\":1e99999999999}",
          "```json\n{\"name\":\"A\",}\n```",
          "Here is the JSON:\n```json\n{\"name\":\"A\"}\n```");

  @Test
  void nothingBrokenIsTheSingleValueOfAnyOperation() {
    List<Operation> withOneValue =
        OperationTable.all().stream().filter(row -> row.singleValue().isPresent()).toList();

    assertThat(withOneValue).hasSizeGreaterThan(50);
    for (Operation operation : withOneValue) {
      for (String body : BROKEN) {
        assertRefused(operation.id(), body, Map.of());
      }
    }
    for (String body : BROKEN) {
      assertRefused("emails/reply", body, answered());
      assertRefused("emails/forward", body, answered());
    }
  }

  @Test
  void nothingBrokenIsLeftOutWhereItMayBeProperties() {
    for (String body : BROKEN) {
      assertRefused("leads/create", body, Map.of());
      assertRefused("lead-lists/create", body, Map.of("CamelInstantlyName", "A"));
      assertRefused("leads/bulkDelete", body, Map.of("CamelInstantlyCampaignId", ID));
    }
  }

  private static void assertRefused(String operation, Object body, Map<String, Object> headers) {
    assertThat(catchThrowable(() -> calls.call(operation, body, headers, Map.of())))
        .as("%s with %s", operation, body)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`" + operation + "`")
        .hasMessageContaining("`bodyType=text`");
  }

  @Test
  void theBodyIsSomebodyElsesIfTheOperationTakesNone() {
    Map<String, Object> headers = Map.of("CamelInstantlyId", ID);
    assertThat(calls.call("campaigns/get", "{broken", headers, Map.of()).arguments())
        .isEqualTo(Map.of("id", ID));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"A\",}|line 1, column 13",
        "'\n\n  {\"name\":}'|line 3, column 11",
        "'```json\n{\"name\":\n 1 2}\n```'|line 3, column 4",
        "'Here it is: ```json\n{}```'|line 1, column 13"
      })
  void thePlaceOfTheFaultIsThatInTheWholeText(String body, String place) {
    assertThatThrownBy(() -> calls.call("lead-lists/create", body))
        .hasMessageStartingWith(
            "The body of `lead-lists/create` looks like JSON but is none (" + place + ": ");
  }

  @Test
  void theTextItselfIsNotShownSinceItMayHoldASecret() {
    assertThatThrownBy(() -> calls.call("accounts/create", "{\"imap_password\": hunter2}"))
        .hasMessageContaining("line 1, column ")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aListIsNoValue() {
    assertThatThrownBy(() -> calls.call("lead-lists/create", "[\"A\"]"))
        .hasMessage(
            "The body of `lead-lists/create` must be a text or an object (Map, bean or JSON), but"
                + " was a list. If it is meant as text, set `bodyType=text`.");
  }

  @Test
  void bodyTypeTextMeansTheTextAsItIs() {
    try (OfflineCalls asText = new OfflineCalls().bodyType(BodyType.text)) {
      for (String body : BROKEN) {
        assertThat(asText.call("emails/reply", body, answered(), Map.of()).body().get("body"))
            .isInstanceOfSatisfying(
                Map.class, sent -> assertThat(sent).containsEntry("text", body));
      }
      assertThat(asText.call("lead-lists/create", "{\"name\":\"A\"}").body())
          .isEqualTo(Map.of("name", "{\"name\":\"A\"}"));
      assertThatThrownBy(() -> asText.call("leads/create", "{\"email\":\"a@x.example\"}"))
          .hasMessageStartingWith("The body of `leads/create` must be an object");
      assertThat(asText.call("lead-lists/create", Map.of("name", "A")).body())
          .isEqualTo(Map.of("name", "A"));
    }
  }

  @Test
  void aTextInThePropertyBodyIsHeldToTheSame() {
    Map<String, Object> body = new HashMap<>(Map.of("body", "```\n{\"text\":\"Hi\"}\n```"));
    assertThat(calls.sent("emails/reply", body, answered()))
        .containsEntry("body", Map.of("text", "Hi"));

    for (String text : List.of("{\"text\":\"Hi\",}", "[\"Hi\"]")) {
      body.put("body", text);
      assertThatThrownBy(() -> calls.call("emails/reply", body, answered(), Map.of()))
          .hasMessageStartingWith(
              "`body` in the body of `emails/reply` looks like JSON but is none")
          .hasMessageContaining("give an object with `text`");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi {name}", "\"Hi\"", "a [b]", "``` x", "`{`", "12", "``", "```"})
  void otherTextIsText(String body) {
    assertThat(calls.call("lead-lists/create", body).body()).isEqualTo(Map.of("name", body));
  }

  @Test
  void aLongTextOfFencesOrBlanksIsReadInNoTime() {
    for (String body : List.of("`".repeat(3_000_000), "\u00A0".repeat(3_000_000) + "x")) {
      assertThat(calls.call("lead-lists/create", body).body()).hasSize(1);
    }
  }
}

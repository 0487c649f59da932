package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.InstantlyEndpoint;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.ValueType;
import io.github.camelinstantly.api.table.OperationTable;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as mail headers, spreadsheets and URIs have them. */
class AddressesTest {

  private static OfflineCalls calls;

  @BeforeAll
  static void open() {
    calls = new OfflineCalls();
  }

  @AfterAll
  static void close() {
    calls.close();
  }

  private static Map<String, ?> forwarded(Object to) {
    Map<String, Object> body =
        Map.of(
            "to_address_email_list", to,
            "reply_to_uuid", "0198c0de-0000-7000-8000-00000000ca01",
            "eaccount", "Me <me@x.example>",
            "subject", "s",
            "include_original_body", true);
    return calls.call("emails/forward", body).body();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Doe, Jane\" <jane@x.example>, bob@x.example|jane@x.example,bob@x.example",
        "jane@x.example (Doe, Jane) ,, bob@x.example,|jane@x.example,bob@x.example",
        "Team: jane@x.example, \"Bob\" <bob@x.example>;|jane@x.example,bob@x.example",
        "=?utf-8?q?J=C3=BC?= <jane+tag@x.example>|jane+tag@x.example",
        "\"a, b\"@x.example|\"a, b\"@x.example",
        "Jürgen <jürgen@bücher.example>|jürgen@bücher.example"
      })
  void listsAreReadByTheRulesOfMailHeaders(String given, String sent) {
    assertThat(forwarded(given).get("to_address_email_list")).isEqualTo(sent);
    assertThat(forwarded(List.of(given)).get("to_address_email_list")).isEqualTo(sent);
    assertThat(forwarded(given).get("eaccount")).isEqualTo("me@x.example");
  }

  @Test
  void listsInArraysAreOneAddressEach() {
    Map<String, Object> campaign =
        Map.of("cc_list", "\"Doe, Jane\" <jane@x.example>, bob@x.example");
    assertThat(
            calls
                .call(
                    "campaigns/update",
                    campaign,
                    Map.of("CamelInstantlyId", "0198c0de-0000-7000-8000-00000000ca01"),
                    Map.of())
                .body())
        .isEqualTo(Map.of("cc_list", List.of("jane@x.example", "bob@x.example")));
    assertThat(
            calls
                .call(
                    "emails/list",
                    null,
                    Map.of(
                        "CamelInstantlyEaccount", "\"Doe, Jane\" <jane@x.example>, bob@x.example"),
                    Map.of())
                .arguments())
        .containsEntry("eaccount", List.of("jane@x.example", "bob@x.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doe, Jane <jane@x.example>",
        "jane@x.example; bob@x.example",
        "jane@x.example bob@x.example",
        "\"Doe, Jane\" <jane@x.example",
        "jane"
      })
  void whatIsNoListOfAddressesIsRefused(String given) {
    assertThatThrownBy(() -> forwarded(given))
        .hasMessageStartingWith(
            "`to_address_email_list` must be email addresses with commas between them, a name that"
                + " has a comma in double quotes, but was `");
    assertThatThrownBy(() -> forwarded(List.of("a@x.example", given)))
        .hasMessageStartingWith("`to_address_email_list[1]` must be");
    assertThatThrownBy(() -> forwarded(List.of(Map.of("address", "a@x.example"))))
        .hasMessageStartingWith("`to_address_email_list[0]` must be");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFa@x.example",
        "a@x.example\u00A0",
        "\u200B a@x.example\r\n\u2060",
        "<a@x.example>"
      })
  void whatIsNotSeenRoundAnAddressIsRemoved(String given) {
    assertThat(calls.call("verification/verify", given).body())
        .isEqualTo(Map.of("email", "a@x.example"));
    assertThat(calls.call("accounts/get", given).arguments())
        .isEqualTo(Map.of("email", "a@x.example"));
    assertThat(calls.call("leads/create", Map.of("email", given)).body())
        .isEqualTo(Map.of("email", "a@x.example"));
  }

  /** Camel decodes a plus sign of a URI before we see it. */
  @Test
  void aPlusSignThatBecameABlankIsNamed() {
    Parameter email =
        OperationTable.operation("verification", "verify").argument("email").orElseThrow();
    assertThatThrownBy(() -> email.read("email", "first tag@x.example"))
        .hasMessage(
            "`email` must be an email address such as `jane@company.example`, but was `first"
                + " tag@x.example`. In an endpoint URI, a `+` is read as a blank: write"
                + " `email=RAW(...)`, or set the header `CamelInstantlyEmail`.");
    assertThatThrownBy(() -> email.read("CamelInstantlyEmail", "first tag@x.example"))
        .hasMessageEndingWith("but was `first tag@x.example`.");

    Parameter time =
        OperationTable.operation("emails", "list").argument("minTimestampCreated").orElseThrow();
    assertThatThrownBy(() -> time.read("minTimestampCreated", "2026-08-13T11:12:14 02:00"))
        .hasMessageContaining("write `minTimestampCreated=RAW(...)`");
    Parameter blocked =
        OperationTable.operation("block-list-entries", "create").argument("blValue").orElseThrow();
    assertThatThrownBy(() -> blocked.read("blValue", "first tag@x.example"))
        .hasMessageContaining("write `blValue=RAW(...)`");
    assertThat(blocked.read("blValue", " x.example\u00A0")).isEqualTo("x.example");

    Parameter list = OperationTable.operation("leads", "bulkAdd").argument("listId").orElseThrow();
    assertThatThrownBy(() -> list.read("listId", "my list")).hasMessageEndingWith("`my list`.");
  }

  @Test
  void everyAddressOfTheTableIsTypedAsOne() {
    assertThat(OperationTable.all().stream().flatMap(row -> row.parameters().stream()))
        .filteredOn(p -> p.name().matches("(.*_)?e?mails?(_list)?|eaccount|bl_values?"))
        .extracting(Parameter::type)
        .isNotEmpty()
        .doesNotContain(ValueType.TEXT);
  }

  @Test
  void aUriSaysSoAndTakesAPlusSignInRaw() throws Exception {
    try (CamelContext context = new DefaultCamelContext()) {
      InstantlyTestSupport.addComponent(context, "http://localhost:1");
      String uri = "instantly:verification?operation=verify&email=";

      // Camel decodes a URI twice
      for (String lost : List.of("first+tag@x.example", "first%2Btag@x.example")) {
        assertThatThrownBy(() -> context.getEndpoint(uri + lost))
            .rootCause()
            .hasMessageContaining("a `+` is read as a blank: write `email=RAW(...)`");
      }
      InstantlyEndpoint endpoint =
          context.getEndpoint(uri + "RAW(first+tag@x.example)", InstantlyEndpoint.class);
      assertThat(endpoint.getArguments().getEmail()).isEqualTo("first+tag@x.example");
    }
  }
}

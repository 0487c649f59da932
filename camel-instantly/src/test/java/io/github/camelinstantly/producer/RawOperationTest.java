package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.sandbox.Fault;
import io.github.camelinstantly.sandbox.SandboxRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that are newer than the table, called by method and path. */
class RawOperationTest extends InstantlyTestSupport {

  @BeforeEach
  void startContext() {
    start();
  }

  @Test
  void aGetSendsItsQueryAndGivesWhatComes() {
    Object page =
        template.requestBody(
            "instantly:raw?operation=GET&rawPath=/api/v2/lead-lists&query.limit=5", (Object) null);

    assertThat(page).isInstanceOf(InstantlyPage.class);
    SandboxRequest request = sandbox.requests().of("lead-lists/list").get(0);
    assertThat(request.url()).isEqualTo("/api/v2/lead-lists?limit=5");
    assertThat(request.body()).isEmpty();
  }

  @Test
  void aPostSendsItsBody() {
    Object list =
        template.requestBody(
            "instantly:raw?operation=POST&rawPath=/api/v2/lead-lists", Map.of("name", "Raw"));

    assertThat(list).isInstanceOf(InstantlyObject.class);
    assertThat(((InstantlyObject) list).get("name")).isEqualTo("Raw");
  }

  @Test
  void aPutSendsItsBody() {
    sandbox.workspace().table("dfy-orders").add(Map.of("id", "order", "domain", "acme.example"));

    template.requestBody(
        "instantly:raw?operation=PUT&rawPath=/api/v2/domains/acme.example/forwarding",
        Map.of("forwarding_domain", "acme.com"));

    SandboxRequest request = sandbox.requests().of("domains/setForwarding").get(0);
    assertThat(request.method()).isEqualTo("PUT");
    assertThat(request.body()).isEqualTo("{\"forwarding_domain\":\"acme.com\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v2/lead-lists, lead-lists/create",
    "PUT, /api/v2/domains/acme.example/forwarding, domains/setForwarding"
  })
  void onlyAGetCountsAsRepeatable(String method, String path, String operation) {
    sandbox.faults().next(operation, Fault.reset(true));

    assertThat(
            template
                .request(
                    "instantly:raw?operation=%s&rawPath=%s".formatted(method, path),
                    exchange -> exchange.getMessage().setBody(Map.of("name", "Raw")))
                .getException())
        .isInstanceOf(InstantlyOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"campaigns", "/v2/campaigns", "/api/v2/../keys", "/api/v2/a?b=c", "/api/v2//x"})
  void aPathThatLeadsElsewhereIsRefused(String path) {
    assertThatThrownBy(() -> context.getEndpoint("instantly:raw?rawPath=RAW(" + path + ")"))
        .rootCause()
        .hasMessage(OptionMessages.wrongRawPath(path));
  }

  @Test
  void whatIsMissingOrUnknownIsNamed() {
    assertThatThrownBy(() -> context.getEndpoint("instantly:raw?operation=GET"))
        .rootCause()
        .hasMessage(OptionMessages.missingRawPath());
    assertThatThrownBy(() -> context.getEndpoint("instantly:raw?operation=HEAD&rawPath=/api/v2/x"))
        .rootCause()
        .hasMessageContaining("`raw` has no operation `HEAD`");
    assertThatThrownBy(
            () -> context.getEndpoint("instantly:raw?operation=GET&rawPath=/api/v2/x&limit=3"))
        .rootCause()
        .hasMessageContaining("`raw/GET` does not take `limit`; it has no arguments.");
  }
}

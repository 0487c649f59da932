package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.sandbox.SandboxRequest;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers of an exchange count, and that no other gets out. */
class HeadersTest extends InstantlyTestSupport {

  @BeforeEach
  void startContext() {
    start();
  }

  private SandboxRequest list(Map<String, Object> headers) {
    Exchange exchange =
        template.request(
            "instantly:lead-lists?operation=list",
            e -> e.getMessage().setHeaders(new HashMap<>(headers)));
    assertThat(exchange.getException()).isNull();
    return sandbox.requests().of("lead-lists/list").get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CamelInstantlyLimit", "camelinstantlylimit", "CAMELINSTANTLYLIMIT"})
  void anArgumentCountsInAnyLetterCase(String header) {
    assertThat(list(Map.of(header, 7)).url()).endsWith("?limit=7");
  }

  @Test
  void headersOfOthersGetNowhere() {
    Map<String, Object> headers = new HashMap<>();
    headers.put("limit", 7);
    headers.put("search", "x");
    headers.put("instantlyLimit", 7);
    headers.put("CamelInstantlyCampaignId", "of another operation");
    headers.put("CamelHttpQuery", "a=b");
    headers.put("CamelHttpPath", "/evil");
    headers.put("CamelHttpUri", "http://evil.example");
    headers.put("CamelHttpMethod", "DELETE");
    headers.put("Authorization", "Bearer other");
    headers.put("X-Custom", "y");
    headers.put("Content-Type", "text/plain");

    SandboxRequest request = list(headers);

    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.url()).isEqualTo("/api/v2/lead-lists?limit=100");
    assertThat(request.headers())
        .doesNotContainKeys("x-custom", "content-type", "camelhttpquery", "limit")
        .doesNotContainEntry("authorization", "Bearer other");
  }
}

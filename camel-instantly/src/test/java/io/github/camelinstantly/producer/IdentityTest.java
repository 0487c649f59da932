package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.camelinstantly.InstantlyEndpoint;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As whom calls are made, whose quotas they draw on, and where the key goes. */
class IdentityTest extends InstantlyTestSupport {

  private static final String LIST = "instantly:lead-lists?operation=list";
  private static final String WORKSPACE = "0198c0de-0000-7000-8000-0000000000aa";

  private Exchange list(String options, String workspace) {
    return template.request(
        LIST + options,
        exchange -> exchange.getMessage().setHeader("CamelInstantlyWorkspaceId", workspace));
  }

  private Map<String, String> sentHeaders() {
    var requests = sandbox.requests().of("lead-lists/list");
    return requests.get(requests.size() - 1).headers();
  }

  private int budgets() {
    return context.getCamelContextExtension().getContextPlugin(QuotaRegistry.class).use().size();
  }

  @Test
  void aHeaderChoosesTheWorkspaceOnlyIfThatIsAllowed() {
    start();

    assertThat(list("", WORKSPACE).getException()).isNull();
    assertThat(sentHeaders()).doesNotContainKey("x-as-workspace");
    assertThat(list("&allowWorkspaceHeader=true", WORKSPACE).getException()).isNull();
    assertThat(sentHeaders()).containsEntry("x-as-workspace", WORKSPACE);
    assertThat(list("&allowWorkspaceHeader=true", null).getException()).isNull();
    assertThat(sentHeaders()).doesNotContainKey("x-as-workspace");
    assertThat(budgets()).as("each workspace has its own").isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "a\r\nX-Evil: 1", " ", "../x"})
  void aWorkspaceIsAUuid(String workspace) {
    start();

    assertThat(list("&allowWorkspaceHeader=true", workspace).getException())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`CamelInstantlyWorkspaceId`");
    assertThat(sandbox.requests().total()).isZero();
  }

  @Test
  void endpointsOfOneKeyShareABudgetAndAQuotaKeyJoinsOthers() {
    start();
    context.getEndpoint("instantly:leads");
    context.getEndpoint("instantly:emails?callTimeout=1000");
    assertThat(budgets()).isEqualTo(1);

    context.getEndpoint("instantly:leads?apiKey=other");
    assertThat(budgets()).isEqualTo(2);

    context.getEndpoint("instantly:leads?apiKey=third&quotaKey=acme");
    context.getEndpoint("instantly:leads?apiKey=fourth&quotaKey=acme");
    assertThat(budgets()).isEqualTo(3);
  }

  @Test
  void whatIsUsedUpIsToldByJmx() {
    start();
    InstantlyEndpoint endpoint = context.getEndpoint(LIST, InstantlyEndpoint.class);
    list("", null);

    assertThat(endpoint.getQuotaUse())
        .contains("WORKSPACE 1/1000000", "EMAIL_LISTS 0/1000000", "AI_REPLY_LABELS 0");
  }

  @Test
  void twoLimitsForOneBudgetFailAtStartNamingBoth() {
    start();
    context.getEndpoint("instantly:leads");

    assertThatThrownBy(() -> context.getEndpoint("instantly:emails?emailListsPerMinute=5"))
        .rootCause()
        .hasMessageContaining("instantly://leads")
        .hasMessageContaining("instantly://emails?emailListsPerMinute=5")
        .hasMessageContaining("share the quotas of one workspace");
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    AtomicInteger elsewhere = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> elsewhere.incrementAndGet());
    other.start();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String target = "http://localhost:" + other.getAddress().getPort() + "/";
          exchange.getResponseHeaders().add("Location", target);
          exchange.sendResponseHeaders(307, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://localhost:" + server.getAddress().getPort();
      component().getConfiguration().setBaseUrl(url);
      start();

      assertThat(list("", null).getException())
          .isInstanceOfSatisfying(
              InstantlyApiException.class, e -> assertThat(e.getStatusCode()).isEqualTo(307));
      assertThat(elsewhere).hasValue(0);
    } finally {
      server.stop(0);
      other.stop(0);
    }
  }
}

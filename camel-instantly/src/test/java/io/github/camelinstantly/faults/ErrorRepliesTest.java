package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.sandbox.Fault;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a single attempt gives. */
class ErrorRepliesTest extends InstantlyTestSupport {

  private static final String LIST = "instantly:emails?operation=list";
  private static final String VERIFY = "instantly:verification?operation=verify";

  @BeforeEach
  void startContext() {
    component().getConfiguration().setMaxRetries(0);
    component().getConfiguration().setRateLimitMaxWait(0);
    start();
  }

  private Exception failure(String uri, Object body) {
    Exchange exchange = template.request(uri, e -> e.getMessage().setBody(body));
    return exchange.getException();
  }

  @ParameterizedTest
  @CsvSource({
    "Missing authorization header,a proxy or gateway may remove the header `Authorization`",
    "Invalid API key,Check `apiKey`",
    "Invalid scope. Required: emails:read. Found: leads:read,create one with the scope `emails:read`"
  })
  void theThreeReasonsOfA401AreToldApart(String message, String advice) {
    sandbox.faults().next("emails/list", Fault.status(401, "Unauthorized", message));

    assertThat(failure(LIST, null)).hasMessageContaining(message).hasMessageContaining(advice);
  }

  @ParameterizedTest
  @CsvSource({
    "400,VALIDATION,Bad Request",
    "401,AUTHENTICATION,`emails:read`",
    "402,PLAN,plan of this workspace",
    "403,PERMISSION,`emails:read`",
    "404,NOT_FOUND,No such id; it may have been deleted",
    "409,CONFLICT,a job may keep it locked",
    "429,RATE_LIMIT,The rate limit is used up",
    "500,SERVER,try again later"
  })
  void eachStatusHasItsKindAndItsAdvice(int status, InstantlyErrorKind kind, String advice) {
    sandbox.faults().next("emails/list", Fault.status(status, "Bad Request", "what the API says"));

    Exception exception = failure(LIST, null);

    assertThat(exception)
        .isInstanceOf(InstantlyApiException.class)
        .isInstanceOf(HttpOperationFailedException.class)
        .hasMessageContaining("`emails/list` was answered with " + status)
        .hasMessageContaining("what the API says");
    InstantlyApiException api = (InstantlyApiException) exception;
    assertThat(api.getKind()).isEqualTo(kind);
    assertThat(api.getStatusCode()).isEqualTo(status);
    assertThat(api.getMessage() + api.getError()).contains(advice);
    assertThat(api.getApiMessage()).isEqualTo("what the API says");
  }

  @Test
  void anHtmlPageIsSummarisedInOneLine() {
    sandbox.faults().next("emails/list", Fault.htmlPage(503, "Service\nUnavailable", false));

    assertThat(failure(LIST, null))
        .isInstanceOf(InstantlyApiException.class)
        .hasMessageContaining("an HTML page titled `Service Unavailable`")
        .hasMessageNotContaining("<");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 60})
  void jsonThatIsCutOffIsNeverAPartialResult(int bytes) {
    sandbox.workspace().receive("lead@company.example", "Hello", "x");
    sandbox.faults().next("emails/list", Fault.cutAt(bytes));

    Exchange exchange = template.request(LIST, e -> {});

    if (bytes == 0) {
      // an empty reply is a reply (API facts: replies)
      assertThat(exchange.getMessage().getBody()).isNull();
    } else {
      assertThat(exchange.getException())
          .isInstanceOf(InstantlyApiException.class)
          .hasMessageContaining("is not complete JSON")
          .hasMessageContaining("It can be called again.");
    }
  }

  @Test
  void aFailureInsideA200IsThrown() {
    Map<String, Object> test =
        Map.of(
            "eaccount", "stranger@x.example",
            "to_address_email_list", "a@b.example",
            "subject", "s",
            "body", Map.of("html", "h"));

    assertThat(failure("instantly:emails?operation=sendTest", test))
        .isInstanceOfSatisfying(
            InstantlyApiException.class,
            e -> {
              assertThat(e.getKind()).isEqualTo(InstantlyErrorKind.IN_BODY);
              assertThat(e).hasMessageContaining("ACC_NOT_FOUND");
            });
  }

  @Test
  void anOrderThatWasRefusedIsThrown() {
    sandbox
        .faults()
        .next(
            "dfy-orders/create",
            Fault.body("{\"order_placed\":false,\"order_error\":\"payment_failed\"}"));
    Map<String, Object> order =
        Map.of("items", List.of(Map.of("domain", "a.com")), "order_type", "dfy");

    assertThat(failure("instantly:dfy-orders?operation=create&confirmDestructive=true", order))
        .isInstanceOfSatisfying(
            InstantlyApiException.class,
            e -> {
              assertThat(e.getKind()).isEqualTo(InstantlyErrorKind.IN_BODY);
              assertThat(e.getResponseBody()).contains("payment_failed");
            });
  }

  @Test
  void aWriteWithoutAnAnswerIsNotSentAgain() {
    sandbox.faults().next("verification/verify", Fault.reset(true));

    assertThat(failure(VERIFY, "lead@company.example"))
        .isInstanceOfSatisfying(
            InstantlyOutcomeUnknownException.class,
            e -> {
              assertThat(e.getOperation()).isEqualTo("verification/verify");
              assertThat(e.getRequestDigest()).hasSize(16);
            });
    assertThat(sandbox.requests().count("verification/verify")).isEqualTo(1);
  }

  @Test
  void aGatewayErrorLeavesTheOutcomeOfAWriteOpen() {
    sandbox.faults().next("verification/verify", Fault.htmlPage(502, "Bad gateway", true));

    assertThat(failure(VERIFY, "lead@company.example"))
        .isInstanceOf(InstantlyOutcomeUnknownException.class)
        .hasCauseInstanceOf(InstantlyApiException.class);
    assertThat(sandbox.requests().count("verification/verify")).isEqualTo(1);
  }

  @Test
  void aReadWithoutAnAnswerSaysThatItCanBeRepeated() {
    sandbox.faults().next("emails/list", Fault.reset(true));

    assertThat(failure(LIST, null))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("`emails/list` got no complete answer")
        .hasMessageContaining("It can be called again.");
  }

  @Test
  void aCallThatTakesTooLongEndsAtItsDeadline() {
    sandbox.faults().next("emails/list", Fault.delay(Duration.ofSeconds(20)));

    assertThat(failure(LIST + "&callTimeout=300", null))
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(SocketTimeoutException.class)
        .hasMessageContaining("`callTimeout` sets the limit");
  }

  @Test
  void aReplyThatTricklesEndsAtItsDeadline() {
    sandbox.faults().next("emails/list", Fault.slowBody(1, Duration.ofSeconds(1)));
    long begin = System.nanoTime();

    assertThat(failure(LIST + "&callTimeout=1000", null))
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(SocketTimeoutException.class);

    // all of it would take a second for each of its characters
    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(900), Duration.ofSeconds(10));
  }

  @Test
  void aReplyThatIsTooLargeIsRefused() {
    sandbox.faults().next("emails/list", Fault.body("{\"items\":[" + " ".repeat(5000) + "]}"));

    assertThat(failure(LIST + "&maxReplySize=1000", null))
        .isInstanceOf(ReplyTooLargeException.class)
        .hasMessageContaining("larger than 1000 bytes");
  }

  @Test
  void aHostThatCannotBeReachedWasNotSentTo() {
    String url = sandbox.baseUrl();
    sandbox.close();

    assertThat(failure(VERIFY, "lead@company.example"))
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining(url.substring("http://".length()));
  }

  @Test
  void aWrongKeyIsRefusedWithoutBeingShown() {
    component().getConfiguration().setApiKey("c4n4ry-s3cr3t-k3y");

    assertThat(failure(LIST, null))
        .hasMessageContaining("`emails/list` was answered with 401")
        .hasMessageNotContaining("c4n4ry");
  }

  @Test
  void aKeyThatWouldBreakTheHeaderIsRefusedWithoutBeingShown() {
    component().getConfiguration().setCredentials(() -> "c4n4ry\r\nX-Evil: 1");

    assertThat(failure(LIST, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("c4n4ry");
    assertThat(sandbox.requests().total()).isZero();
  }

  @Test
  void aRotatedKeyIsUsedWithoutARestart() {
    component().getConfiguration().setApiKey(null);
    String[] key = {"old-key"};
    component().getConfiguration().setCredentials(() -> key[0]);

    assertThat(failure(LIST, null)).hasMessageContaining("401");
    key[0] = InstantlySandbox.API_KEY;
    assertThat(failure(LIST, null)).isNull();
  }
}

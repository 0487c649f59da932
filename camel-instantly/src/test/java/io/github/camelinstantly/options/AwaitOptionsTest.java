package io.github.camelinstantly.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.message.AwaitMessages;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of waits with which nothing would be waited for. */
class AwaitOptionsTest extends InstantlyTestSupport {

  private static RouteBuilder route(String uri) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from("direct:x").to(uri);
      }
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leads?operation=list&awaitCompletion=true | `leads/list` does not take `awaitCompletion`",
        "emails?awaitCompletion=true | `emails` does not take `awaitCompletion`",
        "raw?rawPath=/api/v2/x&awaitCompletion=true | `raw` does not take `awaitCompletion`",
        "leads?operation=move&awaitCompletion=true&awaitCatchAll=true"
            + " | `leads/move` does not take `awaitCatchAll`",
        "verification?operation=verify&awaitCompletion=true&failIfNothingDone=true"
            + " | `verification/verify` does not take `failIfNothingDone`",
        "verification?operation=verify&awaitCatchAll=true"
            + " | `awaitCatchAll` has no effect without `awaitCompletion=true`",
        "leads?operation=move&failIfNothingDone=true | `failIfNothingDone` has no effect",
        "leads?operation=move&awaitTimeout=1m | `awaitTimeout` has no effect",
        "leads?operation=move&awaitInterval=1m | `awaitInterval` has no effect",
        "leads?operation=move&awaitCompletion=true&awaitTimeout=500"
            + " | `awaitTimeout` must be longer than 500 ms",
        "leads?operation=move&awaitCompletion=true&awaitTimeout=-1"
            + " | `awaitTimeout` must be longer than 500 ms",
        "leads?operation=move&awaitCompletion=true&awaitInterval=499"
            + " | `awaitInterval` must be at least 500",
        "leads?operation=move&awaitCompletion=yes | `awaitCompletion` must be `true` or `false`",
        "leads?operation=move&awaitCompletion=true&awaitTimeout=soon"
            + " | `awaitTimeout` must be a whole number, or a duration",
      })
  void theyAreRefusedAtStart(String uri, String message) {
    assertThat(catchThrowable(() -> start(route("instantly:" + uri))))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void theRefusalNamesWhatTakesIt() {
    assertThat(AwaitMessages.notTaken("awaitCompletion", "leads/list", java.util.List.of("x/y")))
        .endsWith("Operations that take it are `x/y`.");
    assertThat(
            catchThrowable(
                () -> start(route("instantly:leads?operation=list&awaitCompletion=true"))))
        .rootCause()
        .hasMessageContaining("`leads/move`")
        .hasMessageContaining("`accounts/enableWarmup`")
        .hasMessageContaining("`verification/verify`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leads?operation=move",
        "accounts?operation=enableWarmup",
        "accounts?operation=disableWarmup",
        "verification?operation=verify&awaitCatchAll=true",
        "verification?operation=check",
        "background-jobs?operation=get",
        "leads?limit=5"
      })
  void whatCanBeWaitedForIsTaken(String uri) {
    start(route("instantly:" + uri + "&awaitCompletion=true&awaitTimeout=501"));
  }

  @Test
  void anOperationInAHeaderIsCheckedAtItsCall() {
    start();
    String uri = "instantly:leads?awaitCompletion=true";

    assertThat(
            template
                .request(uri, e -> e.getMessage().setHeader(InstantlyConstants.OPERATION, "list"))
                .getException())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`leads/list` does not take `awaitCompletion`");
    assertThat(sandbox.requests().count("leads/list")).isZero();
  }
}

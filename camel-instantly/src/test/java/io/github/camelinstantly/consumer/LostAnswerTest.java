package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A route that answers emails, when what Instantly says to an answer gets lost on its way. */
class LostAnswerTest extends ConsumerTestSupport {

  @BeforeEach
  void loseTheFirstAnswer() {
    sandbox.faults().next("emails/reply", Fault.reset(true));
    sandbox.workspace().receive("lead@company.example", "Hello", "Tell me more.");
  }

  private void startRoute(boolean handled, String options) {
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            onException(InstantlyOutcomeUnknownException.class)
                .handled(handled)
                .to("log:look-into-it");
            from(uri(options))
                .routeId("emails")
                .setBody(constant("Thanks!"))
                .to("instantly:emails?operation=reply");
          }
        });
    await().until(() -> sandbox.requests().executions("emails/reply") == 1);
    awaitPolls(3);
    localClock.advance(Duration.ofHours(2));
  }

  @Test
  void aRouteThatHandlesItAnswersOnce() {
    startRoute(true, "");
    awaitPolls(5);

    assertThat(sandbox.requests().executions("emails/reply")).isEqualTo(1);
  }

  @Test
  void aRouteThatFailsOfItIsNotRunAgain() {
    startRoute(false, "");
    awaitPolls(5);

    assertThat(sandbox.requests().executions("emails/reply")).isEqualTo(1);
    assertThat(consumer().getParkedItems()).hasSize(1);
    assertThat(consumer().getFailedItems()).isZero();
  }

  @Test
  void norIsOneWhoseAnswerIsAnErrorPage() {
    sandbox.faults().clear();
    sandbox.faults().next("emails/reply", Fault.htmlPage(200, "Sign in", true));
    startRoute(false, "");
    awaitPolls(5);

    assertThat(sandbox.requests().executions("emails/reply")).isEqualTo(1);
    assertThat(consumer().getParkedItems()).hasSize(1);
  }

  @Test
  void whoHasLookedReleasesIt() {
    startRoute(false, "");
    String id = consumer().getParkedItems().get(0);

    assertThat(consumer().releaseParked(id)).isTrue();

    await().until(() -> sandbox.requests().executions("emails/reply") == 2);
  }

  @Test
  void itRunsAgainIfThatIsAskedFor() {
    startRoute(false, "&onUnknownOutcome=redeliver");

    await().until(() -> sandbox.requests().executions("emails/reply") == 2);
  }
}

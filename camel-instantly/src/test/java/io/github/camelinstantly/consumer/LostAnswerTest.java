package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConstants;
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
    // the key may not look into the thread, so that the outcome stays unknown
    sandbox.faults().always("emails/get", Fault.status(403, "Forbidden", "Invalid scope"));
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
                .removeHeader(InstantlyConstants.EMAIL_THREAD_ID)
                .to("instantly:emails?operation=reply");
          }
        });
    await().until(() -> sandbox.requests().count("emails/get") == 1);
    sandbox.faults().clear();
    assertThat(sandbox.requests().executions("emails/reply")).isEqualTo(1);
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
    sandbox.faults().always("emails/get", Fault.status(403, "Forbidden", "Invalid scope"));
    sandbox.faults().next("emails/reply", Fault.htmlPage(200, "Sign in", true));
    startRoute(false, "");
    awaitPolls(5);

    assertThat(sandbox.requests().executions("emails/reply")).isEqualTo(1);
    assertThat(consumer().getParkedItems()).hasSize(1);
  }

  @Test
  void oneWhoseAnswerIsFoundInTheThreadIsDone() {
    sandbox.faults().always("emails/get", Fault.none());
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri(""))
                .routeId("emails")
                .setBody(constant("Thanks!"))
                .to("instantly:emails?operation=reply")
                .process(exchange -> received.add(exchange.getMessage().getBody(String.class)));
          }
        });
    await().until(() -> consumer().getPendingItems() == 0 && received.size() == 1);

    assertThat(received).singleElement().asString().contains("Thanks!");
    assertThat(consumer().getParkedItems()).isEmpty();
    assertThat(sandbox.requests().executions("emails/reply")).isEqualTo(1);
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

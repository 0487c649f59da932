package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.consumer.ConsumerTestSupport;
import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered when a failed email is asked for again, and what becomes of it then. */
class PendingItemRepliesTest extends ConsumerTestSupport {

  /** An email that failed, asked for again after its pause; this time it would not fail. */
  private String failOnceThenAnswer(Fault fault) {
    String bad = receive(1);
    failing.add(bad);
    start(route(uri("&maxRetries=0")));
    await().until(() -> received.size() == 1);
    awaitPolls(1);
    sandbox.faults().next("emails/get", fault);
    failing.clear();
    localClock.advance(Duration.ofMinutes(2));
    await().until(() -> sandbox.requests().count("emails/get") == 1);
    awaitPolls(2);
    assertThat(received).containsExactly(bad);
    localClock.advance(Duration.ofHours(2));
    return bad;
  }

  static Stream<Arguments> answersThatSayNothingAboutTheEmail() {
    return Stream.of(
        Arguments.of("an HTML 404 of the edge", Fault.htmlPage(404, "Not found", false)),
        Arguments.of("an empty reply", Fault.cutAt(0)),
        Arguments.of("no object", Fault.body("[]")),
        Arguments.of("JSON that is cut off", Fault.cutAt(20)),
        Arguments.of("an object without content", Fault.body("{}")),
        Arguments.of("another email", Fault.body("{\"id\":\"another\"}")),
        Arguments.of("a reset", Fault.reset(true)),
        Arguments.of("a server's error", Fault.status(500, "Internal Server Error", "boom")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answersThatSayNothingAboutTheEmail")
  void theEmailStaysOpenAndIsAskedForLater(String name, Fault fault) {
    String bad = failOnceThenAnswer(fault);

    await().until(() -> received.size() == 2);
    awaitPolls(2);
    assertThat(received).containsExactly(bad, bad);
    assertThat(sandbox.requests().count("emails/get")).isEqualTo(2);
  }

  @Test
  void onlyA404OfTheApiMeansThatItIsDeleted() {
    String bad = failOnceThenAnswer(Fault.status(404, "Not Found", "no such email"));

    awaitPolls(3);
    assertThat(received).containsExactly(bad);
    assertThat(sandbox.requests().count("emails/get")).isEqualTo(1);
  }
}

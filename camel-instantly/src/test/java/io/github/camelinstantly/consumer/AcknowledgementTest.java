package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** When an email counts as done, and what becomes of it until then. */
class AcknowledgementTest extends ConsumerTestSupport {

  @Test
  void aFailedEmailIsOfferedAgainAfterItsPauseAndBlocksNoOther() {
    String bad = receive(1);
    failing.add(bad);
    String good = receive(2);
    start(route(uri("")));
    await().until(() -> received.contains(good));
    assertThat(received).containsExactly(bad, good);

    localClock.advance(Duration.ofSeconds(61));
    await().until(() -> received.size() == 3);
    localClock.advance(Duration.ofSeconds(61));
    awaitPolls(3);
    assertThat(received).as("the second pause is longer").containsExactly(bad, good, bad);

    failing.clear();
    localClock.advance(Duration.ofSeconds(60));
    await().until(() -> received.size() == 4);
    localClock.advance(Duration.ofHours(3));
    awaitPolls(3);
    assertThat(received).containsExactly(bad, good, bad, bad);
  }

  @Test
  void aFailedEmailIsStillOpenAfterARestart() {
    String bad = receive(1);
    failing.add(bad);
    start(route(uri("")));
    await().until(() -> received.size() == 1);

    restart();
    failing.clear();
    localClock.advance(Duration.ofMinutes(2));
    start(route(uri("")));

    await().until(() -> received.size() == 2);
    assertThat(received).containsExactly(bad, bad);
  }

  @Test
  void anEmailDeletedMeanwhileIsDropped() {
    String bad = receive(1);
    failing.add(bad);
    start(route(uri("")));
    await().until(() -> received.size() == 1);
    sandbox.workspace().emails().remove(bad);

    localClock.advance(Duration.ofMinutes(2));
    await().until(() -> sandbox.requests().count("emails/get") == 1);
    localClock.advance(Duration.ofHours(2));
    awaitPolls(2);

    assertThat(sandbox.requests().count("emails/get")).isEqualTo(1);
    assertThat(received).hasSize(1);
  }

  @Test
  void startsWithWhatComesFromNowOnByTheServersClock() {
    Instant newest = T0.plusSeconds(3);
    receiveMany(4);
    start(route("instantly:emails?initialDelay=0&delay=50"));
    await().until(() -> lists() > 3);
    assertThat(received).isEmpty();

    // a later item with the timestamp of the newest one is new all the same
    String same = sandbox.workspace().receive(newest, "same@x.example", "s", "t");
    String next = receive(5);

    await().until(() -> received.size() == 2);
    assertThat(received).containsExactly(same, next);
  }

  @Test
  void startsInAnEmptyInboxByTheServersDate() {
    start(route("instantly:emails?initialDelay=0&delay=50"));
    await().until(() -> lists() > 2);

    receive(1);
    String fresh =
        sandbox.workspace().receive(Instant.now().plusSeconds(1), "f@x.example", "s", "t");

    await().until(() -> received.size() == 1);
    assertThat(received).containsExactly(fresh);
  }

  @Test
  void startsAtATime() {
    List<String> ids = receiveMany(5);
    start(route("instantly:emails?initialDelay=0&delay=50&startFrom=" + T0.plusSeconds(3)));

    await().until(() -> received.size() == 2);
    assertThat(received).containsExactlyElementsOf(ids.subList(3, 5));
  }

  @Test
  void aPollGivesNoMoreThanItMay() {
    List<String> ids = IntStream.range(0, 7).mapToObj(i -> receive(0)).toList();
    start(route(uri("&maxMessagesPerPoll=2")));

    await().until(() -> received.size() == 7);
    assertThat(received).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(lists()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void marksAsReadWhatIsDoneAndOnlyThat() {
    String bad = receive(1);
    failing.add(bad);
    String good = receive(2);
    start(route(uri("&markAsRead=true")));

    // a request is counted before it is carried out
    await()
        .untilAsserted(
            () ->
                assertThat(sandbox.workspace().emails().find(good).orElseThrow())
                    .containsEntry("is_unread", 0));
    assertThat(sandbox.requests().count("emails/update")).isEqualTo(1);
    assertThat(sandbox.workspace().emails().find(bad).orElseThrow()).containsEntry("is_unread", 1);
  }

  @Test
  void pollEnrichGetsOneEmailAfterTheOther() {
    List<String> ids = receiveMany(3);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:next")
                .pollEnrich(uri("&maxMessagesPerPoll=1"), 2000)
                .process(AcknowledgementTest.this::record);
          }
        });

    ids.forEach(id -> template.sendBody("direct:next", null));

    assertThat(received).containsExactlyElementsOf(ids);
  }

  @Test
  void anErrorOfTheApiEndsThePollAndTheNextOneGoesOn() {
    sandbox.faults().next("emails/list", Fault.status(500, "Internal Server Error", "boom"));
    sandbox.faults().next("emails/list", Fault.htmlPage(502, "Bad gateway", false));
    sandbox.faults().next("emails/list", Fault.reset(false));
    String id = receive(1);
    start(route(uri("")));

    await().until(() -> !received.isEmpty());
    assertThat(received).containsExactly(id);
  }

  @Test
  void suspendAndResumeLoseNothing() throws Exception {
    start(route(uri("")));
    String first = receive(1);
    await().until(() -> received.size() == 1);
    context.getRouteController().suspendRoute("emails");
    String second = receive(2);
    context.getRouteController().resumeRoute("emails");
    await().until(() -> received.size() == 2);
    context.getRouteController().stopRoute("emails");
    String third = receive(3);
    context.getRouteController().startRoute("emails");
    await().until(() -> received.size() == 3);

    assertThat(received).containsExactly(first, second, third);
  }

  @Test
  void twoConsumersWithOneStateFileAreRefused() {
    start(route(uri("")));

    assertThatThrownBy(
            () ->
                context.addRoutes(
                    new RouteBuilder() {
                      @Override
                      public void configure() {
                        from(uri("&lead=other@x.example")).to("log:x");
                      }
                    }))
        .rootCause()
        .isInstanceOf(java.nio.channels.OverlappingFileLockException.class);
  }

  @Test
  void otherFiltersThanThoseStoredAreRefusedUntilReset() {
    receive(1);
    start(route(uri("")));
    await().until(() -> received.size() == 1);

    restart();
    String filtered = uri("&lead=lead@x.example");
    assertThatThrownBy(() -> start(route(filtered)))
        .rootCause()
        .hasMessageContaining("`stateReset`");

    restart();
    start(route(filtered + "&stateReset=beginning"));
    await().until(() -> received.size() == 2);

    restart();
    start(route(filtered + "&stateReset=beginning"));
    awaitPolls(2);
    assertThat(received).as("a reset is applied once").hasSize(2);
  }
}

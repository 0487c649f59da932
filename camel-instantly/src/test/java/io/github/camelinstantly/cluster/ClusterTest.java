package io.github.camelinstantly.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.management.ObjectName;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of which one leads at a time, or so it should be. */
class ClusterTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final String KEY = "consumer:instantly/-/emails/list";

  private final InstantlySandbox sandbox = InstantlySandbox.startEmpty();
  private final JdbcConnectionPool database =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
  private final List<String> ledger = new CopyOnWriteArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private Node one;
  private Node other;

  @BeforeEach
  void startNodes() throws Exception {
    // camel-master waits a second before it starts a consumer
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    one = node("one");
    other = node("other");
  }

  @AfterEach
  void stopNodes() {
    one.close();
    other.close();
    assertThat(database.getActiveConnections()).isZero();
    database.dispose();
    sandbox.close();
  }

  private Node node(String name) throws Exception {
    return new Node(name, sandbox.baseUrl(), database, ledger, "");
  }

  private void receive(int count) {
    IntStream.range(0, count)
        .mapToObj(i -> T0.plusSeconds(expected.size()))
        .forEach(time -> expected.add(sandbox.workspace().receive(time, "a@x.example", "s", "t")));
  }

  private void awaitAll() {
    await().untilAsserted(() -> assertThat(new HashSet<>(ledger)).hasSameSizeAs(expected));
  }

  private static Optional<HealthCheck.Result> readiness(Node node) {
    return HealthCheckHelper.invokeReadiness(node.context).stream()
        .filter(result -> result.getCheck().getId().equals(KEY))
        .findFirst();
  }

  private void awaitState(HealthCheck.State state) {
    await()
        .until(() -> readiness(other).map(HealthCheck.Result::getState).equals(Optional.of(state)));
  }

  private static Set<ObjectName> inJmx(Node node) throws Exception {
    return ManagementFactory.getPlatformMBeanServer()
        .queryNames(
            new ObjectName(
                "org.apache.camel:context="
                    + node.context.getManagementName()
                    + ",type=consumers,name=InstantlyConsumer*"),
            null);
  }

  @Test
  void whoLeadsNextGoesOnWhereTheOtherStopped() {
    receive(250);
    one.leadership.lead(true);
    awaitAll();
    one.leadership.lead(false);
    // a poll may outlive the stop
    InstantlyTestSupport.awaitNoRequests(sandbox, "emails/list");
    receive(3);
    int before = sandbox.requests().count("emails/list");
    other.gate.acquireUninterruptibly();
    other.leadership.lead(true);
    await().until(() -> other.context.getInflightRepository().size() == 1);
    int polls = sandbox.requests().count("emails/list") - before;
    other.gate.release();
    awaitAll();

    assertThat(polls).isEqualTo(1);
    assertThat(ledger).containsExactlyElementsOf(expected);
    assertThat(other.received).hasSize(3);
  }

  @Test
  void whoWasInTheMiddleRepeatsOneAtTheMost() {
    receive(100);
    one.gate.acquireUninterruptibly();
    one.leadership.lead(true);
    await().until(() -> one.context.getInflightRepository().size() == 1);

    one.leadership.lead(false);
    other.leadership.lead(true);
    awaitAll();
    one.gate.release();

    await().untilAsserted(() -> assertThat(one.received).hasSize(1));
    assertThat(other.received).containsExactlyElementsOf(expected);
  }

  /** Camel stops the steps of a route before a consumer that is inside of another. */
  @Test
  void aNodeThatIsShutDownAmidAPageLeavesTheRestInOrder() {
    receive(100);
    one.leadership.lead(true);
    await().until(() -> one.received.size() > 10);
    one.close();
    other.leadership.lead(true);
    awaitAll();

    assertThat(new LinkedHashSet<>(ledger)).containsExactlyElementsOf(expected);
    // the exchange under way may have been rejected in its last step
    assertThat(ledger.size() - expected.size()).isBetween(0, 1);
  }

  @Test
  void leadershipThatFlapsLosesNothing() {
    int turns = 12;
    for (int turn = 0; turn < turns; turn++) {
      receive(20);
      Node next = turn % 2 == 0 ? one : other;
      Node last = turn % 2 == 0 ? other : one;
      // now and then both believe that they lead, or nobody does, for a moment
      next.leadership.lead(turn % 3 != 0);
      last.leadership.lead(false);
      last.leadership.lead(turn % 4 == 0);
      next.leadership.lead(true);
      last.leadership.lead(false);
      awaitAll();
    }

    assertThat(new HashSet<>(ledger)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ledger.size() - expected.size()).isBetween(0, turns);
  }

  /** camel-master starts a consumer although its leadership was gone before it came to that. */
  @Test
  void whoConsumesWithoutLeadingIsFollowedByTheLeaderWhenItStops() {
    other.leadership.lead(true);
    receive(1);
    awaitAll();
    one.leadership.lead(true);
    one.leadership.lead(false);
    awaitState(HealthCheck.State.DOWN);
    receive(10);
    awaitAll();
    assertThat(other.received).hasSize(1);

    one.close();
    receive(10);
    awaitAll();

    assertThat(ledger).containsExactlyElementsOf(expected);
    assertThat(other.received).hasSize(11);
    awaitState(HealthCheck.State.UP);
  }

  @Test
  void theLeaderIsSeenByHealthChecksAndJmx() throws Exception {
    assertThat(readiness(one)).isEmpty();
    assertThat(inJmx(one)).isEmpty();

    one.leadership.lead(true);
    await()
        .untilAsserted(
            () ->
                assertThat(readiness(one))
                    .hasValueSatisfying(
                        result -> assertThat(result.getState()).isEqualTo(HealthCheck.State.UP)));
    await().untilAsserted(() -> assertThat(inJmx(one)).hasSize(1));
    ObjectName name = inJmx(one).iterator().next();
    assertThat(ManagementFactory.getPlatformMBeanServer().getAttribute(name, "PendingItems"))
        .isEqualTo(0);

    one.leadership.lead(false);
    await().untilAsserted(() -> assertThat(readiness(one)).isEmpty());
    assertThat(inJmx(one)).isEmpty();
  }

  @Test
  void routesAndContextsStopAndStartAgain() throws Exception {
    one.leadership.lead(true);
    for (int i = 0; i < 3; i++) {
      receive(5);
      awaitAll();
      one.context.getRouteController().stopRoute("emails");
      one.context.getRouteController().startRoute("emails");
    }
    one.context.suspend();
    receive(1);
    one.context.resume();
    awaitAll();

    assertThat(ledger).containsExactlyElementsOf(expected);
  }
}

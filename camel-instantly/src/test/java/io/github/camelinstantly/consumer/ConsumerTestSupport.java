package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyConsumer;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.sandbox.SandboxClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A consumer with a state file, a ledger of what it gave, and a clock for its pauses. */
public abstract class ConsumerTestSupport extends InstantlyTestSupport {

  protected static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");

  /** The ids of what came, once for each time. */
  protected final List<String> received = new CopyOnWriteArrayList<>();

  /** The ids that {@link #record} fails for. */
  protected final Set<String> failing = ConcurrentHashMap.newKeySet();

  protected final SandboxClock localClock = new SandboxClock();

  @TempDir protected Path folder;

  @BeforeEach
  void stopTheLocalClock() {
    localClock.set(T0);
    useLocalClock(localClock);
  }

  /** Ends the context and gives the next one, which has the same clock. */
  protected final void restart() {
    context.stop();
    newContext();
    useLocalClock(localClock);
  }

  protected final String receive(int second) {
    return sandbox.workspace().receive(T0.plusSeconds(second), "lead@x.example", "s", "t");
  }

  protected final List<String> receiveMany(int count) {
    return IntStream.range(0, count).mapToObj(this::receive).toList();
  }

  protected final Path stateFile() {
    return folder.resolve("emails.state");
  }

  protected final String uri(String options) {
    return uri("instantly", options);
  }

  protected final String uri(String component, String options) {
    return component
        + ":emails?initialDelay=0&delay=50&startFrom=beginning&stateFile="
        + stateFile()
        + options;
  }

  /** A route of the id {@code emails} that records what comes. */
  protected final RouteBuilder route(String uri) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(uri).routeId("emails").process(ConsumerTestSupport.this::record);
      }
    };
  }

  protected final void record(Exchange exchange) {
    String id = id(exchange);
    received.add(id);
    if (failing.contains(id)) {
      throw new IllegalStateException("on purpose");
    }
  }

  protected static String id(Exchange exchange) {
    return exchange.getMessage().getHeader(InstantlyConstants.EMAIL_ID, String.class);
  }

  /** The consumer of the route {@code emails}. */
  protected final InstantlyConsumer consumer() {
    return (InstantlyConsumer) context.getRoute("emails").getConsumer();
  }

  protected final HealthCheck.Result readiness() {
    return consumer().getHealthCheck().callReadiness();
  }

  protected final void awaitReadiness(HealthCheck.State state) {
    await().until(() -> readiness().getState() == state);
  }

  /** Waits until just these came, in this order. */
  protected final void awaitReceived(List<String> ids) {
    await().untilAsserted(() -> assertThat(received).containsExactlyElementsOf(ids));
  }

  /** How often the list was read. */
  protected final int lists() {
    return sandbox.requests().count("emails/list");
  }

  /** Waits until the list was read some more times. */
  protected final void awaitPolls(int more) {
    int before = lists();
    await().until(() -> lists() > before + more);
  }

  /** Waits until the list is left alone. */
  protected final void awaitNoPolls() {
    awaitNoRequests(sandbox, "emails/list");
  }
}

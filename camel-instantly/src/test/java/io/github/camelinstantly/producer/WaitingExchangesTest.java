package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.sandbox.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of exchanges whose calls have to wait for their turn. */
@Timeout(60)
class WaitingExchangesTest extends InstantlyTestSupport {

  private static final String LIST = "instantly:emails?operation=list&limit=1";

  /** From now on everything has to wait, until the pause of five minutes is over. */
  private void exhaustQuota() {
    component().getConfiguration().setRateLimitMaxWait(600_000);
    component().getConfiguration().setEmailListsPerMinute(1);
    start();
    template.requestBody(LIST, (Object) null);
  }

  private void addRoute(String uri, String to) throws Exception {
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            onException(InstantlyRateLimitException.class).handled(uri.startsWith("seda"));
            from(uri).to(to);
          }
        });
  }

  private static long threads(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains(name))
        .count();
  }

  @Test
  void manyWaitWithoutThreads() throws Exception {
    exhaustQuota();
    for (int i = 0; i < 64; i++) {
      // seda looks for a stop once in each pollTimeout, one route after the other
      addRoute("seda:calls" + i + "?pollTimeout=10", LIST);
    }
    int before = Thread.activeCount();
    for (int i = 0; i < 64; i++) {
      for (int exchange = 0; exchange < 10; exchange++) {
        template.sendBody("seda:calls" + i + "?pollTimeout=10", exchange);
      }
    }

    await().until(() -> context.getInflightRepository().size() == 640);

    assertThat(sandbox.requests().count("emails/list")).isOne();
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 12);
    assertThat(threads("InstantlyWorker")).isLessThanOrEqualTo(10);
  }

  @Test
  void theyGoOnOnWorkersNotOnTheThreadThatKeepsTime() throws Exception {
    component().getConfiguration().setRequestsPerSecond(20);
    start();
    List<String> threads = Collections.synchronizedList(new ArrayList<>());
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:list")
                .to(LIST)
                .process(exchange -> threads.add(Thread.currentThread().getName()));
          }
        });
    List<Future<Exchange>> calls = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      calls.add(template.asyncSend("direct:list", exchange -> {}));
    }

    assertThat(calls).allSatisfy(call -> assertThat(call.get().getException()).isNull());
    assertThat(threads)
        .hasSize(80)
        .allMatch(name -> name.contains("InstantlyWorker") || name.contains("ProducerTemplate"))
        .anyMatch(name -> name.contains("InstantlyWorker"));
  }

  @Test
  void aContextThatStopsEndsTheirWaitAtOnce() throws Exception {
    exhaustQuota();
    addRoute("direct:list", LIST);
    addRoute("direct:blocked", LIST + "&synchronous=true");
    Future<Exchange> asynchronous = template.asyncSend("direct:list", exchange -> {});
    Future<Exchange> blocked = template.asyncSend("direct:blocked", exchange -> {});
    await().until(() -> context.getInflightRepository().size() == 2);

    long begin = System.nanoTime();
    context.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    for (Future<Exchange> exchange : List.of(asynchronous, blocked)) {
      assertThat(exchange.get().getException())
          .isInstanceOf(InstantlyRateLimitException.class)
          .hasMessageContaining("the CamelContext is stopping");
    }
  }

  @Test
  void anInterruptEndsABlockedWaitAndIsKept() throws Exception {
    exhaustQuota();
    CompletableFuture<Exception> failure = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              Exchange exchange = template.request(LIST + "&synchronous=true", e -> {});
              assertThat(Thread.currentThread().isInterrupted()).isTrue();
              failure.complete(exchange.getException());
            });
    caller.start();
    await().until(() -> caller.getState() == Thread.State.WAITING);

    caller.interrupt();

    assertThat(failure.get())
        .isInstanceOf(InstantlyRateLimitException.class)
        .hasMessageContaining("its thread was interrupted");
  }

  @Test
  void theBoundOnWaitingIsKept() {
    component().getConfiguration().setRateLimitMaxWait(300);
    component().getConfiguration().setEmailListsPerMinute(1);
    start();
    template.requestBody(LIST, (Object) null);

    Exchange late = template.request(LIST, exchange -> {});

    assertThat(late.getException())
        .isInstanceOf(InstantlyRateLimitException.class)
        .hasMessageContaining("`rateLimitMaxWait` is 300 ms");
  }

  @Test
  void aSplitKeepsItsOrderThroughWaits() throws Exception {
    component().getConfiguration().setRequestsPerSecond(7);
    start();
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:names")
                .split(body())
                .to("instantly:lead-lists?operation=create")
                .to("mock:created");
          }
        });
    List<String> names = IntStream.range(0, 20).mapToObj(i -> "list " + i).toList();

    template.sendBody("direct:names", names);

    assertThat(context.getEndpoint("mock:created", MockEndpoint.class).getExchanges())
        .extracting(exchange -> exchange.getMessage().getBody(Map.class).get("name"))
        .isEqualTo(names);
  }

  @Test
  void beyondMaxWaitingTheThreadIsKept() throws Exception {
    component().getConfiguration().setMaxWaiting(1);
    exhaustQuota();
    addRoute("direct:list", LIST);
    List<Future<Exchange>> waiting = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      waiting.add(template.asyncSend("direct:list", exchange -> {}));
    }
    await().until(() -> context.getInflightRepository().size() == 3);

    // asyncSend holds one thread each; two of them work for calls themselves
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Thread.getAllStackTraces().values().stream()
                            .flatMap(Arrays::stream)
                            .filter(frame -> frame.getMethodName().equals("workUntil")))
                    .hasSize(2));
    context.stop();
    assertThat(waiting).allSatisfy(exchange -> assertThat(exchange.get().isFailed()).isTrue());
  }

  @Test
  void aTransactedExchangeStaysOnItsThread() {
    start();
    sandbox.faults().next("emails/list", Fault.status(503, "down", "down"));
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    Exchange exchange =
        template.request(
            LIST,
            e -> {
              e.getExchangeExtension().setTransacted(true);
              thread.complete(Thread.currentThread());
            });

    assertThat(exchange.getException()).isNull();
    assertThat(thread.join()).isSameAs(Thread.currentThread());
    assertThat(threads("InstantlyWorker")).isZero();
    assertThat(sandbox.requests().count("emails/list")).isEqualTo(2);
  }

  @Test
  void fiftyStartsAndStopsLeaveNothingBehind() throws Exception {
    start();
    for (int i = 0; i < 3; i++) {
      cycle();
    }
    int threads = Thread.activeCount();
    long sockets = sockets();
    for (int i = 0; i < 50; i++) {
      cycle();
    }
    await().untilAsserted(() -> assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 5));
    assertThat(threads("Instantly")).isLessThanOrEqualTo(2);
    await().untilAsserted(() -> assertThat(sockets()).isLessThanOrEqualTo(sockets + 5));
  }

  /** The open sockets of this process, where the system tells. */
  private static long sockets() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(open)) {
      return files.filter(WaitingExchangesTest::isSocket).count();
    }
  }

  private static boolean isSocket(Path file) {
    try {
      return Files.readSymbolicLink(file).toString().startsWith("socket:");
    } catch (IOException e) {
      // closed in the meantime
      return false;
    }
  }

  private void cycle() {
    sandbox.faults().next("emails/list", Fault.status(503, "down", "down"));
    assertThat(template.requestBody(LIST, (Object) null)).isNotNull();
    context.stop();
    newContext();
    component().getConfiguration().setRetryDelay(10);
    start();
  }
}

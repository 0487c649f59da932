package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyAwaitException;
import io.github.camelinstantly.error.InstantlyAwaitException.Reason;
import io.github.camelinstantly.error.InstantlyJobException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.model.BackgroundJob;
import io.github.camelinstantly.model.EmailVerification;
import io.github.camelinstantly.model.VerificationStatus;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waits in routes, with jobs and verifications of the sandbox, in a time that a test controls. */
@Timeout(60)
class AwaitCompletionTest extends InstantlyTestSupport {

  private static final String VERIFY =
      "instantly:verification?operation=verify&awaitCompletion=true";
  private static final String MOVE = "instantly:leads?operation=move&awaitCompletion=true";
  private static final String FROM = "01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b";
  private static final String TO = "01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c";

  private final ManualTime time = new ManualTime();

  @BeforeEach
  void useManualTime() {
    context
        .getCamelContextExtension()
        .addContextPlugin(QuotaRegistry.class, new QuotaRegistry(time));
    sandbox.clock().set(time.now());
  }

  private Future<Exchange> send(String uri, Object body) {
    return template.asyncSend(uri, exchange -> exchange.getMessage().setBody(body));
  }

  private Future<Exchange> sendMove(String options) {
    return send(MOVE + options, Map.of("campaign", FROM, "to_list_id", TO));
  }

  private void addLead() {
    sandbox
        .workspace()
        .leads()
        .add(Map.of("id", "l-1", "email", "ann@company.example", "campaign", FROM));
  }

  private void pass(Duration duration) {
    sandbox.clock().advance(duration);
    time.advance(duration);
  }

  /** Lets time go by until the exchange is over. */
  private Exchange end(Future<Exchange> call) throws Exception {
    await()
        .until(
            () -> {
              if (!call.isDone()) {
                pass(Duration.ofMillis(500));
              }
              return call.isDone();
            });
    return call.get();
  }

  private String awaitJob(int looks) {
    await().until(() -> sandbox.workspace().jobs().size() == 1);
    await()
        .until(
            () -> {
              boolean seen = sandbox.requests().count("background-jobs/get") >= looks;
              if (!seen) {
                pass(Duration.ofMillis(500));
              }
              return seen;
            });
    return String.valueOf(sandbox.workspace().jobs().where(any -> true).get(0).get("id"));
  }

  private void change(String job, String status) {
    Map<String, Object> row = new HashMap<>(sandbox.workspace().jobs().find(job).orElseThrow());
    row.put("status", status);
    sandbox.workspace().jobs().add(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&synchronous=true", "&outputType=json"})
  void aMoveIsWaitedFor(String options) throws Exception {
    start();
    addLead();
    Exchange exchange = end(sendMove(options));

    assertThat(exchange.getException()).isNull();
    assertThat(exchange.getMessage().getHeader(InstantlyConstants.JOB_PROGRESS)).isEqualTo(100);
    if (options.contains("json")) {
      assertThat(exchange.getMessage().getBody(String.class)).contains("\"moved_leads\":1");
    } else {
      BackgroundJob job = exchange.getMessage().getBody(BackgroundJob.class);
      assertThat(job.data().movedLeadEmails()).containsExactly("ann@company.example");
      assertThat(
              context
                  .resolveLanguage("simple")
                  .createExpression("${body.data[moved_leads]}")
                  .evaluate(exchange, Integer.class))
          .isOne();
    }
    assertThat(sandbox.workspace().leads().find("l-1").orElseThrow()).containsEntry("list_id", TO);
    assertThat(sandbox.requests().count("leads/move")).isOne();
  }

  @Test
  void aTransactedExchangeWaitsOnItsThread() throws Exception {
    start();
    addLead();
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    Future<Exchange> call =
        template.asyncSend(
            MOVE,
            exchange -> {
              exchange.getMessage().setBody(Map.of("campaign", FROM, "to_list_id", TO));
              exchange.getExchangeExtension().setTransacted(true);
              thread.complete(Thread.currentThread());
            });
    awaitJob(1);
    await().until(() -> thread.join().getState() == Thread.State.WAITING);
    assertThat(thread.join().getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("workUntil"));

    assertThat(end(call).getException()).isNull();
  }

  @Test
  void oneThatMovedNothingFailsIfItIsTo() throws Exception {
    start();
    assertThat(end(sendMove("")).getException()).isNull();
    assertThat(end(sendMove("&failIfNothingDone=true")).getException())
        .isInstanceOf(InstantlyJobException.class)
        .hasMessageContaining("nothing was done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "cancelled"})
  void oneThatFailsCarriesItsRecord(String status) throws Exception {
    start();
    sandbox.settings().jobDuration(Duration.ofHours(1));
    Future<Exchange> call = sendMove("");
    String id = awaitJob(2);
    change(id, status);

    Exception failure = end(call).getException();

    assertThat(failure).isInstanceOf(InstantlyJobException.class).hasMessageContaining(id);
    assertThat(((InstantlyJobException) failure).getJob().get("type")).isEqualTo("move-leads");
  }

  @Test
  void whatTookTooLongCanBeWaitedForAgain() throws Exception {
    start();
    addLead();
    sandbox.settings().jobDuration(Duration.ofMinutes(5));
    Exchange late = end(sendMove("&awaitTimeout=30s"));
    assertThat(late.getException()).isInstanceOf(InstantlyAwaitException.class);
    assertThat(((InstantlyAwaitException) late.getException()).getReason())
        .isEqualTo(Reason.TIMEOUT);

    String id = late.getMessage().getHeader(InstantlyConstants.JOB_ID, String.class);
    Exchange again = end(send("instantly:background-jobs?operation=get&awaitCompletion=true", id));

    assertThat(again.getMessage().getBody(BackgroundJob.class).data().movedLeadEmails()).hasSize(1);
    assertThat(sandbox.requests().count("leads/move")).isOne();
  }

  @Test
  void aLostAnswerOfTheCallItselfIsAnUnknownOutcome() throws Exception {
    start();
    sandbox.faults().next("leads/move", Fault.reset(true));

    assertThat(end(sendMove("")).getException())
        .isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(sandbox.requests().count("background-jobs/get")).isZero();
  }

  @Test
  void lookingFailsWithoutHarm() throws Exception {
    start();
    addLead();
    sandbox.faults().next("background-jobs/get", Fault.reset(false));
    sandbox.faults().next("background-jobs/get", Fault.htmlPage(502, "Bad Gateway", false));
    sandbox.faults().next("background-jobs/get", Fault.cutAt(20));

    assertThat(end(sendMove("")).getException()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&synchronous=true"})
  void aContextThatStopsEndsItAndNamesTheJob(String options) throws Exception {
    start();
    sandbox.settings().jobDuration(Duration.ofHours(1));
    Future<Exchange> call = sendMove(options);
    String id = awaitJob(1);
    context.getCamelContextExtension().getContextPlugin(QuotaRegistry.class).close();

    Exception failure = call.get().getException();
    assertThat(failure).isInstanceOf(InstantlyAwaitException.class).hasMessageContaining(id);
    assertThat(((InstantlyAwaitException) failure).getReason()).isEqualTo(Reason.STOPPED);
  }

  @Test
  void anInterruptEndsABlockedWait() throws Exception {
    start();
    sandbox.settings().jobDuration(Duration.ofHours(1));
    CompletableFuture<Exception> failure = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              Exchange exchange =
                  template.request(
                      MOVE + "&synchronous=true",
                      e -> e.getMessage().setBody(Map.of("campaign", FROM, "to_list_id", TO)));
              assertThat(Thread.currentThread().isInterrupted()).isTrue();
              failure.complete(exchange.getException());
            });
    caller.start();
    awaitJob(1);
    await().until(() -> caller.getState() == Thread.State.WAITING);
    caller.interrupt();

    assertThat(failure.get())
        .isInstanceOf(InstantlyAwaitException.class)
        .hasMessageContaining("its thread was interrupted");
  }

  @Test
  void aVerificationThatIsThereAtOnceIsNotLookedFor() {
    start();
    Exchange exchange =
        template.request(VERIFY, e -> e.getMessage().setBody("ann@company.example"));

    assertThat(exchange.getMessage().getBody(EmailVerification.class).verificationStatus())
        .isEqualTo(VerificationStatus.VERIFIED);
    assertThat(sandbox.requests().count("verification/check")).isZero();
  }

  @Test
  void aThousandWaitAtOnceOnAHandfulOfThreads() throws Exception {
    start();
    AsyncProducer producer = context.getEndpoint(VERIFY).createAsyncProducer();
    producer.start();
    int threads = Thread.activeCount();
    AtomicInteger done = new AtomicInteger();
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Exchange exchange = producer.getEndpoint().createExchange();
      exchange.getMessage().setBody("slow+" + i + "@company.example");
      exchanges.add(exchange);
      assertThat(producer.process(exchange, sync -> done.incrementAndGet())).isFalse();
    }
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 25);
    AtomicInteger most = new AtomicInteger();

    await()
        .until(
            () -> {
              pass(Duration.ofMillis(500));
              most.accumulateAndGet(Thread.activeCount(), Math::max);
              return done.get() == 1_000;
            });

    // ten workers, and what the HTTP client and the sandbox keep
    assertThat(most.get()).isLessThanOrEqualTo(threads + 25);
    assertThat(exchanges)
        .allSatisfy(
            exchange ->
                assertThat(exchange.getMessage().getHeader(InstantlyConstants.JOB_STATUS))
                    .isEqualTo("verified"));
    assertThat(sandbox.requests().count("verification/verify")).isEqualTo(1_000);
    producer.stop();
  }
}

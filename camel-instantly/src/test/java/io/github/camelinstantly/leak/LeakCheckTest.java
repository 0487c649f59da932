package io.github.camelinstantly.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.InstantlyTestSupport;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A test fails for what it leaves behind; these tests, which end it themselves, do not. */
class LeakCheckTest extends InstantlyTestSupport {

  private LeakWatch watch;

  @BeforeEach
  void watchInside() {
    assertThat(Thread.getDefaultUncaughtExceptionHandler())
        .as("this test is watched like every other")
        .isInstanceOf(LeakWatch.class);
    watch = LeakWatch.begin(Duration.ofMillis(200));
  }

  @Test
  void aThreadOfOursIsFoundUntilItEnds() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Thread thread = startThread("Camel (camel-9) thread #1 - InstantlyTimer", end::await);

    assertThatThrownBy(watch::end)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a thread: Camel (camel-9) thread #1 - InstantlyTimer");

    end.countDown();
    thread.join();
    watch.end();
  }

  @Test
  void aThreadThatWasThereBeforeIsNotFound() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Thread thread = startThread("InstantlyTimer", end::await);

    LeakWatch later = LeakWatch.begin(Duration.ZERO);
    later.end();

    end.countDown();
    thread.join();
    watch.end();
  }

  @Test
  void aThreadThatIsJustEndingIsWaitedFor() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    LeakWatch patient = LeakWatch.begin(Duration.ofSeconds(10));
    Thread thread = startThread("InstantlyWorker", end::await);
    startThread(
        "one that ends the other",
        () -> {
          thread.join(100);
          end.countDown();
        });

    patient.end();

    assertThat(thread.isAlive()).isFalse();
    watch.end();
  }

  @Test
  void anExceptionThatNobodyCaughtIsFound() throws Exception {
    IllegalStateException exception = new IllegalStateException("lost");
    startThread(
            "any thread",
            () -> {
              throw exception;
            })
        .join();

    assertThatThrownBy(watch::end)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "an exception that nobody caught: java.lang.IllegalStateException: lost")
        .hasSuppressedException(exception);
  }

  @Test
  void aLeasedConnectionIsFoundEvenIfItsPoolIsClosed() throws Exception {
    HttpEndpoint endpoint = context.getEndpoint(sandbox.baseUrl() + "/open", HttpEndpoint.class);
    context.start();
    // its socket is closed with the pool
    ClassicHttpResponse unread =
        endpoint
            .getHttpClient()
            .executeOpen(HttpHost.create(sandbox.baseUrl()), new HttpGet("/open"), null);
    assertThat(unread.getEntity()).isNotNull();
    context.stop();

    assertThatThrownBy(watch::end)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a leased connection: GET /open");
  }

  @Test
  void aConnectionThatWasGivenBackIsNotFound() {
    start();

    template.requestBody("instantly:emails?operation=list", (Object) null);
    context.stop();

    watch.end();
    assertThat(sandbox.requests().count("emails/list")).isOne();
  }

  private static Thread startThread(String name, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            name);
    thread.start();
    return thread;
  }

  /** What a thread does. */
  private interface Work {
    void run() throws InterruptedException;
  }
}

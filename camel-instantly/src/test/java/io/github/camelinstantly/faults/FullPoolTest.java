package io.github.camelinstantly.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/** A call that waits for a connection of a full pool has not been sent, whatever ends its wait. */
class FullPoolTest extends InstantlyTestSupport {

  private static final String REPLY = "instantly:emails?operation=reply&http.connectionsPerRoute=1";
  private static final Map<String, Object> BODY =
      Map.of(
          "reply_to_uuid", "0198c0de-0000-7000-8000-00000000ca01",
          "eaccount", "anna@company.example",
          "subject", "Re: hello",
          "body", Map.of("text", "Thanks!"));

  @Test
  void aCallerThatIsInterruptedLearnsThatNothingWasSent() throws Exception {
    sandbox.faults().next("emails/reply", Fault.delay(Duration.ofSeconds(2)));
    start();
    ExecutorService callers = Executors.newFixedThreadPool(2);
    try {
      Future<Exchange> first = callers.submit(this::reply);
      await().until(() -> sandbox.requests().count("emails/reply") == 1);
      Thread[] waiting = new Thread[1];
      Future<Exchange> second =
          callers.submit(
              () -> {
                waiting[0] = Thread.currentThread();
                return reply();
              });
      await().until(() -> waiting[0] != null && isLeasing(waiting[0]));
      waiting[0].interrupt();

      assertThat(second.get(10, TimeUnit.SECONDS).getException())
          .isInstanceOf(NotSentException.class)
          .hasMessage(CallMessages.endedBeforeSent("emails/reply"));
      first.get(10, TimeUnit.SECONDS);
      assertThat(sandbox.requests().count("emails/reply")).isEqualTo(1);
    } finally {
      callers.shutdownNow();
    }
  }

  private Exchange reply() {
    return template.request(REPLY, exchange -> exchange.getMessage().setBody(BODY));
  }

  private static boolean isLeasing(Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getMethodName().equals("acquireEndpoint")) {
        return thread.getState() != Thread.State.RUNNABLE;
      }
    }
    return false;
  }
}

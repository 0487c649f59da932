package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.error.InstantlyAwaitException;
import io.github.camelinstantly.error.InstantlyAwaitException.Reason;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

/** An exchange that waits for what a test wrote down, in a time that the test controls. */
abstract class AwaitedCallSupport {

  static final String JOB = "6a7da68ed583d899a375b4ea";
  static final Duration TIMEOUT = Duration.ofMinutes(10);

  final ManualTime time = new ManualTime();
  final QuotaRegistry quotas = new QuotaRegistry(time);
  final Semaphore places = new Semaphore(1);
  final Exchange exchange = new DefaultExchange(new DefaultCamelContext());
  final AtomicInteger ends = new AtomicInteger();
  final List<String> told = new ArrayList<>();

  final CallListener listener =
      new CallListener() {
        @Override
        public void progressed(Operation operation, String id, String state, Integer progress) {
          told.add(state + " " + progress);
        }

        @Override
        public void awaited(Operation operation, String outcome, Duration took) {
          told.add(outcome + " after " + took.toSeconds() + " s");
        }
      };

  AwaitSettings settings = settings(false, false);

  static AwaitSettings settings(boolean catchAll, boolean failIfNothingDone) {
    return new AwaitSettings(TIMEOUT, Duration.ofSeconds(15), catchAll, failIfNothingDone);
  }

  static String job(String status, int progress) {
    return "{\"id\":\"%s\",\"status\":\"%s\",\"progress\":%d}".formatted(JOB, status, progress);
  }

  static String moved(int leads) {
    return "{\"id\":\"%s\",\"status\":\"success\",\"data\":{\"moved_leads\":%d}}"
        .formatted(JOB, leads);
  }

  static String verified(String status, String catchAll) {
    return "{\"email\":\"a@b.example\",\"verification_status\":\"%s\",\"catch_all\":%s}"
        .formatted(status, catchAll);
  }

  static InstantlyCall call(String resource, String operation, Object... arguments) {
    InstantlyCall call = InstantlyCall.of(OperationTable.operation(resource, operation), Map.of());
    for (int i = 0; i < arguments.length; i += 2) {
      call = call.with((String) arguments[i], arguments[i + 1]);
    }
    return call;
  }

  static InstantlyCall move() {
    return call("leads", "move", "campaign", "c", "to_list_id", "l");
  }

  static InstantlyCall verify() {
    return call("verification", "verify", "email", "a@b.example");
  }

  boolean process(ScriptedLooks looks, InstantlyCall call) throws Exception {
    return process(looks, call, Runnable::run);
  }

  boolean process(ScriptedLooks looks, InstantlyCall call, java.util.concurrent.Executor workers)
      throws Exception {
    AwaitedCall awaited =
        new AwaitedCall(
            new ReplyMessage(false),
            new ExchangeWaits(() -> places, () -> workers, false),
            settings,
            () -> quotas,
            () -> listener);
    return awaited.process(looks, call, exchange, done -> ends.incrementAndGet());
  }

  /** Looks until the end, or for a time that is longer than any wait. */
  ScriptedLooks awaitEnd(InstantlyCall call, Object... answers) throws Exception {
    ScriptedLooks looks = new ScriptedLooks(answers);
    boolean done = process(looks, call);
    if (!done) {
      assertThat(places.availablePermits()).isZero();
      for (int i = 0; i < 700 && ends.get() == 0; i++) {
        time.advance(Duration.ofSeconds(1));
      }
      assertThat(ends).hasValue(1);
    }
    assertThat(places.availablePermits()).isOne();
    assertThat(time.waiting()).isZero();
    return looks;
  }

  Object header(String name) {
    return exchange.getMessage().getHeader(name);
  }

  InstantlyAwaitException ended(Reason reason) {
    assertThat(exchange.getException()).isInstanceOf(InstantlyAwaitException.class);
    InstantlyAwaitException e = (InstantlyAwaitException) exchange.getException();
    assertThat(e.getReason()).isEqualTo(reason);
    assertThat(e.getJobId()).isEqualTo(JOB);
    assertThat(e).hasMessageContaining(JOB).hasMessageContaining(e.getState());
    assertThat(header(InstantlyConstants.JOB_ID)).isEqualTo(JOB);
    return e;
  }
}

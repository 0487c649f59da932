package io.github.camelinstantly.producer;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.client.CallerThreadExecutor;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.client.PendingCall;
import io.github.camelinstantly.message.RateLimitMessages;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * One call, and the work that it begins: the exchange continues when that is complete. It waits
 * like one that waits for its turn, without a thread.
 */
public final class AwaitedCall implements CallStrategy {

  private final ReplyMessage replies;
  private final ExchangeWaits waits;
  private final AwaitSettings settings;
  private final Supplier<QuotaRegistry> quotas;
  private final Supplier<CallListener> listener;
  private final WaitLog log;

  /**
   * @param replies puts the last reply into the message
   * @param waits how exchanges wait
   * @param settings how long they wait, and for what
   * @param quotas where they wait
   * @param listener is told how far the work is
   */
  public AwaitedCall(
      ReplyMessage replies,
      ExchangeWaits waits,
      AwaitSettings settings,
      Supplier<QuotaRegistry> quotas,
      Supplier<CallListener> listener) {
    this.replies = replies;
    this.waits = waits;
    this.settings = settings;
    this.quotas = quotas;
    this.listener = listener;
    this.log = new WaitLog(quotas);
  }

  @Override
  public boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback)
      throws CamelException, IOException {
    AwaitedWork work = new AwaitedWork(call, settings.catchAll(), quotas.get().time());
    PendingCall pending = client.start(call);
    if (pending.isDone() || !waits.leavesThread(exchange)) {
      Awaiting awaiting = new Awaiting(setting(), client, work, pending.await());
      return await(awaiting, exchange, callback);
    }
    Executor workers = waits.workers().get();
    pending.whenDone(
        workers,
        (reply, failure) -> {
          if (reply == null) {
            waits.isOver();
            exchange.setException(failure);
            callback.done(false);
          } else {
            Awaiting awaiting = new Awaiting(setting(), client, work, reply);
            awaiting.begin();
            goOn(awaiting, workers, exchange, callback);
          }
        });
    return false;
  }

  private Awaiting.Setting setting() {
    return new Awaiting.Setting(settings, quotas.get(), listener.get(), log);
  }

  private boolean await(Awaiting awaiting, Exchange exchange, AsyncCallback callback) {
    awaiting.begin();
    if (!awaiting.end().isDone() && waits.leavesThread(exchange)) {
      goOn(awaiting, waits.workers().get(), exchange, callback);
      return false;
    }
    if (!awaiting.end().isDone()) {
      waitOnThisThread(awaiting);
    }
    try {
      finish(awaiting.work(), exchange, awaiting.end().join(), null);
    } catch (CompletionException e) {
      finish(awaiting.work(), exchange, null, e.getCause());
    }
    return true;
  }

  private static void waitOnThisThread(Awaiting awaiting) {
    CallerThreadExecutor thread = new CallerThreadExecutor();
    awaiting.start(thread);
    try {
      thread.workUntil(awaiting.end());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      awaiting.stop(RateLimitMessages.interrupted(), e);
    } finally {
      thread.leave();
    }
  }

  /** Without the exchange's thread; it has a place, which it gives back. */
  private void goOn(
      Awaiting awaiting, Executor workers, Exchange exchange, AsyncCallback callback) {
    awaiting
        .end()
        .whenComplete(
            (reply, failure) -> {
              waits.isOver();
              finish(awaiting.work(), exchange, reply, failure);
              callback.done(false);
            });
    if (!awaiting.end().isDone()) {
      awaiting.start(workers);
    }
  }

  private void finish(
      AwaitedWork work,
      Exchange exchange,
      @Nullable InstantlyReply reply,
      @Nullable Throwable failure) {
    Message message = exchange.getMessage();
    if (reply == null) {
      exchange.setException(failure);
    } else {
      replies.fill(message, reply);
    }
    // a failure leaves them too: they are what an error handler goes on with
    ReplyMessage.set(message, InstantlyConstants.JOB_ID, work.id());
    ReplyMessage.set(message, InstantlyConstants.JOB_STATUS, work.state());
    ReplyMessage.set(message, InstantlyConstants.JOB_PROGRESS, work.progress());
  }
}

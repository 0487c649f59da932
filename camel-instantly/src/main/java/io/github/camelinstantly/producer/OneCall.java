package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.PendingCall;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.converter.stream.CachedOutputStream;

/**
 * One call and its reply. If its turn has come, it is made on the caller's thread; else the
 * exchange waits without a thread, and continues on a worker.
 */
public final class OneCall implements CallStrategy {

  private final ReplyMessage reply;
  private final Supplier<Semaphore> waiting;
  private final Supplier<? extends Executor> workers;
  private final boolean synchronous;

  /**
   * @param reply puts the reply into the message
   * @param waiting the places of exchanges that wait without a thread
   * @param workers where they continue; asked for only when one has to wait
   * @param synchronous whether every exchange keeps its thread
   */
  public OneCall(
      ReplyMessage reply,
      Supplier<Semaphore> waiting,
      Supplier<? extends Executor> workers,
      boolean synchronous) {
    this.reply = reply;
    this.waiting = waiting;
    this.workers = workers;
    this.synchronous = synchronous;
  }

  @Override
  public boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback)
      throws CamelException, IOException {
    PendingCall pending = client.start(spooled(call, exchange));
    Semaphore places = waiting.get();
    if (pending.isDone() || keepsThread(exchange) || !places.tryAcquire()) {
      reply.fill(exchange.getMessage(), pending.await());
      return true;
    }
    pending.whenDone(
        workers.get(),
        (answer, failure) -> {
          places.release();
          if (answer == null) {
            exchange.setException(failure);
          } else {
            reply.fill(exchange.getMessage(), answer);
          }
          callback.done(false);
        });
    return false;
  }

  /** A transaction is bound to its thread. */
  private boolean keepsThread(Exchange exchange) {
    return synchronous || exchange.isTransacted();
  }

  /** A stream may be larger than memory; what Camel spools is deleted with the exchange. */
  private InstantlyCall spooled(InstantlyCall call, Exchange exchange) {
    return reply.isJson() ? call : call.spooledTo(() -> new CachedOutputStream(exchange));
  }
}

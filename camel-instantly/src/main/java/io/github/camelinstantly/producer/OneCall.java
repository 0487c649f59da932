package io.github.camelinstantly.producer;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.PendingCall;
import java.io.IOException;
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
  private final ExchangeWaits waits;

  /**
   * @param reply puts the reply into the message
   * @param waits how exchanges wait
   */
  public OneCall(ReplyMessage reply, ExchangeWaits waits) {
    this.reply = reply;
    this.waits = waits;
  }

  @Override
  public boolean process(
      InstantlyClient client, InstantlyCall call, Exchange exchange, AsyncCallback callback)
      throws CamelException, IOException {
    PendingCall pending = client.start(spooled(call, exchange));
    if (pending.isDone() || !waits.leavesThread(exchange)) {
      reply.fill(exchange.getMessage(), pending.await());
      return true;
    }
    pending.whenDone(
        waits.workers().get(),
        (answer, failure) -> {
          waits.isOver();
          if (answer == null) {
            exchange.setException(failure);
          } else {
            reply.fill(exchange.getMessage(), answer);
          }
          callback.done(false);
        });
    return false;
  }

  /** A stream may be larger than memory; what Camel spools is deleted with the exchange. */
  private InstantlyCall spooled(InstantlyCall call, Exchange exchange) {
    return reply.isJson() ? call : call.spooledTo(() -> new CachedOutputStream(exchange));
  }
}

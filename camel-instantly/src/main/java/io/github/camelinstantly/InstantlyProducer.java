package io.github.camelinstantly;

import io.github.camelinstantly.InstantlyProducerOptions.OutputType;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.client.PageIterator;
import io.github.camelinstantly.client.PendingCall;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.apache.camel.support.DefaultAsyncProducer;
import org.jspecify.annotations.Nullable;

/**
 * Calls one operation for each exchange; its reply replaces the message body. If its turn has come,
 * the call is made on the caller's thread. Else the exchange waits without a thread, and goes on on
 * one of the component's workers.
 */
public class InstantlyProducer extends DefaultAsyncProducer {

  private final CallFactory calls;

  /**
   * @param endpoint the endpoint that creates it
   */
  public InstantlyProducer(InstantlyEndpoint endpoint) {
    super(endpoint);
    this.calls = new CallFactory(endpoint);
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    try {
      Operation operation = operation(exchange);
      InstantlyCall call = calls.create(operation, exchange);
      if (getEndpoint().getProducerOptions().isAutoPagination() && operation.isPaged()) {
        exchange.getMessage().setBody(allItems(call, exchange));
      } else if (!isDone(call, exchange, callback)) {
        return false;
      }
    } catch (Exception e) {
      exchange.setException(e);
    }
    callback.done(true);
    return true;
  }

  /** Makes the call; if it has to wait, elsewhere, so that this thread is free meanwhile. */
  private boolean isDone(InstantlyCall call, Exchange exchange, AsyncCallback callback)
      throws CamelException, IOException {
    PendingCall pending = client(exchange).start(spooled(call, exchange));
    Semaphore places = getEndpoint().waiting();
    if (pending.isDone() || keepsThread(exchange) || !places.tryAcquire()) {
      answer(exchange.getMessage(), pending.await());
      return true;
    }
    pending.whenDone(
        getEndpoint().getComponent().workers(),
        (reply, failure) -> {
          places.release();
          if (reply == null) {
            exchange.setException(failure);
          } else {
            answer(exchange.getMessage(), reply);
          }
          callback.done(false);
        });
    return false;
  }

  /** A transaction is bound to its thread. */
  private boolean keepsThread(Exchange exchange) {
    return exchange.isTransacted() || getEndpoint().getProducerOptions().isSynchronous();
  }

  private InstantlyClient client(Exchange exchange) {
    String header = InstantlyConstants.WORKSPACE_ID;
    String workspace = exchange.getMessage().getHeader(header, String.class);
    if (workspace == null || !getEndpoint().getProducerOptions().isAllowWorkspaceHeader()) {
      return getEndpoint().client();
    }
    WorkspaceIdCheck.check(header, workspace);
    return getEndpoint().client(workspace);
  }

  private Operation operation(Exchange exchange) {
    String name = exchange.getMessage().getHeader(InstantlyConstants.OPERATION, String.class);
    if (name == null) {
      name = getEndpoint().getOperation();
    }
    if (name == null) {
      throw new IllegalArgumentException(
          OptionMessages.missingOperation(
              getEndpoint().getResource(), getEndpoint().operationNames()));
    }
    return getEndpoint().operation(name);
  }

  /** A stream may be larger than memory; what Camel spools is deleted with the exchange. */
  private InstantlyCall spooled(InstantlyCall call, Exchange exchange) {
    return isJson() ? call : call.spooledTo(() -> new CachedOutputStream(exchange));
  }

  private Iterator<?> allItems(InstantlyCall call, Exchange exchange) {
    PageIterator items =
        new PageIterator(client(exchange), call, getEndpoint().getProducerOptions().getMaxItems());
    return isJson() ? new JsonIterator(items) : items;
  }

  private void answer(Message message, InstantlyReply reply) {
    message.setBody(isJson() ? reply.text() : reply.body());
    message.setHeader(InstantlyConstants.STATUS_CODE, reply.statusCode());
    set(message, InstantlyConstants.REQUEST_ID, reply.requestId());
    set(
        message,
        InstantlyConstants.NEXT_STARTING_AFTER,
        reply.body() instanceof InstantlyPage<?> page ? page.nextStartingAfter() : null);
  }

  /** What an earlier call left must not stand for this one's. */
  private static void set(Message message, String header, @Nullable Object value) {
    if (value == null) {
      message.removeHeader(header);
    } else {
      message.setHeader(header, value);
    }
  }

  private boolean isJson() {
    return getEndpoint().getProducerOptions().getOutputType() == OutputType.json;
  }

  @Override
  public InstantlyEndpoint getEndpoint() {
    return (InstantlyEndpoint) super.getEndpoint();
  }

  private record JsonIterator(Iterator<InstantlyObject> items) implements Iterator<String> {

    @Override
    public boolean hasNext() {
      return items.hasNext();
    }

    @Override
    public String next() {
      return items.next().toString();
    }
  }
}

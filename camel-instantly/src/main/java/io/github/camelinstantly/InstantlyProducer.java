package io.github.camelinstantly;

import io.github.camelinstantly.InstantlyProducerOptions.OutputType;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.client.PageIterator;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.util.Iterator;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.Nullable;

/** Calls one operation for each exchange; its reply replaces the message body. */
public class InstantlyProducer extends DefaultProducer {

  private final CallFactory calls;

  /**
   * @param endpoint the endpoint that creates it
   */
  public InstantlyProducer(InstantlyEndpoint endpoint) {
    super(endpoint);
    this.calls = new CallFactory(endpoint);
  }

  @Override
  public void process(Exchange exchange) throws Exception {
    Operation operation = operation(exchange);
    InstantlyCall call = calls.create(operation, exchange);
    if (getEndpoint().getProducerOptions().isAutoPagination() && operation.isPaged()) {
      exchange.getMessage().setBody(allItems(call));
    } else {
      answer(exchange.getMessage(), getEndpoint().client().call(spooled(call, exchange)));
    }
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

  private Iterator<?> allItems(InstantlyCall call) {
    PageIterator items =
        new PageIterator(
            getEndpoint().client(), call, getEndpoint().getProducerOptions().getMaxItems());
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

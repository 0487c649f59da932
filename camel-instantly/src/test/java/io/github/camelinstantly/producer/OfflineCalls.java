package io.github.camelinstantly.producer;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.option.EndpointOptions;
import io.github.camelinstantly.option.HeaderPrecedence;
import io.github.camelinstantly.option.InstantlyConsumerOptions;
import io.github.camelinstantly.option.InstantlyProducerOptions;
import io.github.camelinstantly.option.InstantlyProducerOptions.BodyType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

/** Makes calls of exchanges as a producer does, without sending them. */
final class OfflineCalls implements AutoCloseable {

  private final CamelContext context = new DefaultCamelContext();
  private final InstantlyProducerOptions options = new InstantlyProducerOptions();

  OfflineCalls() {
    context.start();
  }

  OfflineCalls bodyType(BodyType type) {
    options.setBodyType(type);
    return this;
  }

  InstantlyCall call(String id, Object body) {
    return call(id, body, Map.of(), Map.of());
  }

  InstantlyCall call(
      String id, Object body, Map<String, Object> headers, Map<String, Object> arguments) {
    Exchange exchange = new DefaultExchange(context);
    exchange.getMessage().setBody(body);
    exchange.getMessage().setHeaders(new java.util.HashMap<>(headers));
    String[] names = id.split("/");
    EndpointOptions.Target target =
        new EndpointOptions.Target("instantly", names[0], names[1], null);
    Operation operation = target.operation(names[1]);
    EndpointOptions endpoint =
        new EndpointOptions(
            target,
            arguments,
            Map.of(),
            new InstantlyConfiguration(),
            new InstantlyConsumerOptions(),
            options,
            Duration.ofMinutes(1));
    return new CallFactory(endpoint, new HeaderPrecedence()).create(operation, exchange);
  }

  /** The body that is sent. */
  Map<String, Object> sent(String id, Object body, Map<String, Object> headers) {
    return new LinkedHashMap<>(call(id, body, headers, Map.of()).body());
  }

  @Override
  public void close() {
    context.stop();
  }
}

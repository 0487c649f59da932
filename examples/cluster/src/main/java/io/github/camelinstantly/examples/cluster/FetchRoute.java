package io.github.camelinstantly.examples.cluster;

import static io.github.camelinstantly.InstantlyConstants.EMAIL_THREAD_ID;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaConstants;

/**
 * Puts emails on Kafka, on one node at a time. The thread is the key, so that the emails of a
 * conversation stay in order; an email is acknowledged once Kafka has it.
 */
final class FetchRoute extends RouteBuilder {

  private final String node;
  private final Totals totals;

  FetchRoute(String node, Totals totals) {
    this.node = node;
    this.totals = totals;
  }

  @Override
  public void configure() {
    from("master:replies:instantly:emails?dataSource=#bean:db&createStateTable=true"
            + "&startFrom=beginning&delay=3s")
        .routeId("fetch")
        .setHeader(KafkaConstants.KEY, header(EMAIL_THREAD_ID))
        .to("kafka:replies")
        .process(exchange -> totals.fetched(node));
  }
}

package io.github.camelinstantly.examples.cluster;

import java.util.Map;
import javax.sql.DataSource;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;

/**
 * Works on emails, on all nodes at the same time. What Kafka or a crash brings twice is passed
 * over; an id is kept only when its email is done, so that a crash before that loses nothing.
 */
final class WorkRoute extends RouteBuilder {

  private final String node;
  private final DataSource database;
  private final Totals totals;

  WorkRoute(String node, DataSource database, Totals totals) {
    this.node = node;
    this.database = database;
    this.totals = totals;
  }

  @Override
  public void configure() {
    from("kafka:replies?groupId=crm&consumersCount=2&autoOffsetReset=earliest"
            + "&breakOnFirstError=true")
        .routeId("work")
        .unmarshal()
        .json(Map.class)
        .idempotentConsumer(simple("${body[id]}"), new JdbcMessageIdRepository(database, "crm"))
        .eager(false)
        .process(exchange -> totals.worked(node, exchange.getMessage().getBody(Map.class)));
  }
}

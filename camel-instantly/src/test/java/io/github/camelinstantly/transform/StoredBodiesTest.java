package io.github.camelinstantly.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.processor.aggregate.jdbc.JdbcAggregationRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Emails in an aggregator that stores what it holds in a database. */
class StoredBodiesTest {

  private final JdbcDataSource database = new JdbcDataSource();
  private CamelContext context;
  private JdbcAggregationRepository repository;

  @BeforeEach
  void start() throws Exception {
    database.setURL("jdbc:h2:mem:stored;DB_CLOSE_DELAY=-1");
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("drop all objects");
      statement.execute(
          "create table held (id varchar(255) primary key, exchange blob, version bigint)");
      statement.execute(
          "create table held_completed (id varchar(255) primary key, exchange blob, version"
              + " bigint)");
    }
    repository =
        new JdbcAggregationRepository(new DataSourceTransactionManager(database), "held", database);
    repository.setUseRecovery(false);
    context = new DefaultCamelContext();
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:in")
                .aggregate(constant(true), StoredBodiesTest::collect)
                .completionSize(2)
                .aggregationRepository(repository)
                .to("mock:out");
          }
        });
  }

  private static Exchange collect(@Nullable Exchange collected, Exchange next) {
    Exchange kept = collected == null ? next : collected;
    List<Object> bodies = new ArrayList<>();
    if (collected != null) {
      bodies.addAll(collected.getMessage().getBody(List.class));
    }
    bodies.add(next.getMessage().getBody());
    kept.getMessage().setBody(bodies);
    return kept;
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void comeOutAsTheyWentIn() throws Exception {
    repository.setDeserializationFilter(
        "java.**;org.apache.camel.**;io.github.camelinstantly.model.*;!*");
    context.start();
    Email email = Fixtures.firstEmail("emails-official.json");
    var template = context.createProducerTemplate();
    MockEndpoint out = context.getEndpoint("mock:out", MockEndpoint.class);
    out.expectedMessageCount(1);

    template.sendBody("direct:in", email);
    template.sendBody("direct:in", email);

    out.assertIsSatisfied();
    List<?> bodies = out.getExchanges().get(0).getMessage().getBody(List.class);
    assertThat(bodies).hasOnlyElementsOfType(Email.class).isEqualTo(List.of(email, email));
  }

  @Test
  void areAnErrorRatherThanNothingUnderTheFilterThatCamelHasOfItself() throws Exception {
    context.start();
    Email email = Fixtures.firstEmail("emails-official.json");
    var template = context.createProducerTemplate();
    template.send("direct:in", exchange -> exchange.getMessage().setBody(email));

    var second = template.send("direct:in", exchange -> exchange.getMessage().setBody(email));

    assertThat(second.getException()).hasRootCauseMessage("filter status: REJECTED");
  }
}

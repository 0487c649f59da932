package io.github.camelinstantly.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.Fixtures;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.model.Lead;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.dataformat.JsonLibrary;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesInRoutesTest {

  private CamelContext context;
  private ProducerTemplate template;
  private Email email;

  @BeforeEach
  void start() throws Exception {
    email = Fixtures.firstEmail("emails-official.json");
    context = new DefaultCamelContext();
    context.start();
    template = context.createProducerTemplate();
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${body.subject}           | Re: Grüße aus Köln 🚲",
        "${body[subject]}          | Re: Grüße aus Köln 🚲",
        "${body.body.html}         | Yes, please.<br/>",
        "${body[body][html]}       | Yes, please.<br/>",
        "${body[is_unread]}        | 1",
        "${body.isUnread}          | true",
        "${body.ueType}            | 2",
        "${body.ueType.name}       | RECEIVED",
        "${body.campaignId}        | 019f1c00-0000-7000-8000-0000000000bb",
        "${body.attachmentJson.files[0].filename} | plan.pdf"
      })
  void simpleReadsFieldsByAccessorAndByName(String expression, String expected) throws Exception {
    route(from -> from.setBody().simple(expression));

    assertThat(template.requestBody("direct:in", email, String.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${body.isUnread}",
        "${body.isUnread} == true",
        "${body[is_unread]} == 1",
        "${body.ueType} == 2",
        "${body.ueType} == '2'",
        "${body.ueType} != 3",
        "${body.ueType} > 1",
        "${body.ueType.name} == 'RECEIVED'",
        "${body[ue_type]} == 2",
        "${body.subsequenceId} == null",
        "${body.toAddressEmailList} contains 'desk@example.com'"
      })
  void simpleDecidesByFields(String predicate) {
    var exchange = ExchangeBuilder.anExchange(context).withBody(email).build();

    assertThat(context.resolveLanguage("simple").createPredicate(predicate).matches(exchange))
        .isTrue();
  }

  @Test
  void simpleTellsAnOddEnumFromANumber() {
    Lead odd = new Lead(Map.of("status", "brand-new"));
    var exchange = ExchangeBuilder.anExchange(context).withBody(odd).build();
    var simple = context.resolveLanguage("simple");

    assertThat(simple.createPredicate("${body.status} == 1").matches(exchange)).isFalse();
    assertThat(simple.createPredicate("${body.status} == 'brand-new'").matches(exchange)).isTrue();
    assertThat(simple.createPredicate("${body.espCode} == 1").matches(exchange)).isFalse();
  }

  @Test
  void simpleReadsAnObjectWithoutAnEntityClassByName() throws Exception {
    route(from -> from.setBody().simple("${body[stats][sent]}"));
    InstantlyObject plain = new InstantlyObject(Map.of("stats", Map.of("sent", 3)));

    assertThat(template.requestBody("direct:in", plain, String.class)).isEqualTo("3");
  }

  private void route(Consumer<RouteDefinition> steps) throws Exception {
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            steps.accept(from("direct:in"));
          }
        });
  }

  @Test
  void anEntityConvertsToJson() throws Exception {
    route(from -> from.convertBodyTo(String.class));
    assertThat(template.requestBody("direct:in", email)).isEqualTo(Json.write(email));
    assertThat(convert(email, byte[].class)).isEqualTo(Json.writeBytes(email));
    assertThat(convert(email, InputStream.class).readAllBytes()).isEqualTo(Json.writeBytes(email));
    assertThat(email).hasToString(Json.write(email));
    InstantlyObject plain = new InstantlyObject(Map.of("count", 3));
    assertThat(convert(plain, String.class)).isEqualTo("{\"count\":3}");
  }

  @Test
  void aPageConvertsToAJsonArray() throws Exception {
    InstantlyPage<Lead> page =
        new InstantlyPage<>(
            List.of(new Lead(Map.of("email", "käthe@example.org")), new Lead(Map.of())), "cursor");
    String json = "[{\"email\":\"käthe@example.org\"},{}]";

    assertThat(convert(page, String.class)).isEqualTo(json);
    assertThat(convert(page, byte[].class)).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
    assertThat(convert(page, InputStream.class).readAllBytes())
        .isEqualTo(json.getBytes(StandardCharsets.UTF_8));
    assertThat(page).hasToString(json);
  }

  @Test
  void otherMapsAndListsAreLeftToCamel() {
    assertThat(convert(Map.of("a", "b"), String.class)).isEqualTo("{a=b}");
    assertThat(convert(List.of("a"), String.class)).isEqualTo("[a]");
  }

  @Test
  void sqlTakesFieldsAsNamedParameters() throws Exception {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:entities;DB_CLOSE_DELAY=-1");
    context.getRegistry().bind("database", database);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "create table mail (subject varchar(200), created timestamp(3) with time zone)");
      route(
          from ->
              from.to(
                  "sql:insert into mail values(:#subject, :#timestamp_created)"
                      + "?dataSource=#database"));
      template.sendBody("direct:in", email);

      var rows = statement.executeQuery("select * from mail");
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("subject")).isEqualTo(email.subject());
      assertThat(rows.getTimestamp("created").toInstant()).isEqualTo(email.timestampCreated());
    }
  }

  @Test
  void jacksonMarshalsWhatWasReceived() throws Exception {
    route(from -> from.marshal().json(JsonLibrary.Jackson));

    String json = template.requestBody("direct:in", email, String.class);
    assertThat(Json.read(json)).isEqualTo(email);
  }

  @Test
  void aPageSplitsIntoEntities() throws Exception {
    route(from -> from.split().simple("${body}").to("mock:item"));
    var items = context.getEndpoint("mock:item", MockEndpoint.class);
    items.expectedBodiesReceived(email, email);

    template.sendBody("direct:in", new InstantlyPage<>(List.of(email, email), null));
    items.assertIsSatisfied();
  }

  private <T> T convert(Object value, Class<T> type) {
    return context.getTypeConverter().convertTo(type, value);
  }
}

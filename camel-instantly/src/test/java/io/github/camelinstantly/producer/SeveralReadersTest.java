package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.model.Email;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.DefaultExchangeHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages of a list, in a body that more than one reads. */
class SeveralReadersTest extends InstantlyTestSupport {

  private static final String LIST =
      "instantly:emails?operation=list&limit=2&autoPagination=true&maxItems=5";

  @BeforeEach
  void fill() {
    IntStream.range(0, 7).forEach(i -> sandbox.workspace().receive(i + "@x.example", "s", "t"));
  }

  private void route(String list, Consumer<RouteDefinition> readers) {
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            readers.accept(from("direct:in").to(list));
            from("direct:split").split(body()).streaming().to("mock:items");
            from("direct:gather").split(body()).to("mock:items");
          }
        });
  }

  private void assertItems(int count) throws InterruptedException {
    MockEndpoint items = context.getEndpoint("mock:items", MockEndpoint.class);
    items.expectedMessageCount(count);
    items.assertIsSatisfied();
    assertThat(items.getExchanges())
        .extracting(exchange -> exchange.getMessage().getBody())
        .hasOnlyElementsOfType(Email.class);
    assertThat(items.getExchanges().stream().map(e -> e.getMessage().getBody()).distinct())
        .hasSize(5);
  }

  @Test
  void bothOfAMulticastReadAll() throws Exception {
    route(LIST, from -> from.multicast().to("direct:split", "direct:gather"));

    template.sendBody("direct:in", null);

    assertItems(10);
    assertThat(sandbox.requests().count("emails/list")).isEqualTo(6);
  }

  @Test
  void readersAtTheSameTimeReadAll() throws Exception {
    route(
        LIST,
        from ->
            from.multicast()
                .parallelProcessing()
                .to("direct:split", "direct:split", "direct:split", "direct:gather"));

    template.sendBody("direct:in", null);

    assertItems(20);
  }

  @Test
  void aWireTapAndWhatFollowsItReadAll() throws Exception {
    route(LIST, from -> from.wireTap("direct:split").end().to("direct:split"));

    template.sendBody("direct:in", null);

    assertItems(10);
  }

  @Test
  void twoSplitsInARowReadAll() throws Exception {
    route(
        LIST,
        from ->
            from.split()
                .body()
                .streaming()
                .to("mock:items")
                .end()
                .split()
                .body()
                .to("mock:items")
                .end());

    template.sendBody("direct:in", null);

    assertItems(10);
  }

  @Test
  void itGivesCamelsConvertersAnIteratorOfItsOwn() {
    route(LIST, from -> from.to("mock:list"));
    Exchange exchange = template.request("direct:in", e -> {});

    Iterator<?> first = exchange.getMessage().getBody(Iterator.class);
    Iterator<?> second = exchange.getMessage().getBody(Iterator.class);
    first.next();
    first.next();

    assertThat(first.next()).isNotEqualTo(second.next());
    assertThat(exchange.getMessage().getBody(Iterable.class)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity", "json"})
  void theItemsAreWhatTheOptionSays(String outputType) {
    route(LIST + "&outputType=" + outputType, from -> from.to("mock:list"));
    Iterable<?> items = template.requestBody("direct:in", null, Iterable.class);

    Class<?> type = outputType.equals("json") ? String.class : Email.class;
    assertThat(items).hasSize(5).hasOnlyElementsOfType(type);
  }

  @Test
  void whoeverWouldStoreItIsToldInsteadOfStoringNothing() {
    route(LIST, from -> from.to("mock:list"));
    Exchange exchange = template.request("direct:in", e -> {});
    Object holder = DefaultExchangeHolder.marshal(exchange);

    assertThatThrownBy(
            () ->
                new java.io.ObjectOutputStream(java.io.OutputStream.nullOutputStream())
                    .writeObject(holder))
        .hasMessageContaining(CallMessages.unreadList("emails/list"));
    assertThat(exchange.getMessage().getBody()).hasToString("all items of emails/list");
    assertThat(sandbox.requests().count("emails/list")).isZero();
  }
}

package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.option.HeaderPrecedence;
import io.github.camelinstantly.poll.CapturedWarnings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.DefaultExchangeHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header that an earlier call was given, and an option of this one. */
class LeftOverHeadersTest extends InstantlyTestSupport {

  private String first;
  private String second;
  private Exchange exchange;

  @BeforeEach
  void createLists() {
    start();
    first = create("first");
    second = create("second");
    exchange = new DefaultExchange(context);
  }

  private String create(String name) {
    return (String)
        template.requestBody("instantly:lead-lists?operation=create", name, Map.class).get("id");
  }

  private void call(String options) {
    exchange = template.send("instantly:lead-lists?" + options, exchange);
    assertThat(exchange.getException()).isNull();
  }

  private List<String> asked(String operation) {
    return sandbox.requests().of("lead-lists/" + operation).stream()
        .map(request -> request.url().replaceAll(".*/", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete", "update"})
  void aWriteGoesWhereItsOptionSays(String operation) {
    exchange.getMessage().setHeader(InstantlyConstants.ID, first);
    call("operation=get");
    exchange.getMessage().setBody(Map.of("name", "changed"));

    call("operation=" + operation + "&id=" + second);

    assertThat(asked("get")).containsExactly(first);
    assertThat(asked(operation)).containsExactly(second);
  }

  @Test
  void aWriteAfterAWriteToo() {
    exchange.getMessage().setHeader(InstantlyConstants.ID, first);
    call("operation=delete");
    exchange.getMessage().setBody(null);

    call("operation=delete&id=" + second);

    assertThat(asked("delete")).containsExactly(first, second);
  }

  @Test
  void aHeaderThatIsSetAnewCounts() {
    exchange.getMessage().setHeader(InstantlyConstants.ID, second);
    call("operation=get");

    exchange.getMessage().setHeader(InstantlyConstants.ID, first);
    call("operation=delete&id=" + second);

    assertThat(asked("delete")).containsExactly(first);
  }

  @Test
  void withoutAnOptionTheHeaderOfAnEarlierCallCounts() {
    exchange.getMessage().setHeader(InstantlyConstants.ID, first);
    call("operation=get");
    call("operation=delete");

    assertThat(asked("delete")).containsExactly(first);
  }

  @Test
  void aReadIsStillSteeredByTheHeader() {
    exchange.getMessage().setHeader(InstantlyConstants.ID, first);
    call("operation=get");
    call("operation=get&id=" + second);

    assertThat(asked("get")).containsExactly(first, first);
  }

  /** A redelivery must not go elsewhere than the attempt before it. */
  @Test
  void theSameEndpointUsesItsHeaderAgain() {
    exchange.getMessage().setHeader(InstantlyConstants.ID, first);
    for (int attempt = 0; attempt < 3; attempt++) {
      exchange.getMessage().setBody(Map.of("name", "changed"));
      call("operation=update&id=" + second);
    }

    assertThat(asked("update")).containsExactly(first, first, first);
  }

  @Test
  void theOperationOfAnEarlierCallIsNoOtherCalls() {
    exchange.getMessage().setHeader(InstantlyConstants.OPERATION, "delete");
    call("operation=get&id=" + first);

    call("operation=get&id=" + second);

    assertThat(asked("delete")).containsExactly(first);
    assertThat(asked("get")).containsExactly(second);
  }

  @Test
  void itHoldsInTheCopiesOfAnExchangeAndAfterAHop() throws Exception {
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:in")
                .to("instantly:lead-lists?operation=get")
                .setBody(constant(null))
                .multicast()
                .to("instantly:lead-lists?operation=delete&id=" + second);
          }
        });
    template.sendBodyAndHeader("direct:in", null, InstantlyConstants.ID, first);
    exchange.getMessage().setHeader(InstantlyConstants.ID, first);
    call("operation=get");
    exchange.getMessage().setBody(null);
    String third = create("third");

    exchange = hop(exchange);
    call("operation=delete&id=" + third);

    assertThat(asked("delete")).containsExactly(second, third);
  }

  private Exchange hop(Exchange sent) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(DefaultExchangeHolder.marshal(sent, true, true));
    Exchange received = new DefaultExchange(context);
    DefaultExchangeHolder.unmarshal(
        received,
        (DefaultExchangeHolder)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject());
    return received;
  }

  @Test
  void eitherWayThereIsOneWarningForAnEndpointAndAHeader() {
    try (CapturedWarnings warnings = new CapturedWarnings(HeaderPrecedence.class)) {
      exchange.getMessage().setHeader(InstantlyConstants.ID, first);
      call("operation=get&id=" + second);
      call("operation=get&id=" + second);
      exchange.getMessage().setBody(Map.of("name", "changed"));
      call("operation=update&id=" + second);
      exchange.getMessage().setBody(Map.of("name", "changed"));
      call("operation=update&id=" + second);
      exchange.getMessage().setHeader(InstantlyConstants.ID, second);
      call("operation=delete&id=" + second);

      assertThat(warnings.messages())
          .containsExactly(
              OptionMessages.headerAndOption("CamelInstantlyId", first, "id", second, true),
              OptionMessages.headerAndOption("CamelInstantlyId", first, "id", second, false));
    }
  }

  /** Else what a call or a consumer gives would steer the next call. */
  @Test
  void noHeaderThatIsSetIsTheHeaderOfAnArgument() {
    Set<String> inputs =
        OperationTable.all().stream()
            .flatMap(operation -> operation.arguments().stream())
            .map(Parameter::header)
            .collect(Collectors.toSet());

    assertThat(Stream.of(InstantlyConstants.class.getDeclaredFields()).map(Field::getName))
        .contains("STATUS_CODE", "EMAIL_ID", "ITEM_ID", "NEXT_STARTING_AFTER");
    assertThat(Stream.of(InstantlyConstants.class.getDeclaredFields()).map(this::value))
        .doesNotContainAnyElementsOf(inputs);
  }

  private String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}

package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.model.Email;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailConsumerTest extends ConsumerTestSupport {

  @Test
  void emitsAnEmailWithItsHeaders() {
    sandbox.workspace().receive(T0, "lead@company.example", "Re: hello", "Tell me more.");
    List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri("")).process(exchange -> exchanges.add(exchange.copy()));
          }
        });

    await().until(() -> !exchanges.isEmpty());

    Exchange exchange = exchanges.get(0);
    assertThat(exchange.getMessage().getBody()).isInstanceOf(Email.class);
    assertThat(exchange.getMessage().getHeader(InstantlyConstants.EMAIL_LEAD))
        .isEqualTo("lead@company.example");
    assertThat(exchange.getMessage().getHeader(InstantlyConstants.EMAIL_SUBJECT))
        .isEqualTo("Re: hello");
    assertThat(exchange.getMessage().getHeader(Exchange.MESSAGE_TIMESTAMP))
        .isEqualTo(T0.toEpochMilli());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void emitsEachEmailOnceInOrderOverTenRestarts(boolean inclusive) {
    sandbox.inclusiveTimestampFilter(inclusive);
    List<String> expected = new ArrayList<>();
    for (int part = 0; part < 10; part++) {
      int first = part * 100;
      int reached = first + 40 + part;
      start(route(uri("")));
      // while the consumer polls
      IntStream.range(first, first + 100).forEach(i -> expected.add(receiveTiedMiddle(i)));
      await().until(() -> received.size() >= reached);
      restart();
    }
    start(route(uri("")));
    await().until(() -> received.size() >= expected.size());

    assertThat(received).containsExactlyElementsOf(expected);
  }

  /** The middle 250 share one timestamp. */
  private String receiveTiedMiddle(int i) {
    return receive(i < 300 ? i : i < 550 ? 300 : i);
  }

  @Test
  void acknowledgesWhenTheSedaRouteHasEnded() {
    receiveMany(30);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri("&maxInFlight=5")).to("seda:work?concurrentConsumers=3");
            from("seda:work?concurrentConsumers=3").process(EmailConsumerTest.this::record);
          }
        });

    await().until(() -> received.size() >= 30);

    assertThat(new HashSet<>(received)).hasSize(30);
    assertThat(received).hasSize(30);
  }

  @Test
  void keepsTheOrderBehindAsynchronousProcessors() {
    List<String> expected = receiveMany(30);
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(uri(""))
                .threads(4)
                .delay(1)
                .asyncDelayed()
                .process(EmailConsumerTest.this::record);
          }
        });

    await().until(() -> received.size() >= 30);

    assertThat(received).containsExactlyElementsOf(expected);
  }
}

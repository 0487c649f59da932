package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.model.Email;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Emails that somebody asks for, rather than a route that begins with them. */
class PulledEmailsTest extends ConsumerTestSupport {

  private static final int LONG = 5_000;
  private static final int SHORT = 300;

  private String one() {
    return uri("&maxMessagesPerPoll=1");
  }

  @Test
  void pollEnrichGetsAnEmailAgainIfItsExchangeFailed() {
    List<String> ids = receiveMany(2);
    failing.add(ids.get(0));
    start(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from("direct:next").pollEnrich(one(), LONG).process(PulledEmailsTest.this::record);
          }
        });
    template.send("direct:next", exchange -> {});
    template.send("direct:next", exchange -> {});
    assertThat(received).containsExactlyElementsOf(ids);

    failing.clear();
    localClock.advance(Duration.ofMinutes(2));
    template.send("direct:next", exchange -> {});

    assertThat(received).containsExactly(ids.get(0), ids.get(1), ids.get(0));
  }

  @Test
  void anExchangeOfAConsumerTemplateIsDoneWhenItIsSaidTo() {
    List<String> ids = receiveMany(2);
    start();
    ConsumerTemplate consumer = context.createConsumerTemplate();
    Exchange first = consumer.receive(one(), LONG);
    assertThat(id(first)).isEqualTo(ids.get(0));
    consumer.doneUoW(first);
    Exchange second = consumer.receive(one(), LONG);
    assertThat(id(second)).isEqualTo(ids.get(1));

    restart();
    start();
    consumer = context.createConsumerTemplate();
    Exchange again = consumer.receive(one(), LONG);
    assertThat(id(again)).isEqualTo(ids.get(1));
    consumer.doneUoW(again);

    assertThat(consumer.receive(one(), SHORT)).isNull();
  }

  @Test
  void aBodyOfAConsumerTemplateIsDoneAtOnce() {
    List<String> ids = receiveMany(1);
    start();
    Email email = context.createConsumerTemplate().receiveBody(one(), LONG, Email.class);
    assertThat(email.id()).isEqualTo(ids.get(0));

    restart();
    start();

    assertThat(context.createConsumerTemplate().receiveBody(one(), SHORT)).isNull();
    await().untilAsserted(() -> assertThat(sandbox.requests().count("emails/get")).isZero());
  }

  /** With a `delay` that nobody would wait for. */
  @Test
  @Timeout(60)
  void aPullIsGovernedByItsTimeoutAndMissesNoEmail() {
    List<String> ids = receiveMany(3);
    start();
    ConsumerTemplate consumer = context.createConsumerTemplate();
    String uri = uri("&maxMessagesPerPoll=1&delay=3600000").replace("&delay=50", "");
    for (String id : ids) {
      Exchange exchange = consumer.receive(uri, LONG);
      assertThat(id(exchange)).isEqualTo(id);
      consumer.doneUoW(exchange);
    }
    assertThat(consumer.receive(uri, SHORT)).isNull();

    String late = receive(10);

    Exchange exchange = consumer.receive(uri, LONG);
    assertThat(id(exchange)).isEqualTo(late);
    consumer.doneUoW(exchange);
  }

  @Test
  void aPullPollsEveryDelayUntilItsTimeIsOver() {
    start();
    ConsumerTemplate consumer = context.createConsumerTemplate();
    CompletableFuture<Exchange> pull = CompletableFuture.supplyAsync(() -> consumer.receive(one()));
    awaitPolls(2);

    String id = receive(1);

    assertThat(id(pull.join())).isEqualTo(id);
  }

  @Test
  void whoDoesNotWaitGetsWithTheNextPullWhatThisOneFinds() {
    List<String> ids = receiveMany(1);
    start();
    ConsumerTemplate consumer = context.createConsumerTemplate();
    List<Exchange> pulled = new CopyOnWriteArrayList<>();

    await()
        .until(
            () -> {
              Exchange exchange = consumer.receiveNoWait(one());
              return exchange != null && pulled.add(exchange);
            });

    assertThat(id(pulled.get(0))).isEqualTo(ids.get(0));
  }

  @Test
  void aPullThatWaitsEndsWithItsContextAndSoDoesItsThread() {
    start();
    ConsumerTemplate consumer = context.createConsumerTemplate();
    CompletableFuture<Exchange> pull = CompletableFuture.supplyAsync(() -> consumer.receive(one()));
    awaitPolls(1);

    context.stop();

    assertThat(pull.join()).isNull();
  }
}

package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.sandbox.Fault;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of answers and forwards whose reply is lost; none is sent twice. */
class AnswerRecoveryTest extends InstantlyTestSupport {

  private static final String ACCOUNT = "anna@sandbox.example";
  private static final String NOTHING = "{\"items\":[]}";

  private final ManualTime time = new ManualTime();
  private String email;

  @BeforeEach
  void receive() {
    context
        .getCamelContextExtension()
        .addContextPlugin(QuotaRegistry.class, new QuotaRegistry(time));
    sandbox.clock().set(time.now());
    email = sandbox.workspace().receive("lead@company.example", "Hello", "Tell me more.");
  }

  private Map<String, Object> answer(String text) {
    Map<String, Object> body = new HashMap<>();
    body.put("reply_to_uuid", email);
    body.put("eaccount", ACCOUNT);
    body.put("subject", "Re: Hello");
    body.put("body", text);
    return body;
  }

  private Future<Exchange> send(String uri, Map<String, Object> body) {
    return template.asyncSend(uri, exchange -> exchange.getMessage().setBody(body));
  }

  private Future<Exchange> loseAnswer(String options, boolean executed) {
    sandbox.faults().next("emails/reply", Fault.reset(executed));
    return send("instantly:emails?operation=reply" + options, answer("Thanks!\nAnna"));
  }

  private void pass(Duration duration) {
    await().until(() -> time.waiting() > 0);
    sandbox.clock().advance(duration);
    time.advance(duration);
  }

  private Exchange end(Future<Exchange> call) throws Exception {
    for (Duration pause : AnswerLookup.PAUSES) {
      await().until(() -> call.isDone() || time.waiting() > 0);
      if (!call.isDone()) {
        pass(pause);
      }
    }
    return call.get();
  }

  private void assertRecovered(Exchange exchange) {
    assertThat(exchange.getException()).isNull();
    assertThat(exchange.getMessage().getBody()).isInstanceOf(Email.class);
    assertThat(exchange.getMessage().getBody(Map.class).get("id"))
        .isEqualTo(sandbox.workspace().sent().get(sandbox.workspace().sent().size() - 1).get("id"));
    assertThat(exchange.getMessage().getHeader(InstantlyConstants.RECOVERED)).isEqualTo(true);
    assertThat(exchange.getMessage().getHeader(InstantlyConstants.STATUS_CODE)).isEqualTo(200);
    assertThat(sandbox.requests().executions("emails/reply")).isLessThanOrEqualTo(1);
  }

  private void assertUnknown(Exchange exchange, int lists) {
    assertThat(exchange.getException()).isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(sandbox.requests().count("emails/reply")).isEqualTo(1);
    assertThat(sandbox.requests().count("emails/list")).isEqualTo(lists);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&synchronous=true"})
  void anEmailThatIsThereIsTheReply(String options) throws Exception {
    start();

    assertRecovered(end(loseAnswer(options, true)));
    assertThat(sandbox.requests().count("emails/list")).isEqualTo(1);
  }

  @Test
  void oneThatShowsUpAfterFortySecondsIsFoundAsWell() throws Exception {
    start();
    sandbox.faults().always("emails/list", Fault.body(NOTHING));
    Future<Exchange> call = loseAnswer("", true);
    pass(AnswerLookup.PAUSES.get(0));
    await().until(() -> sandbox.requests().count("emails/list") == 1);
    pass(Duration.ofSeconds(39));
    await().until(() -> sandbox.requests().count("emails/list") == 2);
    sandbox.faults().clear();
    pass(AnswerLookup.PAUSES.get(2));

    assertRecovered(call.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&synchronous=true"})
  void oneThatDoesNotShowUpLeavesTheOutcomeUnknown(String options) throws Exception {
    start();

    assertUnknown(end(loseAnswer(options, false)), 3);
  }

  @Test
  void whatSomebodyElseWritesInTheThreadIsNotTaken() throws Exception {
    start();
    Future<Exchange> call = loseAnswer("", false);
    // the fault must have met this call and none of the next ones
    await().until(() -> time.waiting() > 0);
    for (String text : List.of("Thanks! Anna", "Thanks!\nAnna and Bob", "Thanks!")) {
      send("instantly:emails?operation=reply", answer(text)).get();
    }
    Map<String, Object> otherSubject = answer("Thanks!\nAnna");
    otherSubject.put("subject", "Another matter");
    send("instantly:emails?operation=reply", otherSubject).get();

    assertThat(end(call).getException()).isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(sandbox.requests().count("emails/reply")).isEqualTo(5);
  }

  @Test
  void norAreAnswersOfTheSameWordsThatWereThereBefore() throws Exception {
    start();
    for (int i = 0; i < 2; i++) {
      send("instantly:emails?operation=reply", answer("Thanks!\nAnna")).get();
    }
    sandbox.clock().advance(Duration.ofSeconds(5));
    context.stop();
    newContext();
    context
        .getCamelContextExtension()
        .addContextPlugin(QuotaRegistry.class, new QuotaRegistry(time));
    start();

    assertThat(end(loseAnswer("", false)).getException())
        .isInstanceOf(InstantlyOutcomeUnknownException.class);
    assertThat(sandbox.requests().executions("emails/reply")).isEqualTo(2);
  }

  @Test
  void oneEmailIsNotTheReplyOfTwoCalls() throws Exception {
    start();
    sandbox.faults().next("emails/reply", Fault.reset(false));
    Future<Exchange> one = loseAnswer("", true);
    Future<Exchange> two = loseAnswer("", true);

    Exchange first = end(one);
    Exchange second = end(two);

    assertThat(sandbox.workspace().sent()).hasSize(1);
    assertThat(List.of(first, second))
        .filteredOn(exchange -> exchange.getException() == null)
        .hasSize(1);
  }

  @Test
  void aForwardIsFoundByItsReceiversToo() throws Exception {
    start();
    Map<String, Object> body = answer("See below");
    body.put("to_address_email_list", "boss@company.example");
    body.put("include_original_body", true);
    sandbox.faults().next("emails/forward", Fault.reset(true));

    Exchange exchange = end(send("instantly:emails?operation=forward", body));

    assertThat(exchange.getException()).isNull();
    assertThat(exchange.getMessage().getBody(Map.class))
        .containsEntry("to_address_email_list", "boss@company.example");
  }

  @Test
  void aThreadThatCannotBeReadLeavesTheOutcomeUnknown() throws Exception {
    start();
    sandbox.faults().always("emails/get", Fault.status(403, "Forbidden", "no scope"));

    assertUnknown(end(loseAnswer("", true)), 0);
  }

  @Test
  void aContextThatStopsEndsTheLookup() throws Exception {
    start();
    Future<Exchange> call = loseAnswer("", true);
    await().until(() -> time.waiting() > 0);
    context.getCamelContextExtension().getContextPlugin(QuotaRegistry.class).close();

    assertUnknown(call.get(), 0);
  }
}

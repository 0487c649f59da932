package io.github.camelinstantly.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.message.RateLimitMessages;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.ratelimit.QuotaLimits;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.transport.TransportReply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be read in the log while calls wait. */
class CallLogTest {

  private static final Operation LIST = OperationTable.operation("emails", "list");

  private final ManualTime time = new ManualTime();
  private final QuotaRegistry quotas = new QuotaRegistry(time);
  private final Deque<TransportReply> replies = new ArrayDeque<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger logger = (Logger) LogManager.getLogger(CallLog.class);
  private final AbstractAppender appender =
      new AbstractAppender("captured", null, null, false, Property.EMPTY_ARRAY) {
        @Override
        public void append(LogEvent event) {
          lines.add(event.getLevel() + " " + event.getMessage().getFormattedMessage());
        }
      };

  @BeforeEach
  void capture() {
    Configurator.setLevel(logger.getName(), Level.DEBUG);
    appender.start();
    logger.addAppender(appender);
  }

  @AfterEach
  void release() {
    logger.removeAppender(appender);
    Configurator.setLevel(logger.getName(), (Level) null);
  }

  private void list(String identity) {
    CallPipeline pipeline =
        new CallPipeline(
            new RetryPolicy(1, Duration.ofSeconds(40), Duration.ofSeconds(40), () -> 1),
            new RateLimit(
                quotas.budget(identity, QuotaLimits.DOCUMENTED, "test"), identity, quotas, null),
            request -> replies.isEmpty() ? reply(200) : replies.remove(),
            new CallListener() {});
    RequestWriter writer = new RequestWriter(URI.create("https://api.example"));
    new RetryingCall(pipeline, writer.write(InstantlyCall.of(LIST, Map.of())), Runnable::run)
        .start();
  }

  private static TransportReply reply(int status, String... headers) {
    return new TransportReply(
        status,
        headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]),
        "{\"items\":[]}".getBytes(StandardCharsets.UTF_8));
  }

  private List<String> lines(Level level) {
    return lines.stream()
        .filter(line -> line.startsWith(level + " "))
        .map(line -> line.substring(level.name().length() + 1))
        .toList();
  }

  private void exhaust(String identity) {
    for (int i = 0; i < 20; i++) {
      list(identity);
    }
    lines.clear();
  }

  @Test
  void aLongWaitIsToldOfOnceWithWhatHowLongAndWhenItGoesOn() {
    exhaust("one");
    for (int i = 0; i < 5; i++) {
      list("one");
    }
    time.advance(CallLog.LONG.minusMillis(1));
    assertThat(lines(Level.INFO)).isEmpty();

    time.advance(Duration.ofMillis(1));

    assertThat(lines(Level.INFO))
        .containsExactly(
            RateLimitMessages.waitsForTurn(
                "emails/list", CallLog.LONG, "EMAIL_LISTS", Duration.ofSeconds(50)));
    assertThat(lines(Level.INFO).get(0)).contains("has waited 10 s", "next turn is in 50 s");
  }

  @Test
  void itIsToldOfAgainAfterAMinuteAndForEachBudget() {
    exhaust("one");
    exhaust("two");
    list("one");
    list("two");
    time.advance(Duration.ofSeconds(30));
    list("one");
    time.advance(Duration.ofSeconds(20));
    assertThat(lines(Level.INFO)).hasSize(2);

    time.advance(Duration.ofMinutes(1));
    exhaust("one");
    list("one");
    time.advance(CallLog.LONG);

    assertThat(lines(Level.INFO)).hasSize(1);
  }

  @Test
  void eachAttemptWaitAndRefusalIsThereAtDebug() {
    replies.add(reply(429, "Retry-After", "20"));
    replies.add(reply(502));
    list("one");
    time.advance(Duration.ofMinutes(2));

    assertThat(lines(Level.DEBUG))
        .containsExactly(
            "emails/list: attempt 1",
            "emails/list: answered 429 in the quota EMAIL_LISTS, Retry-After 20000 ms",
            "emails/list: waits for its turn in the quota EMAIL_LISTS",
            "emails/list: waited 20000 ms for its turn in the quota EMAIL_LISTS",
            "emails/list: attempt 2",
            "emails/list: retry 1 in 40000 ms, since it was answered with 502",
            "emails/list: attempt 3");
    assertThat(lines(Level.INFO)).as("the two waits are within a minute").hasSize(1);
  }

  @Test
  void aLongPauseBeforeARetryIsToldOfAtItsBeginning() {
    replies.add(reply(503));
    list("one");

    assertThat(lines(Level.INFO))
        .containsExactly(
            RateLimitMessages.waitsForRetry(
                "emails/list", Duration.ofSeconds(40), RateLimitMessages.answeredWith(503)));
  }
}

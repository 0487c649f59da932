package io.github.camelinstantly.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.ratelimit.ManualTime;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import java.time.Duration;
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

/** What is to be read in the log while exchanges wait for work. */
class WaitLogTest {

  private final ManualTime time = new ManualTime();
  private final QuotaRegistry quotas = new QuotaRegistry(time);
  private final WaitLog log = new WaitLog(() -> quotas);
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Logger> loggers =
      List.of(
          (Logger) LogManager.getLogger(WaitLog.class),
          (Logger) LogManager.getLogger(Awaiting.class));
  private final AbstractAppender appender =
      new AbstractAppender("captured", null, null, false, Property.EMPTY_ARRAY) {
        @Override
        public void append(LogEvent event) {
          if (event.getLevel().intLevel() <= Level.INFO.intLevel()) {
            lines.add(event.getLevel() + " " + event.getMessage().getFormattedMessage());
          }
        }
      };

  @BeforeEach
  void capture() {
    appender.start();
    Configurator.setLevel(WaitLog.class.getName(), Level.INFO);
    loggers.forEach(logger -> logger.addAppender(appender));
  }

  @AfterEach
  void release() {
    loggers.forEach(logger -> logger.removeAppender(appender));
    Configurator.setLevel(WaitLog.class.getName(), (Level) null);
  }

  private Awaiting move(String id, String... looks) throws Exception {
    InstantlyCall call =
        new InstantlyCall(OperationTable.operation("leads", "move"), Map.of(), Map.of(), Map.of());
    Object[] answers = new Object[looks.length + 1];
    answers[0] = "{\"id\":\"%s\",\"status\":\"pending\"}".formatted(id);
    System.arraycopy(looks, 0, answers, 1, looks.length);
    ScriptedLooks client = new ScriptedLooks(answers);
    AwaitSettings settings =
        new AwaitSettings(Duration.ofMinutes(1), Duration.ofSeconds(15), false, false);
    Awaiting awaiting =
        new Awaiting(
            new Awaiting.Setting(settings, quotas, new CallListener() {}, log),
            client,
            new AwaitedWork(call, false, time),
            client.call(call));
    awaiting.begin();
    awaiting.start(Runnable::run);
    return awaiting;
  }

  @Test
  void theOldestIsToldOfEachTenSeconds() throws Exception {
    move("job-1", "{\"id\":\"job-1\",\"status\":\"in-progress\",\"progress\":40}");
    move("job-2", "{\"id\":\"job-2\",\"status\":\"pending\"}");
    time.advance(Duration.ofSeconds(9));
    assertThat(lines).isEmpty();
    time.advance(Duration.ofSeconds(11));

    assertThat(lines)
        .containsExactly(
            "INFO `leads/move`: `job-1` is `in-progress` at 40 %, unchanged for 9 s; waited 10 s;"
                + " 1 more like it",
            "INFO `leads/move`: `job-1` is `in-progress` at 40 %, unchanged for 19 s; waited 20 s;"
                + " 1 more like it");
  }

  @Test
  void whenAllIsOverNothingMoreIsSaid() throws Exception {
    move("job-1", "{\"id\":\"job-1\",\"status\":\"success\"}");
    time.advance(Duration.ofMinutes(2));

    assertThat(lines).isEmpty();
    assertThat(time.waiting()).isZero();
  }

  @Test
  void aSuccessWithoutEffectIsWarnedOf() throws Exception {
    move("job-1", "{\"id\":\"job-1\",\"status\":\"success\",\"data\":{\"moved_leads\":0}}");
    time.advance(Duration.ofSeconds(1));

    assertThat(lines).singleElement().asString().startsWith("WARN `leads/move`: `job-1` ended");
    assertThat(lines.get(0)).contains("nothing was done").contains("`failIfNothingDone=true`");
  }

  @Test
  void whatComesFromOutsideStaysOnOneLine() throws Exception {
    move("job-1", "{\"id\":\"job-1\",\"status\":\"odd\\nINFO forged\"}");
    time.advance(Duration.ofSeconds(10));

    assertThat(lines).singleElement().asString().contains("`odd INFO forged`").doesNotContain("\n");
  }
}

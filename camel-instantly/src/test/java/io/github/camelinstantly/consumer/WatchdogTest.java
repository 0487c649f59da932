package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.CapturedWarnings;
import io.github.camelinstantly.ratelimit.ManualTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A consumer that comes no further is noticed, and a call that hangs is interrupted. */
class WatchdogTest {

  private static final Duration TIMEOUT = Duration.ofMinutes(15);

  private static final Duration DELAY = Duration.ofMinutes(1);

  private final ManualTime time = new ManualTime();
  private boolean busy = true;
  private final Watchdog watchdog = new Watchdog(time, TIMEOUT, () -> busy, () -> false);

  @AfterEach
  void leaveNoInterrupt() {
    Thread.interrupted();
  }

  @Test
  void aCallThatHangsIsInterruptedSoonAfterItsTime() {
    watchdog.start();
    watchdog.calls();
    time.advance(TIMEOUT);
    assertThat(Thread.interrupted()).isFalse();

    time.advance(TIMEOUT.dividedBy(2));

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void progressOfAnyKindPutsItOff() {
    watchdog.start();
    watchdog.calls();
    for (int i = 0; i < 10; i++) {
      time.advance(TIMEOUT.minusSeconds(1));
      assertThat(watchdog.problem()).isNull();
      watchdog.progress();
    }

    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aThreadInTheHandsOfTheRouteIsToldOfButNotInterrupted() {
    watchdog.start();
    watchdog.calls();
    watchdog.callsNoMore();

    time.advance(TIMEOUT.multipliedBy(3));

    assertThat(watchdog.problem()).contains("No progress");
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void whoHasNothingToDoIsNotOverdue() {
    busy = false;
    watchdog.start();
    watchdog.calls();

    time.advance(TIMEOUT.multipliedBy(3));

    assertThat(watchdog.problem()).isNull();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aPollThatDoesNotBeginAnyMoreIsMissedAndSaidOnce() {
    busy = false;
    try (CapturedWarnings warnings = new CapturedWarnings(Watchdog.class)) {
      watchdog.start();
      watchdog.expectPolls(Duration.ofHours(1), DELAY);
      time.advance(Duration.ofHours(1).plus(DELAY).plus(TIMEOUT));
      assertThat(watchdog.problem()).isNull();

      time.advance(TIMEOUT);

      assertThat(watchdog.problem())
          .isEqualTo(PositionMessages.noPollBegan(DELAY.plus(TIMEOUT)))
          .contains("960 s");
      time.advance(TIMEOUT.multipliedBy(4));
      assertThat(warnings.messages()).containsExactly(watchdog.problem());
      watchdog.pollDue();
      assertThat(watchdog.problem()).isNull();
    }
  }

  @Test
  void aPollThatTakesLongButGoesOnIsNotMissed() {
    watchdog.start();
    watchdog.expectPolls(Duration.ZERO, DELAY);
    for (int i = 0; i < 10; i++) {
      time.advance(TIMEOUT.dividedBy(2));
      watchdog.progress();
    }

    assertThat(watchdog.problem()).isNull();
  }

  @Test
  void zeroIsForNever() {
    Watchdog never = new Watchdog(time, Duration.ZERO, () -> true, () -> true);
    never.start();
    never.expectPolls(Duration.ZERO, DELAY);
    never.calls();

    time.advance(Duration.ofDays(3));

    assertThat(never.problem()).isNull();
    assertThat(time.waiting()).isZero();
  }

  @Test
  void afterTheStopNothingWaitsAnyMore() {
    watchdog.start();
    watchdog.start();
    watchdog.stop();
    watchdog.stop();

    assertThat(time.waiting()).isZero();
  }
}

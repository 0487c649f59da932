package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.ratelimit.ManualTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A consumer that comes no further is noticed, and a call that hangs is interrupted. */
class WatchdogTest {

  private static final Duration TIMEOUT = Duration.ofMinutes(15);

  private final ManualTime time = new ManualTime();
  private boolean busy = true;
  private final Watchdog watchdog = new Watchdog(time, TIMEOUT, () -> busy);

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
      assertThat(watchdog.isOverdue()).isFalse();
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

    assertThat(watchdog.isOverdue()).isTrue();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void whoHasNothingToDoIsNotOverdue() {
    busy = false;
    watchdog.start();
    watchdog.calls();

    time.advance(TIMEOUT.multipliedBy(3));

    assertThat(watchdog.isOverdue()).isFalse();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void zeroIsForNever() {
    Watchdog never = new Watchdog(time, Duration.ZERO, () -> true);
    never.start();
    never.calls();

    time.advance(Duration.ofDays(3));

    assertThat(never.isOverdue()).isFalse();
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

package io.github.camelinstantly.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleLimitTest {

  private final IdleLimit limit = new IdleLimit();
  private long now = Duration.ofHours(-3).toNanos();

  private boolean isUsable(Duration idle) {
    return !limit.isExceeded(idle.toNanos(), now);
  }

  private void closedAfter(Duration idle) {
    limit.closedAfter(idle.toNanos(), now);
  }

  @Test
  void aConnectionThatWasIdleForLongIsNotUsedAgain() {
    assertThat(isUsable(IdleLimit.AT_FIRST.minusNanos(1))).isTrue();
    assertThat(isUsable(IdleLimit.AT_FIRST)).isFalse();
  }

  @Test
  void itStaysWellBelowTheIdlenessThatAServerEnds() {
    closedAfter(Duration.ofSeconds(5));
    closedAfter(Duration.ofSeconds(20));

    assertThat(isUsable(Duration.ofMillis(2499))).isTrue();
    assertThat(isUsable(Duration.ofMillis(2500))).isFalse();
  }

  @Test
  void oneThatEndedAmidWorkDoesNotMakeEachCallConnectAnew() {
    closedAfter(Duration.ofMillis(3));

    assertThat(isUsable(IdleLimit.AT_LEAST.minusNanos(1))).isTrue();
    assertThat(isUsable(IdleLimit.AT_LEAST)).isFalse();
  }

  @Test
  void whatWasLearnedIsForgottenAfterAWhile() {
    closedAfter(Duration.ofSeconds(5));
    now += IdleLimit.FORGOTTEN_AFTER.toNanos();

    assertThat(isUsable(Duration.ofSeconds(20))).isTrue();
  }
}

package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items that become visible later than is looked back are counted where they are noticed. */
class LateItemsTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final GrowingList list = new GrowingList(true, 10);
  private final SandboxClock clock = new SandboxClock();
  private final RecordingHandler handler = RecordingHandler.endingAtOnce();

  private ListPoller start() {
    clock.set(T0);
    return handler.start(new PollRig(list).clock(clock));
  }

  private void pollOn(ListPoller reader, int minutes) throws Exception {
    for (int i = 0; i < minutes; i++) {
      clock.advance(MINUTE);
      list.serverClock().advance(MINUTE);
      reader.poll(0);
    }
  }

  @Test
  void whatComesAfterTheListWasReadPastItIsDeliveredAndCountedAndWarnedOfOnce() throws Exception {
    list.add(T0);
    try (CapturedWarnings warnings = new CapturedWarnings(LateItems.class)) {
      ListPoller reader = start();
      pollOn(reader, 180);
      List<String> late =
          List.of(list.add(T0.plus(MINUTE)), list.add(T0.plus(MINUTE.multipliedBy(2))));

      pollOn(reader, 2);

      assertThat(handler.delivered()).hasSize(3).containsAll(late);
      assertThat(reader.status().counts().beyondLookback()).isEqualTo(2);
      assertThat(warnings.messages())
          .containsExactly(
              PositionMessages.beyondLookback(
                  late.get(0), Duration.ofMinutes(178), PollSettings.LOOKBACK));
    }
  }

  @Test
  void whatIsInTimeOrFoundByASweepIsNot() throws Exception {
    list.add(T0);
    ListPoller reader = start();
    pollOn(reader, 30);
    Instant now = list.serverClock().instant();
    list.add(now);
    pollOn(reader, 1);
    list.add(now.minus(Duration.ofMinutes(9)));
    list.add(now.minus(Duration.ofMinutes(8)));

    pollOn(reader, 12);

    assertThat(handler.delivered()).hasSize(4);
    assertThat(reader.status().counts().late()).isEqualTo(2);
    assertThat(reader.status().counts().beyondLookback()).isZero();
  }

  /** The items of an archive are old, but not late. */
  @Test
  void anArchiveIsNot() throws Exception {
    for (int i = 0; i < 500; i++) {
      list.add(T0.minus(MINUTE.multipliedBy(5_000 - 10L * i)));
    }
    clock.set(T0);
    ListPoller reader = start();
    for (int i = 0; i < 100; i++) {
      clock.advance(MINUTE);
      list.serverClock().advance(MINUTE);
      reader.poll(7);
    }

    assertThat(handler.delivered()).hasSize(500);
    assertThat(reader.status().counts().beyondLookback()).isZero();
  }
}

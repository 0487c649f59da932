package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, and single items, that are too large to be read. */
class LargePagesTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final int MAX_REPLY = 1_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final FatInbox inbox = new FatInbox(MAX_REPLY);
  private final SandboxClock clock = new SandboxClock();
  private final RecordingHandler handler = RecordingHandler.endingAtOnce();
  private final PollRig rig = new PollRig(inbox.source()).clock(clock);

  private List<String> fill(int count, int size) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(inbox.add(T0.minusSeconds(1000 - i), size));
    }
    return ids;
  }

  private void pollOn(ListPoller reader, int minutes) throws Exception {
    for (int i = 0; i < minutes; i++) {
      pass(MINUTE);
      reader.poll(0);
    }
  }

  private void pass(Duration time) {
    clock.set(clock.instant().plus(time));
    inbox.date(clock.instant());
  }

  private ListPoller start() {
    clock.set(T0);
    inbox.date(T0);
    handler.expectReports();
    return handler.start(rig);
  }

  static Stream<Supplier<Error>> ways() {
    return Stream.of(() -> null, () -> new OutOfMemoryError("Java heap space"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aPageThatIsTooLargeShrinksAndOnePollReadsAll(Supplier<Error> way) throws Exception {
    inbox.die(way);
    List<String> expected = fill(100, 100);
    ListPoller reader = start();

    reader.poll(0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    assertThat(inbox.limits()).startsWith(100, 25, 6, 6, 6, 6).doesNotContain(1);
  }

  @Test
  void pagesGrowAgainWhenTheyFit() throws Exception {
    List<String> expected = fill(100, 100);
    ListPoller reader = start();
    reader.poll(0);
    IntStream.range(0, 2_500).forEach(i -> expected.add(inbox.add(T0.plusMillis(i), 1)));
    inbox.limits().clear();

    reader.poll(0);
    pollOn(reader, 3);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    assertThat(inbox.limits()).contains(100);
    assertThat(inbox.limits().get(inbox.limits().size() - 1)).isEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anItemThatIsTooLargeByItselfIsNamedPassedByAndParked(Supplier<Error> way) throws Exception {
    inbox.die(way);
    List<String> expected = fill(12, 10);
    String before = expected.get(11);
    String fat = inbox.add(T0.minusSeconds(500), 70_000);
    IntStream.range(0, 8).forEach(i -> expected.add(inbox.add(T0.minusSeconds(400 - i), 10)));
    ListPoller reader = start();

    reader.poll(0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    assertThat(handler.reports())
        .singleElement()
        .asString()
        .contains(fat, before, T0.minusSeconds(500).toString(), "too large");
    assertThat(reader.status().failed()).isEqualTo(1);
    pollOn(reader, 10);
    assertThat(reader.status().parked()).containsExactly(fat);
    assertThat(handler.delivered()).containsExactlyElementsOf(expected);

    inbox.maxReply(100_000);
    reader.release(fat);
    reader.poll(0);

    assertThat(handler.delivered()).endsWith(fat).hasSize(21);
    assertThat(reader.status().pending()).isZero();
  }

  /** The list ends with it, and each poll meets it again. */
  @Test
  void theNewestItemMayBeTooLargeForAsLongAsNothingElseComes() throws Exception {
    List<String> expected = fill(3, 10);
    inbox.add(T0.minusSeconds(5), 70_000);
    ListPoller reader = start();
    pollOn(reader, 20);
    assertThat(reader.status().parked()).hasSize(1);
    inbox.limits().clear();
    pollOn(reader, 1);
    assertThat(inbox.limits()).hasSizeLessThan(4);

    expected.add(inbox.add(clock.instant(), 10));
    pollOn(reader, 1);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    assertThat(handler.reports()).hasSize(3);
  }

  @Test
  void aConsumerThatStartsNowBehindAnItemThatIsTooLarge() throws Exception {
    fill(3, 10);
    inbox.add(T0.minusSeconds(5), 70_000);
    rig.startFrom("now");
    ListPoller reader = start();
    String expected = inbox.add(T0.plusSeconds(1), 10);

    pollOn(reader, 2);

    assertThat(handler.delivered()).containsExactly(expected);
    assertThat(reader.status().pending()).isZero();
  }

  @Test
  void aSweepGetsPastAnItemThatIsTooLargeAndFindsLateOnes() throws Exception {
    List<String> expected = fill(50, 100);
    expected.add(inbox.add(T0.minusSeconds(1), 100));
    ListPoller reader = start();
    reader.poll(0);
    String fat = inbox.add(T0.minusSeconds(120), 70_000);
    expected.add(inbox.add(T0.minusSeconds(110), 100));
    expected.add(inbox.add(T0.plusSeconds(1), 100));

    pollOn(reader, 10);

    assertThat(handler.delivered()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(reader.status().counts().late()).isEqualTo(1);
    assertThat(reader.status().parked()).containsExactly(fat);
  }

  /** A process ends at any write, amid pages that shrink and grow, and begins anew. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsLostWhereverItCrashes(long seed) throws Exception {
    Random random = new Random(seed);
    CrashingStore store = new CrashingStore(random, 20);
    rig.store(store);
    List<String> expected = new ArrayList<>();
    List<String> fat = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      boolean isFat = random.nextInt(20) == 0;
      String id = inbox.add(T0.minusSeconds(1000 - i / 3), isFat ? 70_000 : random.nextInt(500));
      (isFat ? fat : expected).add(id);
    }
    ListPoller reader = start();
    for (int i = 0; i < 60; i++) {
      pass(MINUTE);
      store.crashAfter(i < 40 ? 1 + random.nextInt(12) : Integer.MAX_VALUE);
      try {
        reader.poll(random.nextInt(3) == 0 ? 5 : 0);
      } catch (CrashingStore.Crash e) {
        reader = handler.start(rig);
      }
    }

    assertThat(handler.delivered()).containsAll(expected).doesNotContainAnyElementsOf(fat);
    assertThat(reader.status().parked()).containsExactlyInAnyOrderElementsOf(fat);
  }

  /** Not of a page's size: shrinking does not help, and must not hide it. */
  @Test
  void anotherFailureIsWhatItIs() throws Exception {
    fill(3, 10);
    ListPoller reader = start();
    inbox.die(() -> new NoClassDefFoundError("some/Library"));
    inbox.maxReply(0);

    assertThatThrownBy(() -> reader.poll(0)).isInstanceOf(NoClassDefFoundError.class);
    assertThat(inbox.limits()).containsOnly(100);
  }
}

package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The histories that the algorithm was walked through with; the docs tell them one by one. */
class ScenarioTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final GrowingList list = new GrowingList(true, 100);
  private final SandboxClock clock = new SandboxClock();
  private final CrashingStore store = new CrashingStore(new Random(1), 20_000);
  private final PollRig rig = new PollRig(list).store(store).clock(clock);

  @BeforeEach
  void stopTheClock() {
    clock.set(T0);
  }

  private void pass(Duration time) {
    clock.advance(time);
    list.serverClock().advance(time);
  }

  private void pollForMinutes(ListPoller reader, int minutes) throws Exception {
    for (int i = 0; i < minutes; i++) {
      reader.poll(0);
      pass(MINUTE);
    }
  }

  private void pollAfterEachMinute(ListPoller reader, int minutes, int limit) throws Exception {
    for (int i = 0; i < minutes; i++) {
      pass(MINUTE);
      reader.poll(limit);
    }
  }

  private List<String> add(int count, int millisApart) {
    Instant now = list.serverClock().instant();
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i -> list.add(now.plusMillis((long) i * millisApart)))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 300, 600})
  void anItemThatBecomesVisibleBehindWhatWasReadComesOnce(int secondsLate) throws Exception {
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    pass(Duration.ofMinutes(30));
    List<String> expected = add(250, 10);
    reader.poll(0);

    String late = list.add(list.serverClock().instant().minusSeconds(secondsLate));
    pollAfterEachMinute(reader, 30, 0);

    expected.add(late);
    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    assertThat(reader.status().counts().late()).isEqualTo(1);
  }

  @Test
  void anItemLaterThanTheLookbackIsNotDelivered() throws Exception {
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    pass(Duration.ofMinutes(60));
    add(1, 0);
    reader.poll(0);
    pass(Duration.ofMinutes(6));
    reader.poll(0);

    list.add(list.serverClock().instant().minus(Duration.ofMinutes(20)));
    pollAfterEachMinute(reader, 30, 0);

    assertThat(handler.delivered()).hasSize(1);
  }

  @Test
  void aLateItemThatWasInFlightAtACrashComesAgainByItsId() throws Exception {
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    pass(Duration.ofMinutes(30));
    List<String> before = add(3_000, 100);
    pass(Duration.ofMinutes(5));
    reader.poll(0);
    String late = list.add(T0.plus(Duration.ofMinutes(26)));
    handler.hold(late);
    pass(Duration.ofMinutes(5));
    reader.poll(0);
    assertThat(handler.inFlight()).containsExactly(late);

    ListPoller restarted = handler.start(rig);
    handler.release(late);
    int pages = list.pages();
    restarted.poll(0);
    handler.endAll(false);
    restarted.poll(0);

    before.add(late);
    before.add(late);
    assertThat(handler.delivered()).containsExactlyElementsOf(before);
    // 3,000 items came after it: one read by its id instead of 30 pages
    assertThat(list.countReadsById()).isEqualTo(1);
    assertThat(list.pages() - pages).isLessThan(40);
  }

  @Test
  void oneExchangeStuckForAnHourHoldsUpNothingElse() throws Exception {
    RecordingHandler handler = new RecordingHandler(50);
    ListPoller reader = handler.start(rig);
    List<String> expected = add(1, 0);
    String stuck = expected.get(0);
    handler.hold(stuck);
    for (int minute = 0; minute < 60; minute++) {
      pass(MINUTE);
      Instant now = list.serverClock().instant();
      for (int i = 0; i < 1_980; i++) {
        expected.add(list.add(now.minusMillis(60_000).plusMillis(i * 30L)));
      }
      reader.poll(0);
      assertThat(reader.status().seen()).isLessThanOrEqualTo(PollSettings.MAX_SEEN + 1_980);
    }
    handler.endAll(true);
    assertThat(handler.inFlight()).containsExactly(stuck);

    ListPoller restarted = handler.start(rig);
    handler.release(stuck);
    restarted.poll(0);
    handler.endAll(false);
    pass(MINUTE);
    restarted.poll(0);

    expected.add(stuck);
    // of so many, AssertJ's other comparisons would take most of the test's time
    assertThat(handler.delivered()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fiveThousandItemsWithOneTimestampComeOnceEachWhereverAPollEnds(boolean inclusive)
      throws Exception {
    GrowingList equal = new GrowingList(inclusive, 100);
    PollRig equalRig = new PollRig(equal).store(store).clock(clock);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      expected.add(equal.add(T0));
    }
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(equalRig);
    for (int i = 0; i < 60; i++) {
      reader.poll(i % 3 == 0 ? 250 : 37);
      if (i % 10 == 0) {
        handler.endAll(false);
        reader = handler.start(equalRig);
      }
      clock.advance(MINUTE);
      equal.serverClock().advance(MINUTE);
    }
    reader.poll(0);
    reader.poll(0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void aPollThatMayGiveOneReadsOnePage() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      list.add(T0);
    }
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    int before = list.pages();

    for (int i = 0; i < 1_000; i++) {
      reader.poll(1);
    }

    assertThat(handler.delivered()).hasSize(1_000).doesNotHaveDuplicates();
    assertThat(list.pages() - before).isLessThan(1_100);
  }

  /**
   * Of an archive, hardly anything needs to be remembered; the page that is read again is in it.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void aPollThatMayGiveFewGoesOnAmidAPageOfAnArchive(int limit) throws Exception {
    List<String> expected = add(250, 1_000);
    pass(Duration.ofDays(30));
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);

    for (int i = 0; i < 300; i++) {
      reader.poll(limit);
      pass(Duration.ofSeconds(10));
    }

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void aLateItemComesAlsoIfEachPollMayGiveOne() throws Exception {
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    pass(Duration.ofMinutes(30));
    List<String> expected = add(5, 1_000);
    pollAfterEachMinute(reader, 8, 1);
    expected.add(list.add(list.serverClock().instant().minus(Duration.ofMinutes(9))));

    pollAfterEachMinute(reader, 30, 1);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void aBurstAndThenSilenceAllNightCostsOnePageAPoll() throws Exception {
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    List<String> expected = add(5_000, 100);
    pass(Duration.ofMinutes(10));
    pollForMinutes(reader, 30);
    int pages = list.pages();

    int night = 10 * 60;
    pollForMinutes(reader, night);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    // and a second one every lookbackInterval, since a short page is no proof of the end
    // (API facts: paging)
    assertThat(list.pages() - pages).isEqualTo(night + night / 5);
    assertThat(reader.status().seen()).isLessThan(10);
  }

  @Test
  void aBurstWithOneTimestampCostsOnePageAPollToo() throws Exception {
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    List<String> expected = add(5_000, 0);
    pollForMinutes(reader, 30);
    int pages = list.pages();
    pollForMinutes(reader, 100);
    // all 50 of them once an hour
    assertThat(list.pages() - pages).isLessThanOrEqualTo(100 + 2 * 50);
    expected.addAll(add(3, 10));
    reader.poll(0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void anItemThatJoinsABurstWithItsTimestampComesOnce() throws Exception {
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    Instant burst = list.serverClock().instant();
    List<String> expected = add(500, 0);
    pollAfterEachMinute(reader, 8, 0);
    expected.add(list.addBefore(burst));
    pollAfterEachMinute(reader, 12, 0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void exchangesMayEndInAnyOrder() throws Exception {
    RecordingHandler handler = new RecordingHandler(50);
    ListPoller reader = handler.start(rig);
    List<String> expected = add(500, 20);
    handler.hold(expected.get(3));
    reader.poll(0);
    handler.endAll(true);

    ListPoller restarted = handler.start(rig);
    handler.release(expected.get(3));
    restarted.poll(0);

    expected.add(expected.get(3));
    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  @Test
  void whatWasTakenAndNotFinishedComesAgainInOrderAfterACrash() throws Exception {
    RecordingHandler handler = new RecordingHandler(30);
    ListPoller reader = handler.start(rig);
    List<String> expected = add(30, 1_000);
    expected.forEach(handler::hold);
    reader.poll(0);
    assertThat(handler.inFlight()).hasSize(30);

    ListPoller restarted = handler.start(rig);
    expected.forEach(handler::release);
    restarted.poll(0);

    List<String> twice = new ArrayList<>(expected);
    twice.addAll(expected);
    assertThat(handler.delivered()).containsExactlyElementsOf(twice);
    assertThat(list.countReadsById()).isZero();
  }

  @Test
  void moreItemsThanMayBeRememberedShrinkTheLookbackWithAWarning() throws Exception {
    try (CapturedWarnings warnings = new CapturedWarnings(SweepReader.class)) {
      RecordingHandler handler = new RecordingHandler(1);
      rig.lookback(Duration.ofMinutes(10), Duration.ofMinutes(5), 1_000);
      ListPoller reader = handler.start(rig);
      List<String> expected = new ArrayList<>();
      for (int minute = 0; minute < 30; minute++) {
        pass(MINUTE);
        Instant now = list.serverClock().instant();
        for (int i = 0; i < 600; i++) {
          expected.add(list.add(now.minusMillis(60_000).plusMillis(i * 100L)));
        }
        reader.poll(0);
      }

      assertThat(handler.delivered()).containsExactlyElementsOf(expected);
      assertThat(warnings.messages()).hasSize(1);
      assertThat(warnings.messages().get(0))
          .startsWith(
              PositionMessages.lookbackShrunk(1_000, Duration.ofMinutes(10), Duration.ZERO)
                  .substring(0, 60));
      assertThat(reader.status().seen()).isLessThanOrEqualTo(1_600);
    }
  }

  @Test
  void aServerThatTellsNoDateIsSweptByWhatItsItemsTell() throws Exception {
    list.tellNoDate();
    RecordingHandler handler = new RecordingHandler(1);
    ListPoller reader = handler.start(rig);
    pass(Duration.ofMinutes(30));
    List<String> expected = add(10, 1_000);
    reader.poll(0);
    expected.add(list.add(list.serverClock().instant().minus(Duration.ofMinutes(5))));

    pollAfterEachMinute(reader, 10, 0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }
}

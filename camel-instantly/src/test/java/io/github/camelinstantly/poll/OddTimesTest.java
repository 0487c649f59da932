package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.sandbox.SandboxClock;
import io.github.camelinstantly.source.ItemPage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that cannot be: what comes after them is delivered as soon as ever, and nothing twice. */
class OddTimesTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final Instant YEAR_9999 = Instant.parse("9999-01-01T00:00:00Z");
  private static final Duration DECADE = Duration.ofDays(3653);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final GrowingList list = new GrowingList(true, 10);
  private final SandboxClock clock = new SandboxClock();
  private final RecordingHandler handler = RecordingHandler.endingAtOnce();
  private final List<String> expected = new ArrayList<>();

  /** What becomes of the Date of each reply, by its number. */
  private Function<Integer, Duration> dateOff = reply -> Duration.ZERO;

  private int replies;

  private ListPoller start(String startFrom) {
    clock.set(T0);
    AlteredList dated =
        new AlteredList(list) {
          @Override
          public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
            return dated(list.page(from, cursor));
          }

          @Override
          public ItemPage present() {
            return dated(list.present());
          }
        };
    return handler.start(new PollRig(dated).clock(clock).startFrom(startFrom));
  }

  private ItemPage dated(ItemPage page) {
    Duration off = dateOff.apply(replies++);
    return page.serverDate() == null
        ? page
        : new ItemPage(page.items(), page.serverDate().plus(off));
  }

  private void pass(Duration time) {
    clock.advance(time);
    list.serverClock().advance(time);
  }

  private Instant now() {
    return list.serverClock().instant();
  }

  /** New items come one a minute, and each is there with the next poll, or the next but a few. */
  private void newItemsComeAtOnce(ListPoller reader) throws Exception {
    for (int i = 0; i < 12; i++) {
      pass(MINUTE);
      expected.add(list.add(now()));
      reader.poll(0);
    }
    assertThat(handler.delivered()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(reader.status().newest()).isBefore(now().plusSeconds(1));
    assertThat(reader.status().sweptAt()).isBefore(now().plusSeconds(1));
  }

  private void add(Duration... aheadOfNow) {
    Stream.of(aheadOfNow).forEach(ahead -> expected.add(list.add(now().plus(ahead))));
  }

  static Stream<Arguments> oddItems() {
    Duration until9999 = Duration.between(T0, YEAR_9999);
    return Stream.of(
        Arguments.of(true, List.of(until9999)),
        Arguments.of(true, List.of(Duration.ofHours(20))),
        Arguments.of(true, List.of(Duration.ofHours(20), Duration.ofHours(21), until9999)),
        Arguments.of(false, List.of(until9999)),
        Arguments.of(false, List.of(until9999, until9999.plusDays(1))));
  }

  @ParameterizedTest
  @MethodSource("oddItems")
  void itemsThatAreAheadOfTheirTimeDoNotMoveThePosition(boolean isDated, List<Duration> ahead)
      throws Exception {
    if (!isDated) {
      list.tellNoDate();
    }
    add(Duration.ofMinutes(-5), Duration.ofMinutes(-4));
    try (CapturedWarnings warnings = new CapturedWarnings(Intake.class)) {
      ListPoller reader = start("beginning");
      reader.poll(0);
      add(ahead.toArray(Duration[]::new));
      reader.poll(0);

      newItemsComeAtOnce(reader);

      // once for each, and not with each poll
      assertThat(warnings.messages()).hasSize(ahead.size());
    }
  }

  @ParameterizedTest
  @MethodSource("oddItems")
  void itemsThatAreAheadOfTheirTimeWhenAConsumerStartsDoNotMoveItsStart(
      boolean isDated, List<Duration> ahead) throws Exception {
    if (!isDated) {
      list.tellNoDate();
    }
    list.add(T0.minusSeconds(600));
    list.add(T0.minusSeconds(300));
    ahead.forEach(time -> list.add(T0.plus(time)));
    ListPoller reader = start("now");

    newItemsComeAtOnce(reader);
  }

  @Test
  void theOnlyItemOfAListWithoutDatesIsNotWhereAConsumerStarts() throws Exception {
    list.tellNoDate();
    list.add(YEAR_9999);
    ListPoller reader = start("now");
    pass(MINUTE);
    expected.add(list.add(now()));
    reader.poll(0);
    pass(MINUTE);
    expected.add(list.add(now()));

    reader.poll(0);

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> oddReplies() {
    // by the number of the reply; 0 is the first one of the consumer
    return IntStream.range(0, 7)
        .boxed()
        .flatMap(
            reply ->
                Stream.of(DECADE, DECADE.negated(), Duration.ofHours(21))
                    .map(off -> Arguments.of(reply, off)));
  }

  @ParameterizedTest
  @MethodSource("oddReplies")
  void anItemAheadAndADateThatIsOffTogether(int oddReply, Duration off) throws Exception {
    dateOff = reply -> reply == oddReply ? off : Duration.ZERO;
    add(Duration.ofMinutes(-5), Duration.ofMinutes(-4), Duration.ofHours(20));
    ListPoller reader = start("beginning");
    reader.poll(0);
    reader.poll(0);

    newItemsComeAtOnce(reader);
  }

  @ParameterizedTest
  @ValueSource(longs = {3653, -3653, 1, -1})
  void aFirstDateThatIsOffDoesNotMoveTheStart(long days) throws Exception {
    dateOff = reply -> reply == 0 ? Duration.ofDays(days) : Duration.ZERO;
    ListPoller reader = start("now");

    newItemsComeAtOnce(reader);
  }

  /** A server whose clock runs backwards, and jumps. */
  @Test
  void datesThatGoBackwards() throws Exception {
    dateOff = reply -> Duration.ofMinutes(-15L * reply);
    try (CapturedWarnings warnings = new CapturedWarnings(ServerClock.class)) {
      ListPoller reader = start("beginning");
      newItemsComeAtOnce(reader);

      assertThat(warnings.messages()).hasSize(1);
    }
  }

  /** Its clock was wrong, and is set right: Dates that agree are believed in the end. */
  @Test
  void datesThatChangeForGoodAreBelievedInTheEnd() throws Exception {
    dateOff = reply -> reply < 10 ? Duration.ofDays(-30) : Duration.ZERO;
    try (CapturedWarnings warnings = new CapturedWarnings(ServerClock.class)) {
      ListPoller reader = start("beginning");
      for (int i = 0; i < 12; i++) {
        pass(MINUTE);
        expected.add(list.add(now()));
        reader.poll(0);
      }

      newItemsComeAtOnce(reader);
      assertThat(reader.status().newest()).isAfter(now().minus(Duration.ofHours(1)));
      assertThat(warnings.messages()).hasSize(1);
    }
  }

  @Test
  void aLateItemIsFoundAlthoughAnotherOneIsAheadAndADateIsOff() throws Exception {
    add(Duration.ofMinutes(-5));
    dateOff = reply -> reply == 3 ? DECADE : Duration.ZERO;
    ListPoller reader = start("beginning");
    add(Duration.ofHours(20));
    newItemsComeAtOnce(reader);

    add(Duration.ofMinutes(-4));
    for (int i = 0; i < 6; i++) {
      pass(MINUTE);
      reader.poll(0);
    }

    assertThat(handler.delivered()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(reader.status().counts().late()).isEqualTo(1);
  }

  /** By an hour, as at the end of summer time in a clock that is not in UTC. */
  @ParameterizedTest
  @ValueSource(longs = {60, 59, 600_000})
  void aLocalClockThatIsSetBackDoesNotMakeAFailedItemWaitLonger(long minutes) throws Exception {
    expected.add(list.add(T0));
    List<PolledItem> failed = new ArrayList<>();
    RecordingHandler failing =
        new RecordingHandler(1) {
          @Override
          void dispatched(PolledItem item) {
            failed.add(item);
            fail(item);
          }
        };
    clock.set(T0);
    ListPoller reader = failing.start(new PollRig(list).clock(clock).nanos(() -> 0));
    reader.poll(0);
    clock.advance(Duration.ofMinutes(-minutes));

    clock.advance(MINUTE);
    reader.poll(0);

    assertThat(failed).hasSize(2);
  }

  /** The pauses of a consumer whose clock stands still are what they are. */
  @Test
  void aFailedItemWaitsForItsPause() throws Exception {
    list.add(T0);
    RecordingHandler failing =
        new RecordingHandler(1) {
          @Override
          void dispatched(PolledItem item) {
            fail(item);
          }
        };
    clock.set(T0);
    ListPoller reader = failing.start(new PollRig(list).clock(clock));
    reader.poll(0);
    clock.advance(Duration.ofSeconds(59));
    reader.poll(0);
    assertThat(failing.delivered()).hasSize(1);

    clock.advance(Duration.ofSeconds(1));
    reader.poll(0);

    assertThat(failing.delivered()).hasSize(2);
  }

  /** All of them, as if the database had another time zone than the server. */
  @Test
  void itemsThatAreAllAheadDoNotKeepThePositionWhereItIs() throws Exception {
    ListPoller reader = start("beginning");
    for (int i = 0; i < 600; i++) {
      pass(MINUTE);
      expected.add(list.add(now().plus(Duration.ofHours(2))));
      reader.poll(0);
    }

    assertThat(handler.delivered()).containsExactlyElementsOf(expected);
    assertThat(reader.status().newest()).isAfter(now().minus(Duration.ofMinutes(30)));
    assertThat(reader.status().seen()).isLessThan(300);
    assertThat(Position.boundary(now())).isAfter(reader.status().horizon());
  }
}

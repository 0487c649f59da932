package io.github.camelinstantly.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.message.RateLimitMessages;
import io.github.camelinstantly.ratelimit.RateLimiter.Permit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotaBudgetTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ManualTime time = new ManualTime();
  private final QuotaBudget budget = new QuotaBudget(QuotaLimits.DOCUMENTED, time);

  private CompletableFuture<Permit> ask(Object caller, QuotaGroup group) {
    return budget.acquire(new RateLimiter.Request("w", group, caller));
  }

  private CompletableFuture<Permit> ask() {
    return ask("one", QuotaGroup.EMAIL_LISTS);
  }

  private List<Permit> take(int count) {
    return IntStream.range(0, count).mapToObj(i -> ask().join()).toList();
  }

  @Test
  void aSlotComesFreeOneWindowAfterItsReply() {
    List<Permit> permits = take(20);
    CompletableFuture<Permit> next = ask();
    time.advance(MINUTE.plus(MINUTE));
    assertThat(next).as("no reply yet").isNotDone();

    permits.get(0).replied();
    permits.get(1).replied();
    time.advance(MINUTE.minusMillis(1));
    assertThat(next).isNotDone();
    time.advance(Duration.ofMillis(1));

    assertThat(next).isCompleted();
  }

  @Test
  void theLastSlotIsLeftToOthersForAMomentOnceAWindow() {
    List<Permit> permits = take(20);
    CompletableFuture<Permit> next = ask();
    permits.get(0).replied();
    time.advance(MINUTE.plusMillis(AdaptiveThrottle.DOOR.toMillis() - 1));
    assertThat(next).isNotDone();
    time.advance(Duration.ofMillis(1));
    assertThat(next).isCompleted();

    CompletableFuture<Permit> soon = ask();
    permits.get(1).replied();
    time.advance(MINUTE);
    assertThat(soon).as("left again after a minute").isNotDone();
    time.advance(AdaptiveThrottle.DOOR);
    assertThat(soon).isCompleted();
  }

  @Test
  void aCallOfAnotherQuotaDoesNotWaitBehind() {
    take(20);
    CompletableFuture<Permit> list = ask();

    assertThat(ask("one", QuotaGroup.WORKSPACE)).isCompleted();
    assertThat(ask("two", QuotaGroup.TEST_EMAILS)).isCompleted();
    assertThat(list).isNotDone();
  }

  @Test
  void everythingCountsForTheWorkspace() {
    List<Permit> permits =
        IntStream.range(0, 100).mapToObj(i -> ask("one", QuotaGroup.WORKSPACE).join()).toList();
    CompletableFuture<Permit> list = ask();
    assertThat(list).isNotDone();

    permits.get(0).replied();
    time.advance(SECOND);

    assertThat(list).isCompleted();
  }

  @Test
  void callersTakeTurnsHoweverManyCallsOneHasWaiting() {
    List<Permit> permits = take(20);
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int number = i;
      ask("export", QuotaGroup.EMAIL_LISTS).thenAccept(permit -> order.add("export " + number));
    }
    ask("poller", QuotaGroup.EMAIL_LISTS).thenAccept(permit -> order.add("poller"));

    permits.forEach(Permit::replied);
    time.advance(MINUTE);

    assertThat(order)
        .containsExactly("export 0", "poller", "export 1", "export 2", "export 3", "export 4");
  }

  @Test
  void whoGaveUpTakesNoSlotAndAnUnusedOneIsFreeAtOnce() {
    List<Permit> permits = take(20);
    CompletableFuture<Permit> impatient = ask();
    CompletableFuture<Permit> next = ask();
    impatient.cancel(false);

    permits.get(0).unused();

    assertThat(next).isCompleted();
    assertThat(budget.use().get(1).used()).isEqualTo(20);
  }

  @Test
  void aRefusalPausesTheGroupThenOneTriesForAll() {
    List<Permit> permits = take(5);
    permits.get(0).rateLimited(Duration.ofSeconds(7));
    CompletableFuture<Permit> first = ask();
    CompletableFuture<Permit> second = ask();
    // sent before the refusal, so it says nothing of the time after
    permits.get(1).replied();
    time.advance(Duration.ofMillis(6_999));
    assertThat(first).isNotDone();

    time.advance(Duration.ofMillis(1));
    assertThat(first).isCompleted();
    assertThat(second).as("waits for the one that tries").isNotDone();

    first.join().replied();
    assertThat(second).isCompleted();
  }

  @Test
  void theOneThatTriesIsNotWaitedForLong() {
    take(1).get(0).rateLimited(SECOND);
    CompletableFuture<Permit> slow = ask();
    CompletableFuture<Permit> next = ask();
    time.advance(SECOND);
    assertThat(slow).isCompleted();

    time.advance(AdaptiveThrottle.MAX_PAUSE);

    assertThat(next).isCompleted();
  }

  @Test
  void withoutAWordOfTheServerPausesGrowUpToFiveSeconds() {
    Permit permit = take(1).get(0);
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      permit.rateLimited(i == 0 ? Duration.ZERO : null);
      long since = time.nanos();
      CompletableFuture<Permit> next = ask();
      next.thenRun(() -> pauses.add(Duration.ofNanos(time.nanos() - since).toSeconds()));
      time.advance(Duration.ofSeconds(10));
      permit = next.join();
    }
    assertThat(pauses).containsExactly(1L, 2L, 4L, 5L, 5L);
  }

  @Test
  void aServerThatAsksForDaysIsNotBelieved() {
    take(1).get(0).rateLimited(Duration.ofDays(30));
    CompletableFuture<Permit> next = ask();

    time.advance(AdaptiveThrottle.MAX_RETRY_AFTER);

    assertThat(next).isCompleted();
  }

  @Test
  void aRefusalNarrowsTheGroupAndTimeWidensItAgain() {
    take(1).get(0).rateLimited(SECOND);
    time.advance(SECOND);
    ask().join().replied();
    time.advance(Duration.ofSeconds(58));
    assertThat(free()).as("half of 20, less the one of this minute and the try").isEqualTo(8);

    time.advance(Duration.ofMinutes(4));
    assertThat(free()).isEqualTo(12);

    time.advance(Duration.ofMinutes(14));
    assertThat(free()).isEqualTo(20);
  }

  /** How many slots are free; they are given back unused. */
  private int free() {
    List<CompletableFuture<Permit>> asked = new ArrayList<>();
    do {
      asked.add(ask());
    } while (asked.get(asked.size() - 1).isDone());
    asked.get(asked.size() - 1).cancel(false);
    asked.subList(0, asked.size() - 1).forEach(permit -> permit.join().unused());
    return asked.size() - 1;
  }

  private CompletableFuture<Permit> askForForwarding() {
    return ask("one", QuotaGroup.DOMAIN_FORWARDINGS);
  }

  @Test
  void aQuotaOfTwoWindowsHoldsBoth() {
    for (int minute = 0; minute < 6; minute++) {
      for (int i = 0; i < 10; i++) {
        askForForwarding().join().replied();
      }
      CompletableFuture<Permit> eleventh = askForForwarding();
      assertThat(eleventh).as("the minute is full").isNotDone();
      eleventh.cancel(false);
      time.advance(MINUTE);
    }

    CompletableFuture<Permit> next = askForForwarding();

    assertThat(next).as("the hour is full").isNotDone();
    assertThat(ask("one", QuotaGroup.WORKSPACE)).isCompleted();
    time.advance(MINUTE.multipliedBy(54).minusMillis(1));
    assertThat(next).isNotDone();
    time.advance(Duration.ofMillis(1));
    assertThat(next).isCompleted();
  }

  @Test
  void a429LeavesTheWindowOfAnHourAsItIs() {
    for (int i = 0; i < 40; i++) {
      askForForwarding().join().replied();
      time.advance(MINUTE.dividedBy(10));
    }

    askForForwarding().join().rateLimited(null);

    CompletableFuture<Permit> next = askForForwarding();
    assertThat(next).as("the pause after a 429").isNotDone();
    time.advance(MINUTE);
    assertThat(next).as("40 of 60 are used, which is more than half").isCompleted();
  }

  @Test
  void whatIsOnlyCountedIsNeverHeldUp() {
    for (int i = 0; i < 600; i++) {
      ask("one", QuotaGroup.AI_REPLY_LABELS).join().replied();
      time.advance(SECOND);
    }

    assertThat(budget.use())
        .filteredOn(use -> use.group().equals("AI_REPLY_LABELS"))
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.used()).isEqualTo(600);
              assertThat(use.limit()).isZero();
            });
  }

  @Test
  void nothingIsScheduledWhenNobodyWaits() {
    List<Permit> permits = take(20);
    CompletableFuture<Permit> next = ask();
    permits.forEach(Permit::replied);
    time.advance(MINUTE);
    next.join().replied();

    assertThat(time.waiting()).isZero();
  }

  @Test
  void oneIdentityHasOneBudgetAndOneSetOfLimits() {
    QuotaRegistry room = new QuotaRegistry(time);
    QuotaLimits other = new QuotaLimits(100, 6000, 15, 10, 30, 75, 10, 60);
    QuotaBudget first = room.budget("w", QuotaLimits.DOCUMENTED, "instantly://emails");

    assertThat(room.budget("w", QuotaLimits.DOCUMENTED, "instantly://leads")).isSameAs(first);
    assertThat(room.budget("v", other, "instantly://leads")).isNotSameAs(first);
    assertThatThrownBy(() -> room.budget("w", other, "instantly://leads"))
        .hasMessage(
            RateLimitMessages.differentLimits(
                "instantly://leads",
                other.toString(),
                "instantly://emails",
                QuotaLimits.DOCUMENTED.toString()));
  }

  @Test
  void aClosedRoomEndsWaitsAndPauses() {
    QuotaRegistry room = new QuotaRegistry(time);
    QuotaBudget quotas = room.budget("w", new QuotaLimits(1, 1, 1, 1, 1, 1, 1, 1), "e");
    quotas.acquire(new RateLimiter.Request("w", QuotaGroup.WORKSPACE, "c"));
    CompletableFuture<Permit> turn =
        quotas.acquire(new RateLimiter.Request("w", QuotaGroup.WORKSPACE, "c"));
    CompletableFuture<Void> pause = room.pause(MINUTE);

    room.close();

    assertThat(turn).isCompletedExceptionally();
    assertThat(pause).isCompletedExceptionally();
    assertThat(room.pause(MINUTE)).isCompletedExceptionally();
    room.open();
    assertThat(room.pause(MINUTE)).isNotDone();
  }
}

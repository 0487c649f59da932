package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of invented histories: items come in, many with one timestamp, some late, while polls
 * of any size take them; exchanges end in any order, some fail; there is not always room to look
 * back; the process stops or crashes at any write.
 */
class RandomizedPollTest {

  private static final Instant T0 = Instant.parse("2026-08-13T11:00:00Z");
  private static final int HISTORIES = 400;
  private static final Duration LOOKBACK = Duration.ofMinutes(10);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withCrashesAndFailuresNothingIsLostAndLittleRepeated(long seed) throws Exception {
    for (int history = 0; history < HISTORIES; history++) {
      new History(new Random(seed * 1000 + history), true, true).run();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void withStopsOnlyEachItemComesOnceAndInOrder(long seed) throws Exception {
    for (int history = 0; history < HISTORIES; history++) {
      new History(new Random(seed * 1000 + history), false, false).run();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void withStopsOnlyALateItemComesOnceToo(long seed) throws Exception {
    for (int history = 0; history < HISTORIES; history++) {
      new History(new Random(seed * 1000 + history), false, true).run();
    }
  }

  /** One history, with the ledger of what was processed. */
  private static final class History extends RecordingHandler {

    private final Random random;
    private final boolean rough;
    private final boolean late;
    private final int maxInFlight;
    private final GrowingList list;
    private final CrashingStore store;
    private final SandboxClock clock = new SandboxClock();
    private final List<String> expected = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Instant now = T0;
    private int crashes;
    private boolean stopping;
    private boolean failing;
    private boolean roomForAll;

    History(Random random, boolean rough, boolean late) {
      this(random, rough, late, rough ? 1 + random.nextInt(4) : 1);
    }

    private History(Random random, boolean rough, boolean late, int maxInFlight) {
      super(maxInFlight);
      this.maxInFlight = maxInFlight;
      this.random = random;
      this.rough = rough;
      this.late = late;
      this.failing = rough;
      this.list = new GrowingList(random.nextBoolean(), 1 + random.nextInt(7));
      this.store = new CrashingStore(random, 50);
      clock.set(T0);
    }

    void run() throws Exception {
      int limit = random.nextInt(4);
      restart();
      for (int round = 0; round < 12; round++) {
        grow();
        if (rough && random.nextInt(3) == 0) {
          store.crashAfter(1 + random.nextInt(8));
        }
        stopping = random.nextInt(5) == 0;
        try {
          reader().poll(limit);
          endSome(stopping ? maxInFlight : random.nextInt(maxInFlight + 1));
          if (stopping) {
            restart();
          }
        } catch (CrashingStore.Crash e) {
          crashes++;
          restart();
        }
        clock.advance(Duration.ofMinutes(random.nextInt(90)));
      }
      settle();
      check();
    }

    private void restart() {
      start(
          new PollRig(list)
              .store(store)
              .clock(clock)
              .lookback(LOOKBACK, Duration.ofMinutes(5), 10_000)
              .allowance(() -> roomForAll || random.nextInt(3) > 0));
    }

    private void grow() {
      Instant server = list.serverClock().instant();
      // what comes in order may be slow to become visible, too, but not by more than is looked back
      Instant oldest = server.minus(LOOKBACK);
      now = now.isBefore(oldest) ? oldest : now;
      for (int i = random.nextInt(12); i > 0; i--) {
        now = now.plusMillis(random.nextInt(3) == 0 ? random.nextInt(4) : 0);
        now = now.isBefore(server) ? now : server;
        expected.add(list.add(now));
      }
      if (late && random.nextBoolean()) {
        long behind = random.nextInt((int) LOOKBACK.toMillis());
        Instant timestamp = server.minusMillis(behind);
        expected.add(list.add(timestamp.isBefore(T0) ? T0 : timestamp));
      }
      list.serverClock().advance(Duration.ofMillis(random.nextInt(240_000)));
      if (random.nextBoolean()) {
        now = list.serverClock().instant();
      }
    }

    private void settle() throws Exception {
      stopping = false;
      failing = false;
      roomForAll = true;
      store.crashAfter(Integer.MAX_VALUE);
      Map<Integer, Integer> unchanged = new HashMap<>();
      while (unchanged.merge(done.size(), 1, Integer::sum) < 4) {
        clock.advance(Duration.ofHours(2));
        list.serverClock().advance(Duration.ofMinutes(5));
        reader().poll(0);
        endSome(maxInFlight);
      }
    }

    private void check() {
      assertThat(new LinkedHashSet<>(done)).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(done.size() - expected.size()).isBetween(0, crashes * maxInFlight);
      if (!rough && !late) {
        assertThat(done).containsExactlyElementsOf(expected);
      }
    }

    @Override
    boolean takes(PolledItem item) {
      return !stopping || random.nextInt(4) > 0;
    }

    @Override
    void makeRoom() {
      endSome(1);
    }

    /** Exchanges end in any order; the work of one is done before its end is noted. */
    private void endSome(int count) {
      for (int i = 0; i < count && !inFlight().isEmpty(); i++) {
        List<PolledItem> items = itemsInFlight();
        PolledItem item = items.get(random.nextInt(items.size()));
        if (failing && random.nextInt(6) == 0) {
          fail(item);
        } else {
          done.add(item.id());
          finish(item);
        }
      }
    }
  }
}

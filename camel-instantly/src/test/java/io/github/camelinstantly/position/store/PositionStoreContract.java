package io.github.camelinstantly.position.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Swept;
import io.github.camelinstantly.position.PositionChange.Taken;
import io.github.camelinstantly.position.PositionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store has to do. */
abstract class PositionStoreContract {

  static final Instant T = Instant.parse("2026-08-13T11:12:14.330Z");
  static final String KEY = "instantly/-/emails/list";
  static final String FILTERS = "{\"search\":\"Zürich 🚀 \\u2028 100%\"}";
  static final Snapshot START = Snapshot.start(T, T, Map.of("old-ü", T), FILTERS, "now");
  static final List<PositionChange> STEPS =
      List.of(
          new Taken(
              List.of(
                  PendingItem.taken("a", T.plusMillis(1)),
                  PendingItem.taken("b", T.plusMillis(2)),
                  PendingItem.taken(
                      "kept", T.plusMillis(3), "{\"text\":\"ä\\n" + "x".repeat(9_000) + "\"}"),
                  PendingItem.taken("parked", T.plusMillis(4))),
              T.plusMillis(4),
              T.minusSeconds(600)),
          new Finished("a"),
          new Failed("b", 3, T.plusSeconds(60)),
          new Failed("parked", 5, null),
          new Swept(T.plusSeconds(300), T.minusSeconds(300)));

  /** Waits for an owner for ever. */
  static OwnerHeartbeat patient() {
    return new OwnerHeartbeat(Duration.ZERO, () -> 0);
  }

  /** The store of a process that starts now; what was kept before is there still. */
  abstract PositionStore store(String key);

  private static Snapshot expected(List<PositionChange> steps) {
    Position position = new Position(START);
    steps.forEach(position::apply);
    return position.snapshot();
  }

  private Snapshot reopened(String key) {
    PositionStore again = store(key);
    try {
      return again.open().map(Position::snapshot).orElse(null);
    } finally {
      again.close();
    }
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(reopened(KEY)).isNull();
    assertThat(reopened(KEY)).isNull();
  }

  @Test
  void givesBackWhatItWasGiven() {
    PositionStore store = store(KEY);
    store.open();
    store.compact(START);
    store.append(STEPS.subList(0, 1));
    store.append(STEPS.subList(1, STEPS.size()));
    store.close();

    assertThat(reopened(KEY)).isEqualTo(expected(STEPS));
  }

  @Test
  void goesOnAfterItWasReopened() {
    for (PositionChange step : STEPS) {
      PositionStore store = store(KEY);
      if (store.open().isEmpty()) {
        store.compact(START);
      }
      store.append(List.of(step));
      store.close();
    }

    assertThat(reopened(KEY)).isEqualTo(expected(STEPS));
  }

  @Test
  void aSnapshotTakesThePlaceOfWhatWasBefore() {
    PositionStore store = store(KEY);
    store.open();
    store.compact(START);
    store.append(STEPS);
    Snapshot other = Snapshot.start(T.plusSeconds(99), T, Map.of(), "{}", null);
    store.compact(other);
    store.append(List.of(new Taken(List.of(), T.plusSeconds(100), T)));
    store.close();

    Position expected = new Position(other);
    expected.apply(new Taken(List.of(), T.plusSeconds(100), T));
    assertThat(reopened(KEY)).isEqualTo(expected.snapshot());
  }

  @Test
  void staysSmallOverManySteps() {
    PositionStore store = store(KEY);
    DurablePosition durable = new DurablePosition(store, Duration.ZERO, 1_000);
    durable.open();
    durable.begin(START);
    IntStream.range(0, 3_000)
        .forEach(
            i -> {
              String id = "01912b3c-4d5e-7f60-8a9b-" + "%012d".formatted(i);
              durable.take(List.of(PendingItem.taken(id, T.plusMillis(i))), T.plusMillis(i));
              durable.record(new Finished(id));
            });
    Snapshot before = durable.read(Position::snapshot);
    durable.close();

    assertThat(before.seen()).hasSizeLessThan(2_000);
    assertThat(reopened(KEY)).isEqualTo(before);
  }

  /** A shared store keeps the positions of several consumers. */
  abstract static class Shared extends PositionStoreContract {

    @Test
    void twoConsumersDoNotDisturbEachOther() {
      PositionStore one = store(KEY);
      PositionStore other = store(KEY + "/other");
      one.open();
      other.open();
      one.compact(START);
      other.compact(Snapshot.start(T.plusSeconds(7), T, Map.of(), "{}", null));
      one.append(STEPS);
      other.append(List.of(new Taken(List.of(), T.plusSeconds(8), T)));
      one.compact(expected(STEPS));
      one.close();
      other.close();

      assertThat(super.reopened(KEY)).isEqualTo(expected(STEPS));
      assertThat(super.reopened(KEY + "/other").newest()).isEqualTo(T.plusSeconds(8));
    }
  }
}

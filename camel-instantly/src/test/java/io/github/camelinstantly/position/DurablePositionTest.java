package io.github.camelinstantly.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.poll.PollSettings;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DurablePositionTest {

  private static final Instant T = Instant.parse("2026-08-13T11:12:14.330Z");

  /** Keeps in memory, can be told to fail, and can hold a write until it is let go. */
  private static final class TestStore implements PositionStore {

    private final List<List<PositionChange>> writes = new ArrayList<>();
    private volatile boolean failing;
    private volatile CountDownLatch entered = new CountDownLatch(0);
    private volatile CountDownLatch released = new CountDownLatch(0);

    @Override
    public Optional<Position> open() {
      return Optional.empty();
    }

    @Override
    public void append(List<PositionChange> changes) {
      entered.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (failing) {
        throw new PositionStoreException("down", null);
      }
      writes.add(List.copyOf(changes));
    }

    @Override
    public boolean needsCompaction() {
      return false;
    }

    @Override
    public void compact(Snapshot snapshot) {}

    @Override
    public void close() {}
  }

  private final TestStore store = new TestStore();
  private final DurablePosition durable =
      new DurablePosition(store, PollSettings.LOOKBACK, PollSettings.MAX_SEEN);

  private void begin(int items) {
    durable.open();
    durable.begin(Snapshot.start(T, T, Map.of(), "{}", null));
    durable.take(
        IntStream.range(0, items)
            .mapToObj(i -> PendingItem.taken("id" + i, T.plusMillis(i)))
            .toList(),
        T.plusMillis(items));
  }

  @Test
  void whatComesWhileAWriteRunsSharesTheNextOne() throws Exception {
    begin(8);
    store.entered = new CountDownLatch(1);
    store.released = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<?>> notes = new ArrayList<>();
    notes.add(pool.submit(() -> durable.record(new Finished("id0"))));
    store.entered.await();
    for (int i = 1; i < 8; i++) {
      Finished finished = new Finished("id" + i);
      notes.add(pool.submit(() -> durable.record(finished)));
    }
    org.awaitility.Awaitility.await().until(() -> durable.read(p -> p.pending().isEmpty()));
    store.released.countDown();
    for (Future<?> note : notes) {
      note.get();
    }
    pool.shutdown();

    assertThat(store.writes).hasSize(3);
    assertThat(store.writes.get(1)).containsExactly(new Finished("id0"));
    assertThat(store.writes.get(2)).hasSize(7);
  }

  @Test
  void whatCouldNotBeWrittenHoldsInMemoryAndIsWrittenLater() {
    begin(2);
    store.failing = true;

    assertThatThrownBy(() -> durable.record(new Finished("id0")))
        .isInstanceOf(PositionStoreException.class);
    int open = durable.read(p -> p.pending().size());
    assertThat(open).isEqualTo(1);
    assertThatThrownBy(durable::flush).isInstanceOf(PositionStoreException.class);

    store.failing = false;
    durable.flush();
    assertThat(store.writes.get(1)).containsExactly(new Finished("id0"));
    durable.flush();
    assertThat(store.writes).hasSize(2);
  }

  @Test
  void itemsThatCouldNotBeWrittenAreNotTaken() {
    begin(1);
    store.failing = true;

    assertThatThrownBy(
            () ->
                durable.take(List.of(PendingItem.taken("new", T.plusSeconds(1))), T.plusSeconds(1)))
        .isInstanceOf(PositionStoreException.class);

    boolean known = durable.read(p -> p.isKnown("new"));
    Instant newest = durable.read(Position::newest);
    assertThat(known).isFalse();
    assertThat(newest).isEqualTo(T.plusMillis(1));
  }
}

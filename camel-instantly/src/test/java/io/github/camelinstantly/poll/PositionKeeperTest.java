package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.poll.PositionChange.Finished;
import io.github.camelinstantly.poll.PositionChange.Snapshot;
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

class PositionKeeperTest {

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
    public boolean isGrown() {
      return false;
    }

    @Override
    public void replace(Snapshot snapshot) {}

    @Override
    public void close() {}
  }

  private final TestStore store = new TestStore();
  private final PositionKeeper keeper = new PositionKeeper(store, PollSettings.defaults());

  private void begin(int rows) {
    keeper.open();
    keeper.begin(Snapshot.start(T, T, Map.of(), "{}", null));
    keeper.take(
        IntStream.range(0, rows).mapToObj(i -> OpenRow.taken("id" + i, T.plusMillis(i))).toList(),
        T.plusMillis(rows));
  }

  @Test
  void whatComesWhileAWriteRunsSharesTheNextOne() throws Exception {
    begin(8);
    store.entered = new CountDownLatch(1);
    store.released = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<?>> notes = new ArrayList<>();
    notes.add(pool.submit(() -> keeper.note(new Finished("id0"))));
    store.entered.await();
    for (int i = 1; i < 8; i++) {
      Finished finished = new Finished("id" + i);
      notes.add(pool.submit(() -> keeper.note(finished)));
    }
    org.awaitility.Awaitility.await().until(() -> keeper.look(p -> p.open().isEmpty()));
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

    assertThatThrownBy(() -> keeper.note(new Finished("id0")))
        .isInstanceOf(PositionStoreException.class);
    int open = keeper.look(p -> p.open().size());
    assertThat(open).isEqualTo(1);
    assertThatThrownBy(keeper::flush).isInstanceOf(PositionStoreException.class);

    store.failing = false;
    keeper.flush();
    assertThat(store.writes.get(1)).containsExactly(new Finished("id0"));
    keeper.flush();
    assertThat(store.writes).hasSize(2);
  }

  @Test
  void rowsThatCouldNotBeWrittenAreNotTaken() {
    begin(1);
    store.failing = true;

    assertThatThrownBy(
            () -> keeper.take(List.of(OpenRow.taken("new", T.plusSeconds(1))), T.plusSeconds(1)))
        .isInstanceOf(PositionStoreException.class);

    boolean known = keeper.look(p -> p.isKnown("new"));
    Instant newest = keeper.look(Position::newest);
    assertThat(known).isFalse();
    assertThat(newest).isEqualTo(T.plusMillis(1));
  }
}

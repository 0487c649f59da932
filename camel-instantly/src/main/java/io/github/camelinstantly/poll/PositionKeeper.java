package io.github.camelinstantly.poll;

import io.github.camelinstantly.poll.PositionChange.Snapshot;
import io.github.camelinstantly.poll.PositionChange.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The position of a running consumer together with its store. Steps that come while a write runs
 * share the next one. A finished or failed row holds in memory at once and stays to be written if
 * the store fails, so that it is not delivered again for that reason; rows are taken only once that
 * is written.
 */
public final class PositionKeeper {

  private final PositionStore store;
  private final ReentrantLock stateLock = new ReentrantLock();
  private final ReentrantLock writeLock = new ReentrantLock();
  private final List<PositionChange> unwritten = new ArrayList<>();
  private @Nullable Position position;
  private long queued;
  private long written;

  /**
   * @param store keeps the position
   */
  public PositionKeeper(PositionStore store) {
    this.store = store;
  }

  /**
   * Takes ownership of the stored position, if there is one.
   *
   * @throws PositionStoreException as {@link PositionStore#open} does
   */
  public Optional<Snapshot> open() {
    Optional<Position> stored = store.open();
    stateLock.lock();
    try {
      position = stored.orElse(null);
      unwritten.clear();
      return stored.map(Position::snapshot);
    } finally {
      stateLock.unlock();
    }
  }

  /** Gives up ownership. */
  public void close() {
    writeLock.lock();
    try {
      store.close();
    } finally {
      writeLock.unlock();
    }
  }

  boolean hasPosition() {
    return read(Optional::ofNullable).isPresent();
  }

  /** Reads from the position while nothing changes it. */
  <T> T look(Function<Position, T> reader) {
    return read(current -> reader.apply(java.util.Objects.requireNonNull(current)));
  }

  private <T> T read(Function<@Nullable Position, T> reader) {
    stateLock.lock();
    try {
      return reader.apply(position);
    } finally {
      stateLock.unlock();
    }
  }

  /** Begins with a position, in place of any that there was. */
  void begin(Snapshot start) {
    writeLock.lock();
    try {
      store.append(List.of(start));
      stateLock.lock();
      try {
        position = new Position(start);
      } finally {
        stateLock.unlock();
      }
    } finally {
      writeLock.unlock();
    }
  }

  /** Takes rows: when this returns, a crash cannot make us forget them. */
  void take(List<OpenRow> rows) {
    writeLock.lock();
    try {
      writePending();
      Taken taken = new Taken(rows);
      store.append(List.of(taken));
      stateLock.lock();
      try {
        java.util.Objects.requireNonNull(position).apply(taken);
      } finally {
        stateLock.unlock();
      }
    } finally {
      writeLock.unlock();
    }
  }

  /**
   * Notes that a row is finished or failed.
   *
   * @throws PositionStoreException if it could not be written yet; {@link #flush} tries again
   */
  void note(PositionChange change) {
    long mine;
    stateLock.lock();
    try {
      java.util.Objects.requireNonNull(position).apply(change);
      unwritten.add(change);
      mine = ++queued;
    } finally {
      stateLock.unlock();
    }
    writeLock.lock();
    try {
      // whoever wrote before us took along what had come by then
      if (written < mine) {
        writePending();
      }
    } finally {
      writeLock.unlock();
    }
  }

  /** Writes what could not be written before. */
  void flush() {
    writeLock.lock();
    try {
      writePending();
    } finally {
      writeLock.unlock();
    }
  }

  private void writePending() {
    List<PositionChange> batch;
    long last;
    stateLock.lock();
    try {
      batch = new ArrayList<>(unwritten);
      last = queued;
    } finally {
      stateLock.unlock();
    }
    if (!batch.isEmpty()) {
      store.append(batch);
      stateLock.lock();
      try {
        unwritten.subList(0, batch.size()).clear();
      } finally {
        stateLock.unlock();
      }
    }
    written = last;
    if (store.isGrown()) {
      store.replace(look(Position::snapshot));
    }
  }
}

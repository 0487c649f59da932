package io.github.camelinstantly.position;

import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Swept;
import io.github.camelinstantly.position.PositionChange.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The position of a running consumer together with its store. Steps that come while a write runs
 * share the next one. A finished or failed item holds in memory at once and stays to be written if
 * the store fails, so that it is not delivered again for that reason; items are taken only once
 * that is written.
 */
public final class DurablePosition {

  private final PositionStore store;
  private final Duration lookback;
  private final int maxSeen;
  private final ReentrantLock stateLock = new ReentrantLock();
  private final ReentrantLock writeLock = new ReentrantLock();
  private final List<PositionChange> unwritten = new ArrayList<>();
  private @Nullable Position position;
  private long queued;
  private long written;
  private volatile boolean failing;

  /**
   * @param store keeps the position
   * @param lookback how late an item may become visible after its timestamp
   * @param maxSeen how many finished items are remembered at most
   */
  public DurablePosition(PositionStore store, Duration lookback, int maxSeen) {
    this.store = store;
    this.lookback = lookback;
    this.maxSeen = maxSeen;
  }

  /**
   * Takes ownership of the stored position, if there is one. What ended since {@link #close} is
   * recorded in it.
   *
   * @throws PositionStoreException as {@link PositionStore#open} does
   */
  public Optional<Snapshot> open() {
    writeLock.lock();
    try {
      Optional<Position> stored = store.open();
      return locked(
          () -> {
            position = stored.orElse(null);
            stored.ifPresent(kept -> unwritten.forEach(kept::apply));
            return stored.map(Position::snapshot);
          });
    } finally {
      writeLock.unlock();
    }
  }

  /** Whether another consumer owns the stored position by now: this one must read nothing new. */
  public boolean isOwnershipLost() {
    return store.isOwnershipLost();
  }

  /** Whether a lost position is nobody's by now, so that it may be opened again. */
  public boolean isOwnerGone() {
    return store.isOwnerGone();
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

  /** Whether there is a position yet: a new consumer has none until its first poll. */
  public boolean hasPosition() {
    return locked(() -> position != null);
  }

  /** Whether the last write failed: then nothing more is to be dispatched until one succeeds. */
  public boolean isFailing() {
    return failing;
  }

  /** Reads from the position while nothing changes it. */
  public <T> T read(Function<Position, T> reader) {
    return locked(() -> reader.apply(current()));
  }

  /** Begins with a position, in place of any that there was. */
  public void begin(Snapshot start) {
    writeLock.lock();
    try {
      store.compact(start);
      locked(
          () -> {
            unwritten.clear();
            return position = new Position(start);
          });
    } finally {
      writeLock.unlock();
    }
  }

  /**
   * Takes items: when this returns, a crash cannot make us forget them.
   *
   * @param items new items
   * @param newest the timestamp up to which everything that was there is taken with them
   */
  public void take(List<PendingItem> items, Instant newest) {
    writeLock.lock();
    try {
      Instant horizon = read(position -> horizon(position, position.sweptAt()));
      write(List.of(new Taken(items, newest, horizon)));
    } finally {
      writeLock.unlock();
    }
  }

  /** Notes that a sweep is finished which began at this time of the server. */
  public void sweptAt(Instant began) {
    record(new Swept(began, read(position -> horizon(position, began))));
  }

  private Instant horizon(Position position, Instant sweptAt) {
    return position.nextHorizon(sweptAt, lookback, maxSeen);
  }

  /**
   * Notes that an item is finished or failed.
   *
   * @throws PositionStoreException if it could not be written yet; {@link #flush} tries again
   */
  public void record(PositionChange change) {
    long mine = locked(() -> hold(change));
    writeLock.lock();
    try {
      // whoever wrote before us took along what had come by then
      if (written < mine) {
        write(List.of());
      }
    } finally {
      writeLock.unlock();
    }
  }

  private long hold(PositionChange change) {
    Position current = position;
    if (current != null) {
      current.apply(change);
      unwritten.add(change);
      queued++;
    }
    // else its item belongs to a position that is gone
    return queued;
  }

  /**
   * Writes what could not be written before, and learns what another owner recorded of items that
   * it still had under way.
   */
  public void flush() {
    writeLock.lock();
    try {
      write(List.of());
      List<PositionChange> merged = store.merged();
      if (!merged.isEmpty()) {
        locked(
            () -> {
              merged.forEach(current()::apply);
              return merged;
            });
      }
    } finally {
      writeLock.unlock();
    }
  }

  private void write(List<PositionChange> steps) {
    // set back at the end only: a thread that sees it meanwhile had better wait
    boolean failed = true;
    try {
      writeAll(steps);
      failed = false;
    } finally {
      failing = failed;
    }
  }

  /** Writes what waits and these new steps, all of it or nothing; then the new ones hold. */
  private void writeAll(List<PositionChange> steps) {
    List<PositionChange> batch = new ArrayList<>();
    long last =
        locked(
            () -> {
              batch.addAll(unwritten);
              return queued;
            });
    int waiting = batch.size();
    batch.addAll(steps);
    if (!batch.isEmpty()) {
      store.append(batch);
      locked(
          () -> {
            unwritten.subList(0, waiting).clear();
            steps.forEach(current()::apply);
            return last;
          });
    }
    written = last;
    // only now, so that the snapshot holds what it replaces
    if (store.needsCompaction()) {
      store.compact(read(Position::snapshot));
    }
  }

  private <T> T locked(Supplier<T> action) {
    stateLock.lock();
    try {
      return action.get();
    } finally {
      stateLock.unlock();
    }
  }

  private Position current() {
    return Objects.requireNonNull(position, "no position yet");
  }
}

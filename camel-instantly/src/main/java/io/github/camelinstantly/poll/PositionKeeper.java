package io.github.camelinstantly.poll;

import io.github.camelinstantly.poll.PositionChange.Snapshot;
import io.github.camelinstantly.poll.PositionChange.Swept;
import io.github.camelinstantly.poll.PositionChange.Taken;
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
 * share the next one. A finished or failed row holds in memory at once and stays to be written if
 * the store fails, so that it is not delivered again for that reason; rows are taken only once that
 * is written.
 */
public final class PositionKeeper {

  private final PositionStore store;
  private final PollSettings settings;
  private final ReentrantLock stateLock = new ReentrantLock();
  private final ReentrantLock writeLock = new ReentrantLock();
  private final List<PositionChange> unwritten = new ArrayList<>();
  private @Nullable Position position;
  private long queued;
  private long written;
  private volatile boolean failing;

  /**
   * @param store keeps the position
   * @param settings how much of it is remembered
   */
  public PositionKeeper(PositionStore store, PollSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /**
   * Takes ownership of the stored position, if there is one. What ended since {@link #close} is
   * noted in it.
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

  /** Whether another consumer owns the stored position by now: this one must take in nothing. */
  public boolean isLost() {
    return store.isLost();
  }

  /** Whether a lost position is nobody's by now, so that it may be opened again. */
  public boolean isFree() {
    return store.isFree();
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
    return locked(() -> position != null);
  }

  /** Whether the last write failed: then nothing more is to be dispatched until one succeeds. */
  public boolean isFailing() {
    return failing;
  }

  /** Reads from the position while nothing changes it. */
  <T> T look(Function<Position, T> reader) {
    return locked(() -> reader.apply(current()));
  }

  /** Begins with a position, in place of any that there was. */
  void begin(Snapshot start) {
    writeLock.lock();
    try {
      store.replace(start);
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
   * Takes rows: when this returns, a crash cannot make us forget them.
   *
   * @param rows new rows
   * @param newest the timestamp up to which everything that was there is taken with them
   */
  void take(List<OpenRow> rows, Instant newest) {
    writeLock.lock();
    try {
      Instant horizon = look(position -> horizon(position, position.sweptAt()));
      write(List.of(new Taken(rows, newest, horizon)));
    } finally {
      writeLock.unlock();
    }
  }

  /** Notes that a sweep is finished which began at this time of the server. */
  void sweptAt(Instant began) {
    note(new Swept(began, look(position -> horizon(position, began))));
  }

  private Instant horizon(Position position, Instant sweptAt) {
    return position.nextHorizon(sweptAt, settings.lookback(), settings.maxSeen());
  }

  /**
   * Notes that a row is finished or failed.
   *
   * @throws PositionStoreException if it could not be written yet; {@link #flush} tries again
   */
  void note(PositionChange change) {
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
    // else its row belongs to a position that is gone
    return queued;
  }

  /**
   * Writes what could not be written before, and learns what another owner noted of rows that it
   * still had under way.
   */
  void flush() {
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
    if (store.isGrown()) {
      store.replace(look(Position::snapshot));
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

package io.github.camelinstantly.poll;

import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.store.PositionCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A store on an imagined disk: a write may be the last thing that its process does. */
final class CrashingStore implements PositionStore {

  /** The process is gone; whether the last write came to the disk is open. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** What was written, as text, as a file keeps it. */
  private final List<String> disk = new ArrayList<>();

  private final Random random;
  private final int snapshotEvery;
  private int writesUntilCrash = Integer.MAX_VALUE;

  /**
   * @param snapshotEvery after about how many writes a snapshot is asked for
   */
  CrashingStore(Random random, int snapshotEvery) {
    this.random = random;
    this.snapshotEvery = snapshotEvery;
  }

  void crashAfter(int writes) {
    writesUntilCrash = writes;
  }

  @Override
  public Optional<Position> open() {
    writesUntilCrash = Integer.MAX_VALUE;
    Position position = null;
    for (PositionChange change : readBack()) {
      if (change instanceof Snapshot snapshot) {
        position = new Position(snapshot);
      } else if (position != null) {
        position.apply(change);
      }
    }
    return Optional.ofNullable(position);
  }

  @Override
  public void append(List<PositionChange> changes) {
    write(changes);
  }

  @Override
  public void compact(Snapshot snapshot) {
    write(List.of(snapshot));
  }

  private void write(List<PositionChange> changes) {
    boolean crash = --writesUntilCrash <= 0;
    if (!crash || random.nextBoolean()) {
      if (changes.get(0) instanceof Snapshot) {
        disk.clear();
      }
      disk.add(PositionCodec.write(changes));
    }
    if (crash) {
      throw new Crash();
    }
  }

  private List<PositionChange> readBack() {
    List<PositionChange> changes = new ArrayList<>();
    try {
      for (String text : disk) {
        changes.addAll(PositionCodec.read(text));
      }
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return changes;
  }

  @Override
  public boolean needsCompaction() {
    return random.nextInt(snapshotEvery) == 0;
  }

  @Override
  public void close() {}
}

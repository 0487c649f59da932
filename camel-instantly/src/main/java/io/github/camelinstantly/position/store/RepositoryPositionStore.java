package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.PositionStoreException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.camel.spi.StateRepository;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a position in any of Camel's state repositories, for one writer only: these have no
 * ownership. One entry holds a snapshot; the steps since then go into entries with numbers, which
 * are used anew after the next snapshot. Each begins with the generation of its snapshot, so that
 * what is left of earlier ones does not count.
 */
public final class RepositoryPositionStore implements PositionStore {

  private static final int VERSION = 1;

  /** So many steps are a small price for writing the snapshot less often. */
  private static final int MAX_STEPS = 256;

  private final StateRepository<String, String> repository;
  private final String key;
  private long generation;
  private int steps;

  /**
   * @param repository keeps the entries; started by whoever gives it
   * @param key the consumer that the position belongs to
   */
  public RepositoryPositionStore(StateRepository<String, String> repository, String key) {
    this.repository = repository;
    // the file repository separates its keys by it
    this.key = key.replace('=', '-');
  }

  @Override
  public Optional<Position> open() {
    String first = guarded(() -> repository.getState(key));
    if (first == null || first.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = Entry.of(first);
    if (entry != null && entry.number() > VERSION) {
      throw new PositionStoreException(
          StoreMessages.newer("stateRepository", key, entry.number(), VERSION), null);
    }
    if (entry == null || !(decoded(entry.json()).get(0) instanceof Snapshot snapshot)) {
      throw new PositionStoreException(
          StoreMessages.corrupt("stateRepository", key, "its entry " + key), null);
    }
    generation = entry.generation();
    steps = 0;
    Position position = new Position(snapshot);
    Entry next = step();
    while (next != null) {
      decoded(next.json()).forEach(position::apply);
      steps++;
      next = step();
    }
    return Optional.of(position);
  }

  private @Nullable Entry step() {
    String text = steps == MAX_STEPS ? null : guarded(() -> repository.getState(stepKey()));
    Entry entry = text == null ? null : Entry.of(text);
    boolean counts = entry != null && entry.generation() == generation && entry.number() == steps;
    return counts ? entry : null;
  }

  @Override
  public void append(List<PositionChange> changes) {
    put(stepKey(), new Entry(steps, generation, PositionCodec.write(changes)));
    steps++;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public boolean needsCompaction() {
    return steps >= MAX_STEPS;
  }

  @Override
  public void compact(Snapshot snapshot) {
    put(key, new Entry(VERSION, generation + 1, PositionCodec.write(List.of(snapshot))));
    generation++;
    steps = 0;
  }

  @Override
  public void close() {
    // the repository is its owner's to stop
  }

  private String stepKey() {
    return key + "/" + steps;
  }

  private void put(String entryKey, Entry entry) {
    guarded(
        () -> {
          repository.setState(entryKey, entry.toText());
          return entryKey;
        });
  }

  private List<PositionChange> decoded(String json) {
    try {
      List<PositionChange> changes = PositionCodec.read(json);
      if (!changes.isEmpty()) {
        return changes;
      }
      throw new IOException("no step");
    } catch (IOException e) {
      throw new PositionStoreException(
          StoreMessages.corrupt("stateRepository", key, e.getMessage()), e);
    }
  }

  private <T extends @Nullable Object> T guarded(Supplier<T> access) {
    try {
      return access.get();
    } catch (PositionStoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw PositionStoreException.temporary(StoreMessages.repositoryDown(key, e), e);
    }
  }

  /**
   * An entry of the repository.
   *
   * @param number of a snapshot its format, of a step its place behind the snapshot
   * @param generation which snapshot it belongs to
   * @param json what it says
   */
  private record Entry(int number, long generation, String json) {

    static @Nullable Entry of(String text) {
      String[] parts = text.split(" ", 3);
      try {
        return parts.length < 3
            ? null
            : new Entry(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
      } catch (NumberFormatException e) {
        return null;
      }
    }

    String toText() {
      return number + " " + generation + " " + json;
    }
  }
}

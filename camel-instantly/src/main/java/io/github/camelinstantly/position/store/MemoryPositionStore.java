package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a position as long as its consumer lives, also over stops and starts of the route. */
public final class MemoryPositionStore implements PositionStore {

  private static final Logger LOG = LoggerFactory.getLogger(MemoryPositionStore.class);

  private final String key;
  private @Nullable Position position;
  private boolean warned;

  /**
   * @param key names the consumer in the warning
   */
  public MemoryPositionStore(String key) {
    this.key = key;
  }

  @Override
  public Optional<Position> open() {
    if (!warned) {
      LOG.warn(PositionMessages.memoryOnly(key));
      warned = true;
    }
    return Optional.ofNullable(position).map(kept -> new Position(kept.snapshot()));
  }

  @Override
  public void append(List<PositionChange> changes) {
    Position kept = Objects.requireNonNull(position, "nothing to append to");
    changes.forEach(kept::apply);
  }

  @Override
  public boolean needsCompaction() {
    return false;
  }

  @Override
  public void compact(Snapshot snapshot) {
    position = new Position(snapshot);
  }

  @Override
  public void close() {
    // kept for the next start
  }
}

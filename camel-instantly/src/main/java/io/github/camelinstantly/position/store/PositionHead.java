package io.github.camelinstantly.position.store;

import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the table of positions says of one.
 *
 * @param lease who owns it
 * @param generation which items are its own; 0 if there is no position yet
 * @param heartbeat how often owners polled, by which others see that one lives
 * @param position the position without its items, or {@code null} if there is none yet
 */
record PositionHead(Lease lease, long generation, long heartbeat, @Nullable Snapshot position) {

  /** In place of the owner of a position that nobody owns. */
  static final String NOBODY = "-";

  boolean isNobodys() {
    return lease.owner().equals(NOBODY);
  }

  /** A position with other items than its own. */
  static Position position(
      Snapshot position, Map<String, Instant> seen, List<PendingItem> pending) {
    return new Position(
        new Snapshot(
            position.floor(),
            position.newest(),
            position.horizon(),
            position.sweptAt(),
            seen,
            pending,
            position.filters(),
            position.appliedReset()));
  }
}

package io.github.camelinstantly.position;

import io.github.camelinstantly.position.PositionChange.Snapshot;
import java.util.List;
import java.util.Optional;

/** Keeps the position of one consumer. Calls come one at a time. */
public interface PositionStore {

  /**
   * Takes ownership and gives the position kept, or empty if there is none.
   *
   * @throws PositionStoreException if it cannot be read or written, belongs to another consumer
   *     that runs, or was written by a newer version
   */
  Optional<Position> open();

  /**
   * Keeps some steps after a snapshot, all of them or none, so that a crash cannot lose them.
   *
   * @throws PositionStoreException if they are not kept
   */
  void append(List<PositionChange> changes);

  /**
   * Whether so many steps are kept that one snapshot in their place would be better, or what was
   * kept before is gone, so that the steps alone would be worth nothing. Asked after each {@link
   * #append}; {@link #compact} follows.
   */
  boolean needsCompaction();

  /**
   * Keeps a whole position in place of anything before, at once: a crash leaves the one or the
   * other.
   *
   * @throws PositionStoreException if that failed; what was kept before still is
   */
  void compact(Snapshot snapshot);

  /**
   * What others recorded of the position since {@link #open} or the last time it was asked: items
   * that an earlier owner still had under way and finished. Asked by every poll, so that others see
   * that the owner lives. Only a store that several processes share has such.
   *
   * @throws PositionStoreException if it cannot be read
   */
  default List<PositionChange> merged() {
    return List.of();
  }

  /**
   * Whether another consumer took ownership since {@link #open}. {@link #append} then keeps only
   * that items are finished, and fails for anything else.
   */
  default boolean isOwnershipLost() {
    return false;
  }

  /**
   * Whether a lost position may be opened again, since its owner gave it up or shows no sign of
   * life any more. Known from the last {@link #merged}.
   */
  default boolean isOwnerGone() {
    return false;
  }

  /** Whether other consumers can reach the position: a file is locked, and memory is one's own. */
  default boolean isShared() {
    return false;
  }

  /** Gives up ownership. Closing twice does no harm. */
  void close();
}

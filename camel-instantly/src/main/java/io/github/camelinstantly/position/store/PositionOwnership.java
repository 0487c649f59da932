package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether this process owns a position: it takes it, writes as its owner, and learns who is. */
final class PositionOwnership {

  /** Each try fails only if yet another consumer started at that moment. */
  private static final int MAX_TRIES = 100;

  private final PositionTable positions;
  private final String key;
  private final OwnerHeartbeat watch;
  private final Consumer<PositionHead> renewed;
  private final String owner = UUID.randomUUID().toString();
  private @Nullable Lease lease;

  /** Whether it is not clear what became of the last write. */
  private boolean unclear;

  private volatile boolean lost;
  private volatile boolean closed;

  /**
   * @param renewed hears what was found after a write of unclear outcome
   */
  PositionOwnership(
      PositionTable positions, String key, OwnerHeartbeat watch, Consumer<PositionHead> renewed) {
    this.positions = positions;
    this.key = key;
    this.watch = watch;
    this.renewed = renewed;
  }

  /** Becomes the owner, and gives what there is. */
  PositionHead takeOver(Connection connection) throws SQLException {
    lost = false;
    closed = false;
    unclear = false;
    watch.forget();
    for (int i = 0; i < MAX_TRIES; i++) {
      Optional<PositionHead> found = positions.head(connection, key);
      Lease before = found.map(PositionHead::lease).orElse(new Lease(key, PositionHead.NOBODY, 0));
      Lease mine = new Lease(key, owner, before.epoch() + 1);
      boolean taken =
          found.isEmpty()
              ? positions.insert(connection, mine)
              : positions.change(connection, before, owner, mine.epoch());
      if (taken) {
        lease = mine;
        // only now: the owner before may have moved on until then
        return look(connection);
      }
    }
    throw failure(StoreMessages.contended(positions.name(), key));
  }

  /**
   * Whether it may write as the owner. After a write of unclear outcome it takes an epoch of its
   * own first, so that if that one is still on its way, it comes to nothing.
   */
  boolean isOwner(Connection connection) throws SQLException {
    for (int i = 0; unclear && !lost && !closed; i++) {
      PositionHead now = look(connection);
      Lease next = now.lease().next();
      if (!lost && positions.change(connection, now.lease(), owner, next.epoch())) {
        lease = next;
        unclear = false;
        renewed.accept(now);
      } else if (i == MAX_TRIES) {
        throw failure(StoreMessages.contended(positions.name(), key));
      }
    }
    return !lost && !closed;
  }

  /**
   * Writes something that is written only while the lease holds.
   *
   * @return whether it was
   */
  boolean attempt(Connection connection, Write write) throws SQLException {
    unclear = true;
    boolean written = write.with(lease());
    if (!written) {
      look(connection);
    }
    unclear = !written;
    return written;
  }

  /** Learns who the owner is. */
  PositionHead look(Connection connection) throws SQLException {
    PositionHead now =
        positions
            .head(connection, key)
            .orElseThrow(() -> failure(StoreMessages.gone(positions.name(), key)));
    if (!now.lease().owner().equals(owner)) {
      lost = true;
      watch.observe(now);
    }
    return now;
  }

  /** The lease now held, or that was held last. */
  Lease lease() {
    Lease current = lease;
    if (current == null) {
      throw failure(StoreMessages.notOpened(positions.name(), key));
    }
    return current;
  }

  /** Goes on with the next epoch, as a position that took the place of another said. */
  void advance() {
    lease = lease().next();
  }

  /** Owns nothing from now on; gives the lease to give up, if it held. */
  Optional<Lease> close() {
    Lease mine = lost || closed ? null : lease;
    closed = true;
    return Optional.ofNullable(mine);
  }

  boolean isOwnershipLost() {
    return lost;
  }

  /** Whether it was lost, or given up. */
  boolean isOver() {
    return lost || closed;
  }

  boolean isOwnerGone() {
    return lost && !closed && watch.isOwnerGone();
  }

  /** Why a write was not made. */
  PositionStoreException reason() {
    if (lost) {
      return failure(PositionMessages.takenOver());
    }
    return failure(
        closed
            ? StoreMessages.notOpened(positions.name(), key)
            : StoreMessages.contended(positions.name(), key));
  }

  private static PositionStoreException failure(String message) {
    return new PositionStoreException(message, null);
  }

  /** A write on the condition that a lease holds. */
  interface Write {
    boolean with(Lease lease) throws SQLException;
  }
}

package io.github.camelinstantly.position.store;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sees by the head of a position whether its owner lives: one that polls changes it. The database's
 * clock and those of others play no part.
 */
public final class OwnerHeartbeat {

  private final Duration patience;
  private final LongSupplier nanos;
  private @Nullable PositionHead last;
  private long since;
  private volatile boolean free;

  /**
   * @param patience for how long the owner may give no sign of life; zero for ever
   * @param nanos a clock that only runs on, in nanoseconds
   */
  public OwnerHeartbeat(Duration patience, LongSupplier nanos) {
    this.patience = patience;
    this.nanos = nanos;
  }

  /** Notes the head as it is now. */
  void observe(PositionHead head) {
    if (!head.equals(last)) {
      last = head;
      since = nanos.getAsLong();
    }
    free =
        head.isNobodys() || (!patience.isZero() && nanos.getAsLong() - since > patience.toNanos());
  }

  /**
   * Whether nobody owned the position when it was last seen. Time that goes by unseen says nothing:
   * it may be this process that was paused.
   */
  boolean isOwnerGone() {
    return free;
  }

  /** Begins anew, as for an own position. */
  void forget() {
    last = null;
    free = false;
  }
}

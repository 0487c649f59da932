package io.github.camelinstantly.position;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that was claimed and is not finished: in flight, failed, parked, or left by a stop.
 *
 * @param id its id
 * @param timestamp when it entered Instantly's database
 * @param attempts how often it failed; 0 if it was not delivered to an end yet
 * @param nextTry when it is due again, by the local clock; {@code null} while it is parked, and of
 *     no meaning while attempts is 0
 * @param content the item as JSON, if the API has no way to read one item again
 */
public record PendingItem(
    String id,
    Instant timestamp,
    int attempts,
    @Nullable Instant nextTry,
    @Nullable String content) {

  /** An item just claimed. */
  public static PendingItem taken(String id, Instant timestamp) {
    return taken(id, timestamp, null);
  }

  /** A new item that is kept with its content, since its list cannot be read by id. */
  public static PendingItem taken(String id, Instant timestamp, @Nullable String content) {
    return new PendingItem(id, timestamp, 0, Instant.EPOCH, content);
  }

  /** The same after a failure; parked if there is no next try. */
  public PendingItem failed(int failures, @Nullable Instant next) {
    return new PendingItem(id, timestamp, failures, next, content);
  }

  /** Whether it was not delivered to any end yet. */
  public boolean isFresh() {
    return attempts == 0;
  }

  /** Whether it waits for its next attempt. */
  public boolean isFailed() {
    return attempts > 0 && nextTry != null;
  }

  /** Whether it is redelivered only if somebody says so. */
  public boolean isParked() {
    return attempts > 0 && nextTry == null;
  }
}

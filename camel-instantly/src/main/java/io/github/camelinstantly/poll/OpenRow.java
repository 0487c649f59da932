package io.github.camelinstantly.poll;

import java.time.Instant;

/**
 * A row that was taken and is not finished: in flight, failed, or left by a stop.
 *
 * @param id its id
 * @param timestamp when it entered Instantly's database
 * @param attempts how often it failed; 0 if it was not delivered to an end yet
 * @param nextTry when it is due again, by the local clock; of no meaning while attempts is 0
 */
public record OpenRow(String id, Instant timestamp, int attempts, Instant nextTry) {

  /** A row just taken. */
  public static OpenRow taken(String id, Instant timestamp) {
    return new OpenRow(id, timestamp, 0, Instant.EPOCH);
  }

  boolean isDue(Instant now) {
    return attempts > 0 && !nextTry.isAfter(now);
  }
}

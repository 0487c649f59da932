package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import java.time.Instant;

/**
 * A row of a list as a consumer sees it.
 *
 * @param id its id
 * @param timestamp when it entered Instantly's database, the only clock that orders rows (facts §4)
 * @param attempts how often it was delivered and failed before
 * @param item the row as received
 */
public record PolledRow(String id, Instant timestamp, int attempts, InstantlyObject item) {

  PolledRow withAttempts(int failed) {
    return new PolledRow(id, timestamp, failed, item);
  }
}

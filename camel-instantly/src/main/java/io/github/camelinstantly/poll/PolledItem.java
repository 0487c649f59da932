package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import java.time.Instant;

/**
 * An item of a list as a consumer sees it.
 *
 * @param id its id
 * @param timestamp when it entered Instantly's database, the only clock that orders items (API
 *     facts: emails)
 * @param attempts how often it was delivered and failed before
 * @param content the item as received
 */
public record PolledItem(String id, Instant timestamp, int attempts, InstantlyObject content) {}

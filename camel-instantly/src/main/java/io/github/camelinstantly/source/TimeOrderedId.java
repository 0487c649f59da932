package io.github.camelinstantly.source;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ids that begin with the time at which they were made: UUIDs of version 7 (API facts: ids). */
final class TimeOrderedId {

  private static final int VERSION = 7;
  private static final int TIME_SHIFT = 16;
  private static final long VERSION_BITS = 0x7000L;
  private static final long VARIANT_BITS = 0x8000000000000000L;

  private TimeOrderedId() {}

  /** The time that an id begins with, or empty if it begins with none. */
  static Optional<Instant> time(String id) {
    try {
      UUID uuid = UUID.fromString(id);
      return uuid.version() == VERSION
          ? Optional.of(Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> TIME_SHIFT))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The id that sorts before all others of its millisecond. */
  static String first(Instant time) {
    return new UUID(time.toEpochMilli() << TIME_SHIFT | VERSION_BITS, VARIANT_BITS).toString();
  }
}

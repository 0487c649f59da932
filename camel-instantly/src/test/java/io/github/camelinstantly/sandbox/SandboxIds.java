package io.github.camelinstantly.sandbox;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids like the API's: UUIDs of version 7, which sort by the time of their making. */
final class SandboxIds {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final AtomicLong sequence = new AtomicLong();

  String next(Instant time) {
    return of(time, sequence.incrementAndGet());
  }

  static String of(Instant time, long number) {
    // 12 bits of the number follow the milliseconds, the rest stands in the lower half
    long high = (time.toEpochMilli() << 16) | VERSION_7 | ((number >>> 32) & 0xfff);
    return new UUID(high, VARIANT | number).toString();
  }

  /** The number that {@link #of} put into an id. */
  static long numberOf(String id) {
    return UUID.fromString(id).getLeastSignificantBits() & 0xffffffffL;
  }
}

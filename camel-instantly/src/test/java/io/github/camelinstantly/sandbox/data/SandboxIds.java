package io.github.camelinstantly.sandbox.data;

import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids in the forms of the real API (API facts: ids). */
final class SandboxIds {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final AtomicLong sequence = new AtomicLong();
  // a fixed seed: two runs of one test differ by their clocks at most
  private final Random random = new Random(20_260_813);

  /** A UUID of version 7: sorts by time, and by order of asking within a millisecond. */
  String next(Instant time) {
    return uuid(time.toEpochMilli(), 0, sequence.incrementAndGet());
  }

  static String uuid(long millis, int group, long number) {
    return new UUID((millis << 16) | VERSION_7 | group, VARIANT | number).toString();
  }

  /** The id of a conversation: opaque and no UUID, as seen live. */
  synchronized String thread() {
    byte[] bytes = new byte[15];
    random.nextBytes(bytes);
    return "ac-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The id of a background job: 24 hexadecimal digits that begin with the time. */
  String job(Instant time) {
    return "%08x%016x".formatted(time.getEpochSecond(), sequence.incrementAndGet());
  }
}

package io.github.camelinstantly.sandbox.data;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Many received emails of which none is held in memory: each is computed from its index, and its
 * index from its id. One that is changed or deleted moves out of the batch.
 */
final class EmailBatch {

  /** Marks ids of batches, so that they differ from all others of the same millisecond. */
  private static final int TAG = 0xb00;

  private final int number;
  private final int size;
  private final long firstMillis;
  private final long stepMillis;
  private final String mailbox;
  private final String campaign;
  private final BitSet moved = new BitSet();

  EmailBatch(int number, int size, Instant first, Duration step, String mailbox, String campaign) {
    this.number = number;
    this.size = size;
    this.firstMillis = first.toEpochMilli();
    this.stepMillis = step.toMillis();
    this.mailbox = mailbox;
    this.campaign = campaign;
  }

  int number() {
    return number;
  }

  int size() {
    return size - moved.cardinality();
  }

  String mailbox() {
    return mailbox;
  }

  String campaign() {
    return campaign;
  }

  long millis(int index) {
    return firstMillis + (long) index * stepMillis;
  }

  EmailKey key(int index) {
    long millis = millis(index);
    return new EmailKey(millis, SandboxIds.uuid(millis, TAG + number, index));
  }

  /** The index that belongs to an id, whether or not that email has moved out. */
  OptionalInt indexOf(String id) {
    try {
      int index = (int) UUID.fromString(id).getLeastSignificantBits();
      return index >= 0 && index < size && key(index).id().equals(id)
          ? OptionalInt.of(index)
          : OptionalInt.empty();
    } catch (IllegalArgumentException e) {
      // an id in another form is not one of ours
      return OptionalInt.empty();
    }
  }

  boolean has(int index) {
    return !moved.get(index);
  }

  void moveOut(int index) {
    moved.set(index);
  }

  /** The first index that sorts after a key; the size if none does. */
  int firstAfter(EmailKey key) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle).compareTo(key) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

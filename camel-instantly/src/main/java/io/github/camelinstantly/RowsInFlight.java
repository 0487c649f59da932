package io.github.camelinstantly;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The rows whose exchanges are under way, at most so many at a time. */
final class RowsInFlight {

  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final Semaphore slots;

  RowsInFlight(int most) {
    this.slots = new Semaphore(most);
  }

  /** Waits for a slot and takes it. */
  void awaitSlot() throws InterruptedException {
    slots.acquire();
  }

  /** Takes a slot if there is one. */
  boolean takeSlot() {
    return slots.tryAcquire();
  }

  /** Gives back a slot that no row was put into. */
  void giveSlotBack() {
    slots.release();
  }

  /** Puts a row into a slot taken before. */
  void begin(String id) {
    ids.add(id);
  }

  void end(String id) {
    ids.remove(id);
    slots.release();
  }

  boolean contains(String id) {
    return ids.contains(id);
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }
}

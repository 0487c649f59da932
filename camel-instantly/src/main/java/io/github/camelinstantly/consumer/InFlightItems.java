package io.github.camelinstantly.consumer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The items whose exchanges are under way; each has a permit, of which there is a limited number.
 */
public final class InFlightItems {

  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final Semaphore permits;

  /**
   * @param limit how many may be under way at a time
   */
  public InFlightItems(int limit) {
    this.permits = new Semaphore(limit);
  }

  /** Waits for a permit and takes it. */
  void acquire() throws InterruptedException {
    permits.acquire();
  }

  /** Takes a permit if there is one. */
  boolean tryAcquire() {
    return permits.tryAcquire();
  }

  /** Gives back a permit that no item was put under. */
  void release() {
    permits.release();
  }

  /** Puts an item under a permit taken before. */
  void begin(String id) {
    ids.add(id);
  }

  void end(String id) {
    ids.remove(id);
    permits.release();
  }

  /** Whether the exchange of an item is under way. */
  public boolean contains(String id) {
    return ids.contains(id);
  }

  /** Whether no exchange is under way. */
  public boolean isEmpty() {
    return ids.isEmpty();
  }
}

package io.github.camelinstantly.producer;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.camel.Exchange;

/**
 * How the exchanges of an endpoint wait: without a thread, as far as that may be.
 *
 * @param places the places of exchanges that wait without a thread
 * @param workers where they continue; asked for only when one has to wait
 * @param synchronous whether every exchange keeps its thread
 */
public record ExchangeWaits(
    Supplier<Semaphore> places, Supplier<? extends Executor> workers, boolean synchronous) {

  /** Takes a place for an exchange that leaves its thread; false if it has to keep the thread. */
  boolean leavesThread(Exchange exchange) {
    // a transaction is bound to its thread
    return !synchronous && !exchange.isTransacted() && places.get().tryAcquire();
  }

  /** Gives the place back. */
  void isOver() {
    places.get().release();
  }
}

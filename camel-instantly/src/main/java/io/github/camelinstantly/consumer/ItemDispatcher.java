package io.github.camelinstantly.consumer;

import io.github.camelinstantly.poll.ListPoller;
import io.github.camelinstantly.poll.PolledItem;
import io.github.camelinstantly.source.ItemHeaders;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.spi.ExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an exchange of each item as soon as fewer than {@code maxInFlight} are under way, and gives
 * it an {@link Acknowledgement}.
 */
public final class ItemDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(ItemDispatcher.class);

  private final Route route;
  private final InFlightItems inFlight;
  private final Watchdog watchdog;
  private final boolean isPulled;
  private final ItemHeaders headers;
  private final boolean parksUnknownOutcome;
  private final Consumer<String> whenDone;

  /**
   * @param route where the exchanges go
   * @param inFlight those that are under way
   * @param watchdog is told of every exchange that ends
   * @param isPulled whether pollEnrich pulls: then who holds the permits is who waits for this poll
   * @param plan what is polled
   * @param whenDone what follows when an item is done, by its id
   */
  public ItemDispatcher(
      Route route,
      InFlightItems inFlight,
      Watchdog watchdog,
      boolean isPulled,
      ConsumerPlan plan,
      Consumer<String> whenDone) {
    this.route = route;
    this.inFlight = inFlight;
    this.watchdog = watchdog;
    this.isPulled = isPulled;
    this.headers = plan.list().headers();
    this.parksUnknownOutcome = plan.parksUnknownOutcome();
    this.whenDone = whenDone;
  }

  /**
   * Takes an in-flight permit for an item. What came before it may have failed, and hold this one
   * up, by the time there is one.
   *
   * @return whether the item may be dispatched
   */
  public boolean acquire(PolledItem item, ListPoller poller) {
    if (isPulled) {
      return poller.mayDispatch(item) && inFlight.tryAcquire();
    }
    try {
      if (!inFlight.tryAcquire()) {
        LOG.debug("Item {} waits until an exchange ends: maxInFlight is reached", item.id());
        inFlight.acquire();
      }
      watchdog.progress();
    } catch (InterruptedException e) {
      // the consumer stops; what was not dispatched stays pending
      Thread.currentThread().interrupt();
      return false;
    }
    boolean mayDispatch = false;
    try {
      mayDispatch = route.canDispatch() && poller.mayDispatch(item);
    } finally {
      if (!mayDispatch) {
        inFlight.release();
      }
    }
    return mayDispatch;
  }

  /**
   * Dispatches an item for which a permit was acquired.
   *
   * @param index its place in its batch
   * @param total the size of that batch
   */
  public void dispatch(PolledItem item, ListPoller poller, int index, int total) {
    inFlight.begin(item.id());
    Exchange exchange;
    Acknowledgement acknowledgement = acknowledgement(item, poller);
    try {
      exchange = route.createExchange();
      ItemMessage.fill(exchange.getIn(), item, headers);
      exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
      exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
      exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
      exchange.getExchangeExtension().addOnCompletion(acknowledgement);
    } catch (RuntimeException | Error e) {
      end(item.id());
      throw e;
    }
    try {
      route.process(exchange, isPulled);
    } catch (RuntimeException | Error e) {
      // what threw this does not end the exchange, and without its permit nothing would go on
      exchange.setException(e);
      acknowledgement.onFailure(exchange);
      throw e;
    }
  }

  private Acknowledgement acknowledgement(PolledItem item, ListPoller poller) {
    return new Acknowledgement(
        item,
        poller,
        route.exceptionHandler(),
        route::isEnding,
        parksUnknownOutcome,
        () -> whenDone.accept(item.id()),
        () -> end(item.id()));
  }

  private void end(String id) {
    watchdog.progress();
    inFlight.end(id);
  }

  /** What Camel's consumer lends. */
  public interface Route {

    /** A new exchange of the consumer. */
    Exchange createExchange();

    /** Sends an exchange on its way. */
    void process(Exchange exchange, boolean isPulled);

    /** Whether more items may be dispatched at present; not while the consumer stops. */
    boolean canDispatch();

    /** Whether the consumer stops: what fails then may fail for that reason. */
    boolean isEnding();

    /** Is told of what goes wrong outside of exchanges. */
    ExceptionHandler exceptionHandler();
  }
}

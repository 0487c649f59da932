package io.github.camelinstantly.consumer;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.support.UnitOfWorkHelper;

/** What follows when the processor of a consumer is through with an exchange. */
public final class ConsumerCallback implements AsyncCallback {

  private final Exchange exchange;
  private final AsyncCallback ofCamel;
  private final boolean isPulled;
  private final boolean isBridged;

  /**
   * @param ofCamel reports a failed exchange to the exception handler
   * @param isPulled whether the exchange is on its way to pollEnrich still
   * @param isBridged whether the exception handler is that of the route
   */
  public ConsumerCallback(
      Exchange exchange, AsyncCallback ofCamel, boolean isPulled, boolean isBridged) {
    this.exchange = exchange;
    this.ofCamel = ofCamel;
    this.isPulled = isPulled;
    this.isBridged = isBridged;
  }

  @Override
  public void done(boolean doneSync) {
    if (!isPulled && exchange.getUnitOfWork() == null) {
      // a route that was being shut down by force, or a processor that is no route, gave it back
      // without a unit of work, and nobody else runs its completions
      UnitOfWorkHelper.doneSynchronizations(
          exchange, exchange.getExchangeExtension().handoverCompletions());
    }
    if (!isBridged || exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT) == null) {
      // else the route's error handler had it already
      ofCamel.done(doneSync);
    }
  }
}

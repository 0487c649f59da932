package io.github.camelinstantly.consumer;

import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.ListPoller;
import io.github.camelinstantly.poll.PolledItem;
import io.github.camelinstantly.position.PositionStoreException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.ObjectHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what became of an item's exchange. It keeps what it needs by itself: the route may have
 * removed headers and body by then. Should it be called twice, the second call does nothing: a
 * permit too many would break the order.
 */
final class Acknowledgement extends SynchronizationAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(Acknowledgement.class);

  private final PolledItem item;
  private final ListPoller poller;
  private final ExceptionHandler exceptionHandler;
  private final BooleanSupplier ending;
  private final boolean parksUnknownOutcome;
  private final Runnable whenDone;
  private final Runnable end;
  private final AtomicBoolean called = new AtomicBoolean();

  /**
   * @param exceptionHandler is told of what could not be recorded
   * @param ending whether the consumer stops: then what fails may fail for that reason
   * @param parksUnknownOutcome whether an item is parked if a write of its route may have happened
   * @param whenDone what follows when the item is done
   * @param end gives the permit back
   */
  Acknowledgement(
      PolledItem item,
      ListPoller poller,
      ExceptionHandler exceptionHandler,
      BooleanSupplier ending,
      boolean parksUnknownOutcome,
      Runnable whenDone,
      Runnable end) {
    this.item = item;
    this.poller = poller;
    this.exceptionHandler = exceptionHandler;
    this.ending = ending;
    this.parksUnknownOutcome = parksUnknownOutcome;
    this.whenDone = whenDone;
    this.end = end;
  }

  @Override
  public void onComplete(Exchange exchange) {
    if (exchange.isRollbackOnly()) {
      // what the route took back is not done
      onFailure(exchange);
    } else if (called.compareAndSet(false, true)) {
      record(() -> poller.finished(item));
      whenDone.run();
    }
  }

  @Override
  public void onFailure(Exchange exchange) {
    if (!called.compareAndSet(false, true)) {
      return;
    }
    if (parksUnknownOutcome && isOfUnknownOutcome(exchange)) {
      // also amid a stop: what the route wrote then may have happened all the same
      tell(exchange, PositionMessages.notTriedAgain());
      record(() -> poller.park(item));
    } else if (ending.getAsBoolean()) {
      // it stays pending as it was, so that it comes first and in its order with the next start
      tell(exchange, PositionMessages.triedAgainAfterStart());
      end.run();
    } else {
      record(() -> tell(exchange, PositionMessages.triedAgain(poller.failed(item).nextTry())));
    }
  }

  /** Says all that there is to say of the failure; the stack only if Camel did not print it. */
  private void tell(Exchange exchange, String next) {
    Throwable failure = failure(exchange);
    boolean printed = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT) != null;
    String line = PositionMessages.failed(item.id(), item.attempts() + 1, failure, next);
    LOG.warn(line, printed ? null : failure);
    exchange.setProperty(FailureLog.TOLD, true);
  }

  private static boolean isOfUnknownOutcome(Exchange exchange) {
    return ObjectHelper.getException(InstantlyOutcomeUnknownException.class, failure(exchange))
        != null;
  }

  private static @Nullable Throwable failure(Exchange exchange) {
    return exchange.getException() == null
        ? exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class)
        : exchange.getException();
  }

  private void record(Runnable recording) {
    try {
      recording.run();
    } catch (PositionStoreException e) {
      exceptionHandler.handleException(PositionMessages.notRecorded(item.id()), e);
    } finally {
      end.run();
    }
  }
}

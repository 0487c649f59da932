package io.github.camelinstantly;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.PolledRow;
import io.github.camelinstantly.poll.PositionStoreException;
import io.github.camelinstantly.poll.RowReader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Notes what became of a row's exchange. It keeps what it needs by itself: the route may have
 * removed headers and body by then. Should it be called twice, the second call does nothing: a slot
 * too many would break the order.
 */
final class RowAcknowledgement extends SynchronizationAdapter {

  private final PolledRow row;
  private final RowReader reader;
  private final ExceptionHandler exceptionHandler;
  private final BooleanSupplier ending;
  private final Runnable whenDone;
  private final Runnable end;
  private final AtomicBoolean called = new AtomicBoolean();

  /**
   * @param exceptionHandler is told of what could not be noted
   * @param ending whether the consumer stops: then what fails may fail for that reason
   * @param whenDone what follows when the row is done
   * @param end gives the slot back
   */
  RowAcknowledgement(
      PolledRow row,
      RowReader reader,
      ExceptionHandler exceptionHandler,
      BooleanSupplier ending,
      Runnable whenDone,
      Runnable end) {
    this.row = row;
    this.reader = reader;
    this.exceptionHandler = exceptionHandler;
    this.ending = ending;
    this.whenDone = whenDone;
    this.end = end;
  }

  @Override
  public void onComplete(Exchange exchange) {
    if (exchange.isRollbackOnly()) {
      // what the route took back is not done
      onFailure(exchange);
    } else if (called.compareAndSet(false, true)) {
      note(() -> reader.finished(row));
      whenDone.run();
    }
  }

  @Override
  public void onFailure(Exchange exchange) {
    if (!called.compareAndSet(false, true)) {
      return;
    }
    if (ending.getAsBoolean()) {
      // it stays open as it was, so that it comes first and in its order with the next start
      end.run();
    } else {
      note(() -> reader.failed(row));
    }
  }

  private void note(Runnable noting) {
    try {
      noting.run();
    } catch (PositionStoreException e) {
      exceptionHandler.handleException(PositionMessages.notNoted(row.id()), e);
    } finally {
      end.run();
    }
  }
}

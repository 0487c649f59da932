package io.github.camelinstantly.consumer;

import io.github.camelinstantly.message.PositionMessages;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Camel's own handler logs of a consumer, but each stack once: that of a failed exchange is
 * left to the error handler and {@link Acknowledgement}, and polls that go on failing in the same
 * way are told of in a line each.
 */
public final class FailureLog implements ExceptionHandler {

  /** The property of an exchange whose failure has been logged. */
  static final String TOLD = "CamelInstantlyFailureTold";

  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

  private final ExceptionHandler ofCamel;
  private final AtomicReference<@Nullable String> last = new AtomicReference<>();

  /**
   * @param ofCamel logs with the stack
   */
  public FailureLog(ExceptionHandler ofCamel) {
    this.ofCamel = ofCamel;
  }

  /** A poll went well: the next failure is news. */
  public void pollSucceeded() {
    last.set(null);
  }

  @Override
  public void handleException(Throwable exception) {
    ofCamel.handleException(exception);
  }

  @Override
  public void handleException(String message, Throwable exception) {
    String failure = message + exception;
    if (failure.equals(last.getAndSet(failure))) {
      LOG.warn(PositionMessages.failedAgain(message, exception));
    } else {
      ofCamel.handleException(message, exception);
    }
  }

  @Override
  public void handleException(String message, Exchange exchange, Throwable exception) {
    if (exchange.getProperty(TOLD) == null) {
      ofCamel.handleException(message, exchange, exception);
    }
  }
}

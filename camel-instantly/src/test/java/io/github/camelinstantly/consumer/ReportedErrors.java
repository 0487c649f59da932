package io.github.camelinstantly.consumer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/** Collects what a consumer reports, a poll that failed included. */
public final class ReportedErrors implements ExceptionHandler {

  private final List<String> messages = new CopyOnWriteArrayList<>();

  /** What was said, or what its exception says. */
  public List<String> messages() {
    return messages;
  }

  @Override
  public void handleException(Throwable exception) {
    messages.add(String.valueOf(exception.getMessage()));
  }

  @Override
  public void handleException(String message, Throwable exception) {
    messages.add(String.valueOf(message));
  }

  @Override
  public void handleException(String message, Exchange exchange, Throwable exception) {
    handleException(message, exception);
  }
}

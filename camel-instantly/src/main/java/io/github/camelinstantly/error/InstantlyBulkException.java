package io.github.camelinstantly.error;

import java.io.Serializable;
import java.util.Map;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * A list that goes out in chunks was not sent to its end: its input could not be read on, every
 * further call would have been refused, the context stopped, or a chunk failed and {@code
 * stopOnError} is set. The cause, if there is one, is what ended it.
 */
public class InstantlyBulkException extends CamelException {

  private static final long serialVersionUID = 1L;

  private final Serializable report;

  /**
   * @param report what was sent, and what was not
   * @param message what happened
   * @param cause what ended it
   */
  public <R extends Map<String, @Nullable Object> & Serializable> InstantlyBulkException(
      R report, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.report = report;
  }

  /** What was sent, and what was not: a {@code BulkReport}. */
  @SuppressWarnings("unchecked")
  public Map<String, @Nullable Object> getReport() {
    return (Map<String, @Nullable Object>) report;
  }
}

package io.github.camelinstantly.error;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A call waited for its turn and gave up, by {@code rateLimitMaxWait} or because the context
 * stopped. It was not sent, or only answered 429: nothing happened at Instantly.
 */
public class InstantlyRateLimitException extends NotSentException {

  private static final long serialVersionUID = 1L;

  private final String operation;
  private final Duration waited;

  /**
   * @param operation resource and operation, such as {@code emails/list}
   * @param waited how long it waited
   * @param message what happened
   * @param cause why it gave up
   */
  public InstantlyRateLimitException(
      String operation, Duration waited, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.operation = operation;
    this.waited = waited;
  }

  /** Whether it gave up since the context or the route stopped, or its thread was interrupted. */
  public boolean isBecauseOfStop() {
    return getCause() instanceof CancellationException
        || getCause() instanceof InterruptedException;
  }

  /** Resource and operation, such as {@code emails/list}. */
  public String getOperation() {
    return operation;
  }

  /** How long it waited. */
  public Duration getWaited() {
    return waited;
  }
}

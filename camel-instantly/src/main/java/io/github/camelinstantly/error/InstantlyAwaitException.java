package io.github.camelinstantly.error;

import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * A wait for work ({@code awaitCompletion}) has ended before its end was seen. The work itself was
 * begun and may go on at Instantly, so beginning it again is not the way: look for it by its id.
 */
public class InstantlyAwaitException extends CamelException {

  private static final long serialVersionUID = 1L;

  /** Why a wait ended. */
  public enum Reason {
    /** {@code awaitTimeout} is over. */
    TIMEOUT,
    /** The CamelContext stopped, or the thread that waited was interrupted. */
    STOPPED,
    /** The API does not know the work any more, so how it ended cannot be found out. */
    GONE,
    /** The looks were refused, for example because the key lacks a scope; see the cause. */
    LOOK_FAILED
  }

  private final Reason reason;
  private final String operation;
  private final @Nullable String jobId;
  private final String state;

  /**
   * @param reason why the wait ended
   * @param operation resource and operation that began the work, such as {@code leads/move}
   * @param jobId what names the work; {@code null} if the reply did not tell
   * @param state the last state seen
   * @param message what happened and how to go on
   * @param cause what ended the wait, if anything did
   */
  public InstantlyAwaitException(
      Reason reason,
      String operation,
      @Nullable String jobId,
      String state,
      String message,
      @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.operation = operation;
    this.jobId = jobId;
    this.state = state;
  }

  /** Why the wait ended. */
  public Reason getReason() {
    return reason;
  }

  /** Resource and operation that began the work, such as {@code leads/move}. */
  public String getOperation() {
    return operation;
  }

  /** What names the work, to go on with: the id of a job, the address that was verified. */
  public @Nullable String getJobId() {
    return jobId;
  }

  /** The last state seen, such as {@code in-progress}; {@code unknown} if there was none. */
  public String getState() {
    return state;
  }
}

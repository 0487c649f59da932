package io.github.camelinstantly.error;

import java.util.Map;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * Work that an exchange waited for ({@code awaitCompletion}) has ended without success: it failed,
 * was cancelled, or did nothing where {@code failIfNothingDone} is true. Repeating the wait will
 * not help. Where the API says so by an error, that is the cause.
 */
public class InstantlyJobException extends CamelException {

  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String jobId;
  private final String state;
  private final Map<String, ? extends @Nullable Object> job;

  /**
   * @param operation resource and operation that began the work, such as {@code leads/move}
   * @param jobId what names the work
   * @param state the state in which it ended, such as {@code failed}
   * @param job the record of it as the API sent it
   * @param message what happened and what to do
   * @param cause the error of the API, if it sent one
   */
  public InstantlyJobException(
      String operation,
      String jobId,
      String state,
      Map<String, ? extends @Nullable Object> job,
      String message,
      @Nullable Throwable cause) {
    super(message, cause);
    this.operation = operation;
    this.jobId = jobId;
    this.state = state;
    this.job = job;
  }

  /** Resource and operation that began the work, such as {@code leads/move}. */
  public String getOperation() {
    return operation;
  }

  /** What names the work: the id of a job, the address that was verified. */
  public String getJobId() {
    return jobId;
  }

  /** The state in which it ended, such as {@code failed} or {@code cancelled}. */
  public String getState() {
    return state;
  }

  /** The record of the work as the API sent it. */
  public Map<String, ? extends @Nullable Object> getJob() {
    return job;
  }
}

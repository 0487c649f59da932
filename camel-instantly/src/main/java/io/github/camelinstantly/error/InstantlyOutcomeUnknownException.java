package io.github.camelinstantly.error;

import org.apache.camel.CamelException;

/**
 * A write was sent, but its answer was lost, so it may or may not have happened. It is never sent
 * again by this component: the API has no idempotency keys (API facts: repeats). Check at Instantly
 * what happened before sending it again.
 */
public class InstantlyOutcomeUnknownException extends CamelException {

  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String target;
  private final String requestDigest;

  /**
   * @param operation resource and operation, such as {@code emails/reply}
   * @param target the path called, such as {@code /api/v2/emails/reply}
   * @param requestDigest the first 16 hex digits of the request's SHA-256, to find it in a log
   * @param message what happened and what to check
   * @param cause how the answer was lost
   */
  public InstantlyOutcomeUnknownException(
      String operation, String target, String requestDigest, String message, Throwable cause) {
    super(message, cause);
    this.operation = operation;
    this.target = target;
    this.requestDigest = requestDigest;
  }

  /** Resource and operation, such as {@code emails/reply}. */
  public String getOperation() {
    return operation;
  }

  /** The path called, such as {@code /api/v2/emails/reply}, with the ids in it. */
  public String getTarget() {
    return target;
  }

  /** The first 16 hex digits of the SHA-256 of method, path, query and body. */
  public String getRequestDigest() {
    return requestDigest;
  }
}

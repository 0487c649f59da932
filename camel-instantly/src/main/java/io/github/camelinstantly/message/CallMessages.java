package io.github.camelinstantly.message;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is said when a call fails. Nothing here may quote a request's headers or body. */
public final class CallMessages {

  private static final int MAX_LENGTH = 300;

  private CallMessages() {}

  /** No API key where one is needed. */
  public static String missingApiKey() {
    return "`apiKey` is missing: set it on the component (camel.component.instantly.api-key), or"
        + " provide a bean of type InstantlyCredentials. Create a key at Instantly under Settings >"
        + " Integrations > API Keys.";
  }

  /** A key that cannot travel in a header; it is not shown. */
  public static String malformedApiKey() {
    return "`apiKey` must consist of printable ASCII characters without blanks, but does not (its"
        + " value is not shown here). Copy it from Instantly again, exactly as shown there.";
  }

  /** A status other than 2xx, with what to do about it. */
  public static String errorReply(
      String operation,
      int status,
      String kind,
      String message,
      String scope,
      @Nullable Duration retryAfter) {
    return "`%s` was answered with %d (%s): %s%s"
        .formatted(operation, status, kind, shortened(message), advice(status, scope, retryAfter));
  }

  private static String advice(int status, String scope, @Nullable Duration retryAfter) {
    return switch (status) {
      case 401 -> ". Check `apiKey`: it must be a key for API V2 with the scope `" + scope + "`.";
      case 402 ->
          ". The plan of this workspace does not include this operation, or is not paid for.";
      case 403 ->
          ". The key needs the scope `" + scope + "`, or a limit of the plan has been reached.";
      case 404 -> ". No such id; it may have been deleted.";
      case 409 -> ". It conflicts with the current state; a job may keep it locked for a while.";
      case 429 ->
          ". The rate limit is used up; wait "
              + (retryAfter == null ? "a minute" : retryAfter.toSeconds() + " s")
              + ", and check what else uses this workspace.";
      default -> status >= 500 ? ". The server failed; try again later." : ".";
    };
  }

  /** A 2xx whose body tells of a failure. */
  public static String inBody(String operation, String message) {
    return "`%s` was answered with a success status but failed: %s"
        .formatted(operation, shortened(message));
  }

  /** A 2xx that cannot be read. */
  public static String unreadable(
      String operation, int status, String problem, boolean repeatable) {
    String way =
        repeatable
            ? "It can be called again."
            : "The call may have taken effect: check at Instantly before you call it again.";
    return "`%s` was answered with %d, but the reply %s. %s"
        .formatted(operation, status, problem, way);
  }

  /** Part of {@link #unreadable}: not JSON. */
  public static String noJson(String summary) {
    return "is not complete JSON: " + summary;
  }

  /** Part of {@link #unreadable}: a page without items. */
  public static String noItems() {
    return "has no `items` list";
  }

  /** Part of {@link #unreadable}: something else where an object should be. */
  public static String noObject(@Nullable Object value) {
    return "contains " + Quoted.value(value) + " where an object was expected";
  }

  /** An HTML page in place of JSON. */
  public static String htmlPage(String title) {
    return title.isBlank() ? "an HTML page" : "an HTML page titled " + Quoted.value(title);
  }

  /** A text from outside on one line, cut after 300 characters. */
  public static String shortened(String text) {
    return text.isBlank() ? "(no text)" : Quoted.oneLine(text, MAX_LENGTH);
  }

  /** A request that never left. */
  public static String notSent(String operation, String authority, Exception cause) {
    return "`%s` was not sent: %s could not be reached (%s). Check `baseUrl`, the network and"
            .formatted(operation, authority, Quoted.cause(cause))
        + " the proxy.";
  }

  /** A call that was ended while it waited for a connection. */
  public static String endedBeforeSent(String operation) {
    return "`%s` was not sent: it was interrupted, or its time was over, while it waited for a free"
            .formatted(operation)
        + " connection. Raise `http.connectionsPerRoute` if calls wait long.";
  }

  /** A call that changes nothing, or nothing more when repeated, without an answer. */
  public static String noAnswer(String operation, Exception cause) {
    return "`%s` got no complete answer (%s). It can be called again."
        .formatted(operation, Quoted.cause(cause));
  }

  /**
   * A write whose answer was lost.
   *
   * @param look where to check, such as "with `leads/list`"
   */
  public static String outcomeUnknown(
      String operation, String digest, Exception cause, String look) {
    return ("`%s` (request %s) was sent, but its answer was lost (%s): it may or may not have"
            + " taken effect, and is not sent again. Check %s before you call it again.")
        .formatted(operation, digest, Quoted.cause(cause), look);
  }

  /** Part of {@link #noAnswer}: the last attempt did not arrive, but one before may have. */
  public static String earlierAttemptSent(Exception cause) {
    return "an earlier attempt may have arrived; the last one did not: " + Quoted.cause(cause);
  }

  /** An attempt over its time. */
  public static String overdue(String operation, Duration timeout) {
    return "`%s` took longer than %d ms; `callTimeout` sets the limit"
        .formatted(operation, timeout.toMillis());
  }

  /** A reply over its size. */
  public static String replyTooLarge(String operation, long maxReplySize) {
    return ("the reply to `%s` is larger than %d bytes. `maxReplySize` sets the limit, which is"
            + " never more than an eighth of the JVM's heap; a smaller `limit` makes pages smaller")
        .formatted(operation, maxReplySize);
  }

  /** A reply without a body that did not say that it has none. */
  public static String cutHead() {
    return "the reply ended before its body began";
  }

  /** A value that cannot be a part of a path. */
  public static String unusableInPath(String operation, String option, String value) {
    return "`%s` of `%s` must be an id, but was %s."
        .formatted(option, operation, Quoted.value(value));
  }

  /** A list that goes round. */
  public static String repeatedCursor(String operation, String cursor) {
    return "`%s` sent the cursor %s twice, so its pages would repeat for ever; reading stopped"
            .formatted(operation, Quoted.value(cursor))
        + " here.";
  }

  /** An offset that has no effect. */
  public static String repeatedPage(String operation, String parameter) {
    return "`%s` sent the same page for a different `%s`, so its pages would never end; reading"
            .formatted(operation, parameter)
        + " stopped here.";
  }
}

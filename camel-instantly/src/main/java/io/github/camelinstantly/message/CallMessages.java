package io.github.camelinstantly.message;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said when a call fails. Nothing here may quote a request's headers or body. */
public final class CallMessages {

  private static final int MAX_LENGTH = 300;

  private CallMessages() {}

  /** A status other than 2xx, with what to do about it. */
  public static String errorReply(
      String operation,
      int status,
      String kind,
      String message,
      List<String> scopes,
      @Nullable Duration retryAfter) {
    return "`%s` was answered with %d (%s): %s%s"
        .formatted(
            operation,
            status,
            kind,
            shortened(message),
            advice(status, message, scopes, retryAfter));
  }

  private static String advice(
      int status, String message, List<String> scopes, @Nullable Duration retryAfter) {
    String needed = needed(scopes);
    return switch (status) {
      case 401 -> unauthorized(message, needed);
      case 402 ->
          ". The plan of this workspace does not include this operation, or is not paid for.";
      case 403 -> ". The key needs the " + needed + ", or a limit of the plan has been reached.";
      case 404 -> ". No such id; it may have been deleted.";
      case 409 -> ". It conflicts with the current state; a job may keep it locked for a while.";
      case 429 ->
          ". The rate limit is used up; wait "
              + (retryAfter == null ? "a minute" : retryAfter.toSeconds() + " s")
              + ", and check what else uses this workspace.";
      default -> status >= 500 ? ". The server failed; try again later." : ".";
    };
  }

  /** Only the API's text tells the three cases apart (API facts: errors). */
  private static String unauthorized(String message, String needed) {
    if (message.startsWith("Missing authorization")) {
      return ". The key did not arrive: a proxy or gateway may remove the header `Authorization`.";
    }
    return message.startsWith("Invalid scope")
        ? ". The key is valid, but create one with the " + needed + "."
        : ". Check `apiKey`: it must be a key for API V2 with the " + needed + ".";
  }

  private static String needed(List<String> scopes) {
    return scopes.isEmpty()
        ? "scope that this operation needs, which is not documented"
        : (scopes.size() > 1 ? "scopes " : "scope ") + Quoted.names(scopes);
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
    String found = value instanceof List ? "a list" : Quoted.value(value);
    return "contains " + found + " where an object was expected";
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

  /** A write whose answer was lost, and whose email was found. */
  public static String answerFound(String operation, String email) {
    return "The answer to `%s` was lost, but its email %s is in the thread: the call succeeded."
        .formatted(operation, Quoted.value(email));
  }

  /** The thread could not be searched for a reason that lies here. */
  public static String lookupFailed(Exception cause) {
    return "The email of a call whose answer was lost could not be looked for: "
        + Quoted.cause(cause);
  }

  /** A write whose answer was lost, and whose email did not show up. */
  public static String answerNotFound(String operation) {
    return ("The answer to `%s` was lost, and its email was looked for in the thread, but not"
            + " found: the outcome is unknown.")
        .formatted(operation);
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
            + " never more than a sixteenth of the JVM's heap; a smaller `limit` makes pages smaller")
        .formatted(operation, maxReplySize);
  }

  /** A reply with too many values. */
  public static String tooManyValues(String operation, long maxValues) {
    return ("the reply to `%s` holds more than %d values, for which the JVM's heap has no room (one"
            + " for each 1024 bytes of it): raise it with -Xmx, or use a smaller `limit`")
        .formatted(operation, maxValues);
  }

  /** A reply that is no JSON, and too large to be taken apart. */
  public static String unreadableAndLarge(String operation, long maxSize) {
    return ("the reply to `%s` is not complete JSON, and is larger than %d bytes (a 64th of the JVM's"
            + " heap), so no part of it is used; a smaller `limit` makes pages smaller")
        .formatted(operation, maxSize);
  }

  /** A reply whose head has no end. */
  public static String headTooLarge(String operation) {
    return ("the head of the reply to `%s` is larger than 64 KB, has a line of more than 16 KB, or"
            + " more than 200 headers: this is not how the API answers; check `baseUrl` and the proxy")
        .formatted(operation);
  }

  /** A page that is asked for again with fewer items. */
  public static String smallerPages(String operation, int asked, int next, Throwable cause) {
    return "A page of %d items of `%s` is too large (%s); pages of %d are asked for."
        .formatted(asked, operation, Quoted.cause(cause), next);
  }

  /** A list that gives more than it was asked for, and too much. */
  public static String limitIgnored(String operation) {
    return "`%s` sent more items than it was asked for, and too much for the memory"
        .formatted(operation);
  }

  /** One item of an export that is too large by itself. */
  public static String itemPassedBy(String operation, String item, Throwable cause) {
    return ("An item of `%s` is too large to be read and is left out of the list: %s (%s). Raise"
            + " `maxReplySize`, or the heap, to read it too.")
        .formatted(operation, Quoted.oneLine(item, 500), Quoted.cause(cause));
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

  /** An object without the list that it should hold. */
  public static String noItemsIn(String operation, String path) {
    return "the reply to `%s` has no list of objects in `%s`; reading stopped here."
        .formatted(operation, path);
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

  /** A list that is still to be read, where a body must be stored or sent as it is. */
  public static String unreadList(String operation) {
    return "all items of `%s` cannot be stored or sent: they are read from the API, page by page."
            .formatted(operation)
        + " Split them first, or use a page.";
  }
}

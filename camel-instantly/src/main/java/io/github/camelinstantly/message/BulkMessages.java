package io.github.camelinstantly.message;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What is said about lists that go out in chunks. */
public final class BulkMessages {

  private static final int MAX_REASON = 300;

  private BulkMessages() {}

  /** {@code bulk} for an operation that has no such body. */
  public static String notTaken(String operation) {
    return "`bulk` is set, but `%s` takes no list that could go out in chunks: leave it out."
        .formatted(operation);
  }

  /** A body that is no list where {@code bulk} asks for one. */
  public static String noList(String operation, @Nullable String type) {
    return ("With `bulk`, the body of `%s` must be a List, an Iterator, an Iterable, a Stream, an"
            + " array, or JSON (an array, or one value a line), but was %s. Options and headers"
            + " give the other properties.")
        .formatted(operation, type == null ? "empty" : "a `" + type + "`");
  }

  /** An object with the list in it where {@code bulk} asks for the list. */
  public static String wholeBody(String operation, String property) {
    return ("The first row of the body of `%s` has a property `%s` of its own: give the list itself"
            + " as body, and the other properties as options or headers.")
        .formatted(operation, property);
  }

  /** A parameter that means something else for a chunk than for the whole. */
  public static String limit(String operation) {
    return ("`%s` does not take `limit` with a list that goes out in chunks, since each chunk would"
            + " have it: leave it out.")
        .formatted(operation);
  }

  /** A row with more values than a chunk has. */
  public static String tooMany(String property, int index, int count, int maximum) {
    return "`%s[%d]` has %d values, but a call takes at most %d."
        .formatted(property, index, count, maximum);
  }

  /** The API's own words on a chunk or row. */
  public static String reason(Throwable failure) {
    return Quoted.cause(failure);
  }

  /** The API's own words on a row. */
  public static String rowReason(String apiMessage) {
    return Quoted.oneLine(apiMessage, MAX_REASON);
  }

  /** Each row of a chunk was refused by itself. */
  public static String allRowsRefused() {
    return "each of its rows was refused, see `refused_rows`";
  }

  /** The plan takes no more. */
  public static String planReached() {
    return "the plan takes no more leads (`remaining_in_plan` is 0), and `stopOnPlanLimit` is set";
  }

  /** Why the rest was not sent: a chunk before. */
  public static String afterFailure(String reason) {
    return "not sent after: " + reason;
  }

  /** Why the rest was not sent: the context. */
  public static String stopping() {
    return "the CamelContext is stopping";
  }

  /** Why the rest was not sent: the thread. */
  public static String interrupted() {
    return "the thread was interrupted";
  }

  /** Why the rest was not sent: its input. */
  public static String unreadable(Throwable failure) {
    boolean wrapped = failure instanceof UncheckedIOException;
    return "the body cannot be read on: " + Quoted.cause(wrapped ? failure.getCause() : failure);
  }

  /** What a run came to that was not sent to its end. */
  public static String ended(String operation, String reason, String sums) {
    return "`%s` was ended before the end of its list: %s. So far: %s. The report of this exception"
            .formatted(operation, reason, sums)
        + " has a line for each chunk.";
  }

  /** What a run came to of which a part failed. */
  public static String incomplete(String operation, String sums) {
    return "`%s` went through its list, but not all of it is done: %s. See the report in the body."
        .formatted(operation, sums);
  }

  /** The sums of a run. */
  public static String sums(long done, long refused, long unknown, long notSent) {
    return "%d rows done, %d refused, %d unknown, %d not sent"
        .formatted(done, refused, unknown, notSent);
  }
}

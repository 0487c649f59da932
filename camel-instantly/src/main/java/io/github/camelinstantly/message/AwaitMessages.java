package io.github.camelinstantly.message;

import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is said of work that is waited for. */
public final class AwaitMessages {

  private AwaitMessages() {}

  /** An option of waits with an operation that has nothing to wait for. */
  public static String notTaken(String option, String operation, Collection<String> takers) {
    return "`%s` does not take `%s`: its reply is all there is. Operations that take it are %s."
        .formatted(operation, option, Quoted.names(takers));
  }

  /** An option of waits without a wait. */
  public static String withoutWait(String option) {
    return "`%s` has no effect without `awaitCompletion=true`: set that as well, or leave `%s` away."
        .formatted(option, option);
  }

  /** A bound on the wait that is over before the first look. */
  public static String timeoutTooShort(long timeout, long firstLook) {
    return ("`awaitTimeout` must be longer than %d ms, when the first look is made, but was `%d`."
            + " To wait for nothing, leave `awaitCompletion` away.")
        .formatted(firstLook, timeout);
  }

  /** A call after which there is nothing to wait for. */
  public static String nothingToAwait(String operation, String parameter, @Nullable String value) {
    return ("`%s` has nothing to wait for without `%s`%s: set it, or leave `awaitCompletion` away."
            + " Nothing was sent.")
        .formatted(operation, parameter, value == null ? "" : " = `" + value + "`");
  }

  /** The state of work, with its progress and how long it has been like that. */
  public static String state(String state, @Nullable Integer progress, Duration unchanged) {
    return "%s%s, unchanged for %d s"
        .formatted(
            Quoted.value(state),
            progress == null ? "" : " at " + progress + " %",
            unchanged.toSeconds());
  }

  /** Work that is waited for, told now and then. */
  public static String waits(
      String operation, String id, String state, Duration waited, int others) {
    return "`%s`: %s is %s; waited %d s%s"
        .formatted(
            operation,
            Quoted.value(id),
            state,
            waited.toSeconds(),
            others == 0 ? "" : "; %d more like it".formatted(others));
  }

  /** Work that failed. */
  public static String failed(String operation, String id, String state, String record) {
    return "`%s`: %s ended as %s: %s"
        .formatted(
            operation, Quoted.value(id), Quoted.value(state), CallMessages.shortened(record));
  }

  /** Work that succeeded without an effect. */
  public static String nothingDone(String operation, String id, String field, String value) {
    return ("`%s`: %s ended with success, but nothing was done (`%s` is `%s`). Check what the call"
            + " chose; `failIfNothingDone=true` makes this a failure.")
        .formatted(operation, Quoted.value(id), field, value);
  }

  /** A reply that does not name the work. */
  public static String unnamed(String operation, String field) {
    return ("`%s` was accepted, but its reply has no `%s`, so it cannot be waited for. It is under"
            + " way at Instantly: do not call it again before you have looked there.")
        .formatted(operation, field);
  }

  /** A wait that took too long. */
  public static String timedOut(
      String operation, String id, String state, Duration timeout, String goOn) {
    return "`%s`: %s is still %s after %d ms (`awaitTimeout`). It was begun and may go on at Instantly: %s"
        .formatted(operation, Quoted.value(id), state, timeout.toMillis(), goOn);
  }

  /** A wait that was ended. */
  public static String stopped(
      String operation, String id, String state, String reason, String goOn) {
    return "`%s`: the wait for %s ended because %s; it was last seen as %s. It was begun and may go on at Instantly: %s"
        .formatted(operation, Quoted.value(id), reason, state, goOn);
  }

  /** Work that is not known any more. */
  public static String gone(String operation, String id, String state, String look) {
    return ("`%s`: %s was last seen as %s, and is not known to `%s` any more, so how it ended is not"
            + " known. Check at Instantly what it did before you call `%s` again.")
        .formatted(operation, Quoted.value(id), state, look, operation);
  }

  /** Looks that cannot go well. */
  public static String lookFailed(
      String operation, String id, String state, Throwable cause, String goOn) {
    return "`%s`: %s was last seen as %s, and cannot be looked at: %s It was begun and may go on at Instantly: %s"
        .formatted(operation, Quoted.value(id), state, Quoted.cause(cause), goOn);
  }

  /** Part of the above: how to go on where the look can wait as well. */
  public static String waitWith(String look, String parameter, String id) {
    return "wait on with `%s`, `%s` %s and `awaitCompletion=true`."
        .formatted(look, parameter, Quoted.value(id));
  }

  /** Part of the above: how to go on where it cannot. */
  public static String lookWith(String look, String parameter, String id) {
    return "look with `%s` and `%s` %s.".formatted(look, parameter, Quoted.value(id));
  }

  /** Several calls, each with work of its own. */
  public static String chunks(String operation) {
    return ("`awaitCompletion` waits for the work of one call, but this list makes several calls of"
            + " `%s`: leave it out, or give lists that fit into one call.")
        .formatted(operation);
  }
}

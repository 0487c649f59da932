package io.github.camelinstantly.message;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;

/** What is said about the position of a consumer and its store. */
public final class PositionMessages {

  private PositionMessages() {}

  /** A position that a restart loses. */
  public static String memoryOnly(String key) {
    return "`stateFile` is not set, so the position of `%s` is kept in memory only: after a restart"
            .formatted(key)
        + " of this process it begins at `startFrom` again, and what failed or came meanwhile is"
        + " not delivered.";
  }

  /** A file that cannot be read or written. */
  public static String unusable(Path file, Exception cause) {
    return "`stateFile` %s cannot be used: %s. Its folder must be there and writable; nothing is"
            .formatted(Quoted.value(file), reason(cause))
        + " taken in until it can be used.";
  }

  /** A write after the consumer stopped. */
  public static String closed(Path file) {
    return "`stateFile` %s was given up when the consumer stopped: what ended since then counts as not"
            .formatted(Quoted.value(file))
        + " done and is delivered again, unless this consumer starts again before its process ends.";
  }

  /** A file that another consumer has locked. */
  public static String locked(Path file) {
    return "`stateFile` %s is in use by another consumer: give each consumer a file of its own, and"
            .formatted(Quoted.value(file))
        + " run one process with it at a time.";
  }

  /** A file that is none of ours. */
  public static String foreign(Path file) {
    return "`stateFile` %s must be a file that this component wrote, but begins with something"
            .formatted(Quoted.value(file))
        + " else: name another file.";
  }

  /** A file of a later release. */
  public static String newer(Path file, int version, int known) {
    return "`stateFile` %s was written by a newer version of this component (format %d, this one"
            .formatted(Quoted.value(file), version)
        + " knows up to %d): use that version, or another file.".formatted(known);
  }

  /** A file whose content was damaged. */
  public static String corrupt(Path file, int line, Exception cause) {
    return "`stateFile` %s is corrupt in line %d (%s). Restore it from a backup, or move it away:"
            .formatted(Quoted.value(file), line, reason(cause))
        + " the consumer then begins at `startFrom`.";
  }

  /** A file that keeps the position of something else. */
  public static String otherConsumer(Path file, String found, String expected) {
    return "`stateFile` %s keeps the position of `%s`, not of `%s`: give each consumer a file of"
            .formatted(Quoted.value(file), found, expected)
        + " its own.";
  }

  /** A stored position that was made with other filters. */
  public static String otherFilters(String key, String stored, String configured) {
    return "The stored position of `%s` belongs to the filters %s, but the endpoint has %s: what the"
            .formatted(key, stored, configured)
        + " one left out would be lost or come again. Set `stateReset` to `now`, `beginning` or a"
        + " time to begin anew (a value other than the one applied last), or give this consumer"
        + " another `stateFile`.";
  }

  /** A start with a stored position. */
  public static String resumed(String key, Instant newest, int open) {
    return "`%s` goes on after %s, with %d rows not finished; `startFrom` is not used."
        .formatted(key, newest, open);
  }

  /** A value that is no place to start. */
  public static String wrongStart(String option, String value) {
    return "`%s` must be `now`, `beginning`, or an ISO 8601 time such as `2026-08-13T11:12:14Z`, but"
            .formatted(option)
        + " was %s.".formatted(Quoted.value(value));
  }

  /** A row that is gone. */
  public static String deleted(String id) {
    return "`%s` was deleted at Instantly before it was delivered: it is dropped.".formatted(id);
  }

  /** A row that could not be read again. */
  public static String notReadAgain(String id) {
    return "`%s` could not be read again; it is tried later.".formatted(id);
  }

  /** A row without an id. */
  public static String rowWithoutId(String raw) {
    return "A row without `id` cannot be delivered: %s".formatted(Quoted.oneLine(raw, 2000));
  }

  /** A list that goes round. */
  public static String repeatedCursor(String cursor) {
    return "The API sent the cursor %s twice; reading ends here and goes on with the next poll."
        .formatted(Quoted.value(cursor));
  }

  /** A list whose pages bring the same rows again and again. */
  public static String repeatedPages(int pages) {
    return "%d pages in a row brought only rows that came before; reading ends here and goes on with"
            .formatted(pages)
        + " the next poll.";
  }

  /** A row that was asked for, and nothing or something else came. */
  public static String emptyReply(String id) {
    return "Instantly answered without the content of `%s` when asked for it; it is asked again later."
        .formatted(id);
  }

  /** A resource that no consumer can poll. */
  public static String notPollable(String resource, Collection<String> pollable) {
    return "`%s` cannot be consumed; these can: %s. Read it with a `timer` and a producer with"
            .formatted(resource, Quoted.names(pollable))
        + " `operation=list&autoPagination=true`, and drop what was there before with Camel's"
        + " `idempotentConsumer`.";
  }

  /** An operation that no consumer can poll. */
  public static String notListing(String operation) {
    return "`operation` of a consumer must be `list`, but was %s."
        .formatted(Quoted.value(operation));
  }

  /** An argument that the consumer sets by itself, or that would make it lose rows. */
  public static String refused(String option) {
    return "`%s` cannot be given to a consumer, which orders and bounds the list by itself: use"
            .formatted(option)
        + " `startFrom` to say where it begins.";
  }

  /** An argument whose rows change after their arrival. */
  public static String unsteady(String option) {
    return "`%s` filters by something that changes after an email came in: an email that does not"
            .formatted(option)
        + " match when the consumer looks is never delivered. Filter in the route instead.";
  }

  /** An email that could not be marked as read. */
  public static String notMarkedAsRead(String id) {
    return "`%s` was processed, but could not be marked as read at Instantly.".formatted(id);
  }

  /** A finished row that could not be noted. */
  public static String notNoted(String id) {
    return "What became of `%s` could not be written to the position's store yet; nothing new is"
            .formatted(id)
        + " taken in until it is.";
  }

  private static String reason(Exception cause) {
    String text = cause.getMessage();
    String type = cause.getClass().getSimpleName();
    return text == null ? type : type + ": " + text;
  }
}

package io.github.camelinstantly.message;

import java.nio.file.Path;
import java.time.Duration;
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
    return "`%s` goes on after %s, with %d items not finished; `startFrom` is not used."
        .formatted(key, newest, open);
  }

  /** A value that is no place to start. */
  public static String wrongStart(String option, String value) {
    return "`%s` must be `now`, `beginning`, or an ISO 8601 time such as `2026-08-13T11:12:14Z`, but"
            .formatted(option)
        + " was %s.".formatted(Quoted.value(value));
  }

  /** An item that is gone. */
  public static String deleted(String id) {
    return "`%s` was deleted at Instantly before it was delivered: it is dropped.".formatted(id);
  }

  /** An item that could not be read again. */
  public static String notReadAgain(String id) {
    return "`%s` could not be read again; it is tried later.".formatted(id);
  }

  /** An item without an id. */
  public static String itemWithoutId(String raw) {
    return "An item without `id` cannot be delivered: %s".formatted(Quoted.oneLine(raw, 2000));
  }

  /** An item that could not be decoded. */
  public static String undecodable(String id, String raw) {
    return "`%s` cannot be decoded; the other items of its page are not held up: %s"
        .formatted(id, Quoted.oneLine(raw, 2000));
  }

  /** An item that is something else than an object. */
  public static String noObject() {
    return "the item is no JSON object";
  }

  /** An item without a time. */
  public static String noTime() {
    return "neither a timestamp nor the id of the item tells when it came in";
  }

  /** An item that failed too often. */
  public static String parked(String id, int attempts) {
    return "`%s` failed %d times and is parked: it is offered again only if the consumer's JMX"
            .formatted(id, attempts)
        + " operation `releaseParked` is called for it, and forgotten by `dropParked`.";
  }

  /** A list that is not sorted as was asked for. */
  public static String unsorted() {
    return "The API's list is not sorted by time, though that was asked for: all of it is read"
        + " before the position moves on.";
  }

  /** A list that could not be read to its end. */
  public static String incompleteList(String parameter) {
    return "The list from the day of `%s` on went round in a circle; nothing of it is taken in, and"
            .formatted(parameter)
        + " it is read again with the next poll.";
  }

  /** More finished items than may be remembered. */
  public static String lookbackShrunk(int maxSeen, Duration wanted, Duration left) {
    return "More than `maxSeen` %d emails came within `lookback` %d s, so late ones are looked for"
            .formatted(maxSeen, wanted.toSeconds())
        + " %d s back only: raise `maxSeen` (about 150 bytes each), or lower `lookback`."
            .formatted(left.toSeconds());
  }

  /** A position that another consumer owns. */
  public static String takenOver() {
    return "Another consumer took over this consumer's position, so this one takes in nothing. It goes"
        + " on when that one stops, or polls no more for longer than `watchdogTimeout`. Run one at a"
        + " time, as with `master:`, or give each a `stateKey` of its own; to take it back at once,"
        + " restart this route.";
  }

  /** A failed item that blocks the rest. */
  public static String broken(long failed) {
    return "`breakOnFirstError` is set and %d items failed: nothing new is taken in until they succeed"
            .formatted(failed)
        + " or are parked.";
  }

  /** Too many failed items. */
  public static String tooManyFailed(long failed, int maxFailed) {
    return "%d items failed, which is `maxFailed` %d or more: nothing new is taken in until some of"
            .formatted(failed, maxFailed)
        + " them succeed. Look at what the route fails of; `maxAttempts` parks items that never"
        + " succeed.";
  }

  /** A list that goes round. */
  public static String repeatedCursor(String cursor) {
    return "The API sent the cursor %s twice; reading ends here and goes on with the next poll."
        .formatted(Quoted.value(cursor));
  }

  /** A list whose pages bring the same items again and again. */
  public static String repeatedPages(int pages) {
    return "%d pages in an item brought only items that came before; reading ends here and goes on with"
            .formatted(pages)
        + " the next poll.";
  }

  /** An item that was asked for, and nothing or something else came. */
  public static String emptyReply(String id) {
    return "Instantly answered without the content of `%s` when asked for it; it is asked again later."
        .formatted(id);
  }

  /** A resource that no consumer can poll. */
  public static String notPollable(String resource, Collection<String> pollable) {
    String meant = resource.equals("webhooks") ? "; did you mean `webhook-events`?" : ".";
    return "`%s` cannot be consumed%s These can: %s. Read the list with a `timer` and a producer with"
            .formatted(resource, meant, Quoted.names(pollable))
        + " `operation=list&autoPagination=true`, and drop what was there before with Camel's"
        + " `idempotentConsumer`.";
  }

  /** An operation that no consumer can poll. */
  public static String notListing(String operation) {
    return "`operation` of a consumer must be `list`, but was %s."
        .formatted(Quoted.value(operation));
  }

  /** An option that only a consumer of emails has. */
  public static String onlyForEmails(String option, String resource) {
    return "`%s` can be set for `emails` only, but the resource is %s."
        .formatted(option, Quoted.value(resource));
  }

  /** A consumer that does nothing where it should. */
  public static String noProgress(Duration limit) {
    return "No slot, page or exchange came to an end within `watchdogTimeout` %d s: look at what the"
            .formatted(limit.toSeconds())
        + " route waits for, or raise it if exchanges take longer.";
  }

  /** A call that hangs. */
  public static String interrupted(Duration limit) {
    return "A call made no progress within `watchdogTimeout` %d s and is interrupted; the next poll"
            .formatted(limit.toSeconds())
        + " tries again.";
  }

  /** An argument that the consumer sets by itself, or that would make it lose items. */
  public static String rejected(String option) {
    return "`%s` cannot be given to a consumer, which orders and bounds the list by itself: use"
            .formatted(option)
        + " `startFrom` to say where it begins.";
  }

  /** An argument whose items change after their arrival. */
  public static String unsteady(String option) {
    return "`%s` filters by something that changes after an email came in: an email that does not"
            .formatted(option)
        + " match when the consumer looks is never delivered. Filter in the route instead.";
  }

  /** An email that could not be marked as read. */
  public static String notMarkedAsRead(String id) {
    return "`%s` was processed, but could not be marked as read at Instantly.".formatted(id);
  }

  /** A finished item that could not be noted. */
  public static String notRecorded(String id) {
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

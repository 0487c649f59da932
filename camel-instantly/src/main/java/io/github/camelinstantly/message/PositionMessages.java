package io.github.camelinstantly.message;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is said about polling: the position of a consumer, its items, its list. */
public final class PositionMessages {

  /** Room for every filter that a list has. */
  private static final int MAX_FILTERS = 2000;

  private PositionMessages() {}

  /** A position that a restart loses. */
  public static String memoryOnly(String key) {
    return "`stateFile` is not set, so the position of `%s` is kept in memory only: after this"
            .formatted(key)
        + " process restarts, the consumer begins at `startFrom` again, and what failed or arrived"
        + " in the meantime is not delivered.";
  }

  /** A stored position that was made with other filters. */
  public static String otherFilters(String key, String stored, String configured) {
    return "The stored position of `%s` belongs to the filters %s, but the endpoint has %s: what"
            .formatted(key, Quoted.oneLine(stored, MAX_FILTERS), configured)
        + " one of them left out would be lost or delivered again. Set `stateReset` to `now`,"
        + " `beginning` or a time to begin again from there (a value other than the last one"
        + " applied), or give this consumer another `stateFile` or `stateKey`.";
  }

  /** A start with a stored position. */
  public static String resumed(String key, Instant newest, int pending) {
    return "`%s` resumes after %s with %d pending items; `startFrom` is ignored."
        .formatted(key, newest, pending);
  }

  /** A value that is no place to start. */
  public static String wrongStart(String option, String value) {
    String hint =
        value.strip().indexOf(' ') < 0
            ? ""
            : " In an endpoint URI, a `+` is read as a blank: write `%s=RAW(...)`."
                .formatted(option);
    return "`%s` must be `now`, `beginning` or an ISO 8601 time such as `2026-08-13T11:12:14Z`, but"
            .formatted(option)
        + " was %s.%s".formatted(Quoted.value(value), hint);
  }

  /** An item that is gone. */
  public static String deleted(String id) {
    return "%s was deleted at Instantly before it was delivered, so it is dropped."
        .formatted(Quoted.value(id));
  }

  /** An item that could not be read again. */
  public static String notReadAgain(String id) {
    return "%s could not be read again; it will be retried later.".formatted(Quoted.value(id));
  }

  /**
   * An item whose exchange failed.
   *
   * @param attempt the number of this attempt
   * @param failure {@code null} if the route only marked the exchange for rollback
   * @param next what follows, such as {@link #triedAgain}
   */
  public static String failed(String id, int attempt, @Nullable Throwable failure, String next) {
    String why = failure == null ? "its exchange was rolled back" : Quoted.cause(failure);
    return "%s failed at attempt %d (%s); %s.".formatted(Quoted.value(id), attempt, why, next);
  }

  /**
   * Part of {@link #failed}.
   *
   * @param at {@code null} if it is parked
   */
  public static String triedAgain(@Nullable Instant at) {
    return at == null ? "it is parked" : "next try at " + at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Part of {@link #failed}: the consumer stops. */
  public static String triedAgainAfterStart() {
    return "next try when the consumer starts again";
  }

  /** Part of {@link #failed}: a write of it may have happened. */
  public static String notTriedAgain() {
    return "no next try";
  }

  /** A poll that failed like the one before. */
  public static String failedAgain(String message, Throwable failure) {
    return "%s (again: %s)".formatted(message, Quoted.cause(failure));
  }

  /** An item without an id. */
  public static String itemWithoutId(String raw) {
    return "An item without `id` cannot be delivered: %s".formatted(Quoted.oneLine(raw, 2000));
  }

  /** An item that could not be decoded. */
  public static String undecodable(String id, String raw) {
    return "%s cannot be decoded; the other items of its page are not held up: %s"
        .formatted(Quoted.value(id), Quoted.oneLine(raw, 2000));
  }

  /** An item that is too large by itself, in place of its text; no JSON on purpose. */
  public static String tooLargeItem(@Nullable String cursor, @Nullable Instant timestamp) {
    String behind = cursor == null ? "" : ", behind the cursor " + Quoted.value(cursor);
    return "too large, with the timestamp %s%s".formatted(timestamp, behind);
  }

  /** Why an item is too large, and what to do. */
  public static String tooLarge(Throwable cause) {
    return "An item by itself is larger than what can be read (%s). Raise `maxReplySize`, or the"
            .formatted(Quoted.cause(cause))
        + " heap, and call `releaseParked` on the consumer's MBean if it was parked.";
  }

  /** An item that is something other than an object. */
  public static String noObject() {
    return "the item is not a JSON object";
  }

  /** An item without a time. */
  public static String noTime() {
    return "neither a timestamp nor the id of the item tells when it arrived";
  }

  /** An item that failed too often. */
  public static String parked(String id, int attempts) {
    return "%s failed %d times and is parked: it is redelivered only if `releaseParked` is called"
            .formatted(Quoted.value(id), attempts)
        + " for it on the consumer's MBean; `dropParked` forgets it.";
  }

  /** An item whose route wrote something of unknown outcome. */
  public static String parkedUnknown(String id) {
    return "%s is parked, since a write in its route may or may not have happened, and would be made"
            .formatted(Quoted.value(id))
        + " again: check at Instantly, then call `dropParked` on the consumer's MBean if it happened,"
        + " or `releaseParked` if not. `onUnknownOutcome=redeliver` redelivers at once instead.";
  }

  /** A timestamp that is ahead of the server's clock. */
  public static String timestampNotBelieved(String id, Instant timestamp) {
    return "`%s` has the timestamp %s, which is later than it can be by the server's clock and the"
            .formatted(id, timestamp)
        + " items before it. It is delivered, but the position does not move there.";
  }

  /** A Date that does not fit those before. */
  public static String dateNotBelieved(Instant told, Instant expected) {
    return "A reply was dated %s (its `Date` header), but by those before and the time passed it"
            .formatted(told)
        + " should be %s. It is not believed unless others agree with it.".formatted(expected);
  }

  /** An item that became visible later than is looked back. */
  public static String beyondLookback(String id, Duration lateness, Duration lookback) {
    return "`%s` became visible more than %d s after its timestamp, but `lookback` is %d s. It is"
            .formatted(id, lateness.toSeconds(), lookback.toSeconds())
        + " delivered, since nothing newer had come by then; others like it may have been missed."
        + " Raise `lookback`; `stateReset` with a time replays from there.";
  }

  /** A list that is not sorted as requested. */
  public static String unsorted() {
    return "The API's list is not sorted by time although that was requested: all of it is read"
        + " before the position moves on.";
  }

  /** A list that could not be read to its end. */
  public static String incompleteList(String parameter) {
    return "The pages of the list from the day of `%s` on repeat in a circle; none of it is"
            .formatted(parameter)
        + " claimed, and the next poll reads it again.";
  }

  /** More finished items than may be remembered. */
  public static String lookbackShrunk(int maxSeen, Duration wanted, Duration left) {
    return "More than %d emails (`maxSeen`) arrived within %d s (`lookback`), so late ones are"
            .formatted(maxSeen, wanted.toSeconds())
        + " looked for only %d s back: raise `maxSeen` (about 150 bytes each), or lower `lookback`."
            .formatted(left.toSeconds());
  }

  /** A position that another consumer owns. */
  public static String takenOver() {
    return "Another consumer took over this consumer's position, so this one reads nothing new. It"
        + " resumes when the other one stops, or has not polled for longer than `watchdogTimeout`."
        + " Run one at a time, for example with `master:`, or give each a `stateKey` of its own; to"
        + " take the position back at once, restart this route.";
  }

  /** A failed item that blocks the rest. */
  public static String broken(long failed) {
    return "`breakOnFirstError` is set and %d items failed: nothing new is read until they succeed"
            .formatted(failed)
        + " or are parked.";
  }

  /** Too many failed items. */
  public static String tooManyFailed(long failed, int maxFailed) {
    return "%d items failed, and `maxFailed` is %d: nothing new is read until some of them succeed."
            .formatted(failed, maxFailed)
        + " Check why the route fails; `maxAttempts` parks items that never succeed.";
  }

  /** A list that goes round. */
  public static String repeatedCursor(String cursor) {
    return "The API sent the cursor %s twice; reading stops here and continues with the next poll."
        .formatted(Quoted.value(cursor));
  }

  /** A list whose pages bring the same items again and again. */
  public static String repeatedPages(int pages) {
    return "%d pages in a row contained only items already read; reading stops here and continues"
            .formatted(pages)
        + " with the next poll.";
  }

  /** An item that was asked for, and nothing or something else came. */
  public static String emptyReply(String id) {
    return "Instantly answered without the content of %s; it will be requested again later."
        .formatted(Quoted.value(id));
  }

  /** A resource that no consumer can poll. */
  public static String notPollable(String resource, Collection<String> pollable) {
    String meant = resource.equals("webhooks") ? "; did you mean `webhook-events`?" : ".";
    return "`%s` cannot be consumed%s These can: %s. Otherwise read the list with a `timer` and a"
            .formatted(resource, meant, Quoted.names(pollable))
        + " producer with `operation=list&autoPagination=true`, and drop what was there before with"
        + " Camel's `idempotentConsumer`.";
  }

  /** An operation that no consumer can poll. */
  public static String notListing(String operation) {
    return "`operation` of a consumer must be `list`, but was %s."
        .formatted(Quoted.value(operation));
  }

  /** An option that only a consumer of emails has. */
  public static String onlyForEmails(String option, String resource) {
    return "`%s` can be set only for `emails`, but the resource is %s."
        .formatted(option, Quoted.value(resource));
  }

  /** A consumer that does nothing where it should. */
  public static String noProgress(Duration limit) {
    return "No progress for %d s (`watchdogTimeout`): no page was read and no exchange completed."
            .formatted(limit.toSeconds())
        + " Find out what the route is waiting for, or raise it if exchanges take longer.";
  }

  /** A consumer that is not polled any more. */
  public static String noPollBegan(Duration limit) {
    return "No poll began for %d s, although `delay` is over by `watchdogTimeout`: the scheduler is"
            .formatted(limit.toSeconds())
        + " held up or has died. A thread dump shows what holds it; restart the route to poll"
        + " again.";
  }

  /** A poll that an Error ended. */
  public static String pollEndedByError(Error error) {
    return "The poll was ended by an error of the JVM or of a library, %s (%s); the next poll tries"
            .formatted(error.getClass().getSimpleName(), Quoted.cause(error))
        + " again.";
  }

  /** A call that hangs. */
  public static String interrupted(Duration limit) {
    return "A call made no progress for %d s (`watchdogTimeout`) and is interrupted; the next poll"
            .formatted(limit.toSeconds())
        + " tries again.";
  }

  /** An argument that the consumer sets by itself, or that would make it lose items. */
  public static String rejected(String option) {
    return "`%s` cannot be set on a consumer, which sorts and limits the list itself: use"
            .formatted(option)
        + " `startFrom` to say where it begins.";
  }

  /** An argument whose items change after their arrival. */
  public static String unsteady(String option) {
    return "`%s` filters by something that changes after an email has arrived: an email that does"
            .formatted(option)
        + " not match when the consumer reads it is never delivered. Filter in the route instead.";
  }

  /** An email that could not be marked as read. */
  public static String notMarkedAsRead(String id) {
    return "%s was processed but could not be marked as read at Instantly."
        .formatted(Quoted.value(id));
  }

  /** A finished item that could not be recorded. */
  public static String notRecorded(String id) {
    return "The outcome of %s could not be written to the position's store yet; nothing new is"
            .formatted(Quoted.value(id))
        + " read until it has been.";
  }
}

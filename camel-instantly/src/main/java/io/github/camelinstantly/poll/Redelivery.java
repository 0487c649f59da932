package io.github.camelinstantly.poll;

import io.github.camelinstantly.client.ShrinkingPages;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.source.ItemSource;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.CamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers pending items by their ids, and says when a failed one is redelivered. One that cannot
 * be read waits and does not block the rest.
 */
final class Redelivery {

  private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);

  /** What is wrong then is wrong for every item. */
  private static final Set<InstantlyErrorKind> OF_ALL_ITEMS =
      Set.of(
          InstantlyErrorKind.AUTHENTICATION,
          InstantlyErrorKind.PERMISSION,
          InstantlyErrorKind.PLAN,
          InstantlyErrorKind.RATE_LIMIT);

  /** What did not become readable by then will not. */
  private static final int UNDECODABLE_ATTEMPTS = 3;

  private final ItemSource source;
  private final DurablePosition durable;
  private final ItemHandler handler;
  private final Clock clock;
  private final int maxAttempts;
  private final PollCounters counters;
  private final RedeliveryBackoff pause = new RedeliveryBackoff();

  Redelivery(
      ItemSource source,
      DurablePosition durable,
      ItemHandler handler,
      Clock clock,
      int maxAttempts,
      PollCounters counters) {
    this.source = source;
    this.durable = durable;
    this.handler = handler;
    this.clock = clock;
    this.maxAttempts = maxAttempts;
    this.counters = counters;
  }

  /**
   * Delivers items in their order.
   *
   * @param limit how many to dispatch at most
   */
  Delivery deliver(Collection<PendingItem> items, int limit) throws CamelException, IOException {
    int dispatched = 0;
    for (PendingItem item : items) {
      if (dispatched >= limit || !handler.canDispatch()) {
        return new Delivery(dispatched, false);
      }
      Optional<PolledItem> found = read(item);
      if (found.isPresent()) {
        if (handler.dispatch(List.of(found.get())) == 0) {
          return new Delivery(dispatched, false);
        }
        dispatched++;
      }
    }
    return new Delivery(dispatched, true);
  }

  /** Reads an item, or gives empty if it is gone or has to wait. */
  private Optional<PolledItem> read(PendingItem item) throws CamelException, IOException {
    if (item.content() != null) {
      return kept(item, item.content());
    }
    try {
      Optional<InstantlyObject> content = source.byId(item.id());
      if (content.isEmpty()) {
        LOG.warn(PositionMessages.deleted(item.id()));
        durable.record(new Finished(item.id()));
      }
      return content.map(
          found -> new PolledItem(item.id(), item.timestamp(), item.attempts(), found));
    } catch (InstantlyApiException e) {
      if (OF_ALL_ITEMS.contains(e.getKind())) {
        throw e;
      }
      if (e.getKind() == InstantlyErrorKind.IN_BODY) {
        undecodable(item.id(), item.attempts(), String.valueOf(e.getResponseBody()), e);
      } else {
        reschedule(item.id(), item.attempts());
        handler.report(PositionMessages.notReadAgain(item.id()), e);
      }
      return Optional.empty();
    } catch (OutOfMemoryError e) {
      tooLarge(item, e);
      return Optional.empty();
    } catch (IOException e) {
      if (ShrinkingPages.isTooLarge(e)) {
        tooLarge(item, e);
        return Optional.empty();
      }
      // the connection's fault or this item's: if it is the item's, the next poll gets past it
      if (handler.canDispatch()) {
        reschedule(item.id(), item.attempts());
      }
      throw e;
    }
  }

  private void tooLarge(PendingItem item, Throwable cause) {
    String text = PositionMessages.tooLargeItem(null, item.timestamp());
    undecodable(
        item.id(), item.attempts(), text, new IOException(PositionMessages.tooLarge(cause), cause));
  }

  private Optional<PolledItem> kept(PendingItem item, String content) {
    try {
      return Optional.of(
          new PolledItem(item.id(), item.timestamp(), item.attempts(), source.fromJson(content)));
    } catch (IOException e) {
      undecodable(item.id(), item.attempts(), content, e);
      return Optional.empty();
    }
  }

  /**
   * Whether an item is due again. None waits for longer than its pause: if it would, the local
   * clock was set back.
   */
  boolean isDue(PendingItem item, Instant now) {
    return item.isFailed()
        && (!item.nextTry().isAfter(now)
            || item.nextTry().isAfter(now.plus(pause.after(item.attempts()))));
  }

  /** Lets an item wait once more, longer than before, or parks it. */
  Failed reschedule(String id, int failures) {
    return reschedule(id, failures + 1, maxAttempts);
  }

  /** Tells of an item that cannot be decoded, and lets it wait or parks it. */
  void undecodable(String id, int failures, String text, Exception cause) {
    int limit = maxAttempts == 0 ? UNDECODABLE_ATTEMPTS : maxAttempts;
    reschedule(id, failures + 1, Math.min(limit, UNDECODABLE_ATTEMPTS));
    handler.report(PositionMessages.undecodable(id, text), cause);
  }

  /**
   * Parks an item whose route may have written something: nobody knows, so somebody has to look.
   */
  void park(String id, int attempts) {
    counters.failed();
    counters.parked();
    LOG.warn(PositionMessages.parkedUnknown(id));
    durable.record(new Failed(id, attempts, null));
  }

  private Failed reschedule(String id, int attempts, int limit) {
    boolean parks = limit > 0 && attempts >= limit;
    Instant next = parks ? null : clock.instant().plus(pause.after(attempts));
    counters.failed();
    if (parks) {
      counters.parked();
      LOG.warn(PositionMessages.parked(id, attempts));
    }
    Failed failed = new Failed(id, attempts, next);
    durable.record(failed);
    return failed;
  }

  /**
   * What became of items.
   *
   * @param dispatched how many were dispatched
   * @param all whether none was left over
   */
  record Delivery(int dispatched, boolean all) {}
}

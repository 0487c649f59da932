package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.Intake.Offer;
import io.github.camelinstantly.poll.Redelivery.Delivery;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemSource;
import io.github.camelinstantly.source.PageCursor;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the end of the list: what came since the newest item claimed, and before it what a stop or
 * a crash left undelivered.
 */
final class TailReader {

  private static final Logger LOG = LoggerFactory.getLogger(TailReader.class);

  /** A minute's list calls; then failed items that are due get their turn. */
  private static final int PAGES_A_TURN = 20;

  private final ItemSource source;
  private final DurablePosition durable;
  private final ItemHandler handler;
  private final Intake intake;
  private final Redelivery redelivery;
  private final PollCounters counters;
  private final EndOfList end;
  private final TailBookmark lastWalk;
  private final ServerClock serverClock;
  private final LateItems late;

  /**
   * A walk that was left unfinished, since all was dispatched that may be, or others had a turn.
   */
  private @Nullable PageCursor unfinished;

  /**
   * In a list that is not sorted, {@code newest} stays where it is until all of it was read; this
   * is the latest that was met so far.
   */
  private @Nullable Instant unsortedLatest;

  private boolean ended;

  TailReader(
      ItemSource source,
      DurablePosition durable,
      ItemHandler handler,
      Intake intake,
      Redelivery redelivery,
      EndOfList end,
      TailBookmark lastWalk,
      ServerClock serverClock,
      LateItems late,
      PollCounters counters) {
    this.source = source;
    this.durable = durable;
    this.handler = handler;
    this.intake = intake;
    this.redelivery = redelivery;
    this.end = end;
    this.lastWalk = lastWalk;
    this.serverClock = serverClock;
    this.late = late;
    this.counters = counters;
  }

  /** Forgets the walk that it was on. */
  void reset() {
    unfinished = null;
    unsortedLatest = null;
    lastWalk.forget();
    late.reset();
  }

  /** Whether the last read came to the end of the list. */
  boolean hasEnded() {
    return ended;
  }

  /** Whether there is more to read at once. */
  boolean hasMore() {
    return unfinished != null;
  }

  /**
   * Reads on.
   *
   * @param left items that were claimed and never delivered
   * @param limit how many items to dispatch at most
   * @return how many were dispatched
   */
  int read(Collection<PendingItem> left, int limit) throws CamelException, IOException {
    ended = false;
    Map<String, PendingItem> waiting = new LinkedHashMap<>();
    left.stream()
        .sorted(Comparator.comparing(PendingItem::timestamp))
        .forEach(item -> waiting.put(item.id(), item));
    int dispatched = 0;
    if (!waiting.isEmpty()) {
      unfinished = null;
      List<PendingItem> oldest = List.copyOf(waiting.values());
      List<PendingItem> byId =
          durable.read(position -> position.cheaperById(oldest, source.pageSize()));
      // they are older than what is read from the list then
      Delivery delivery = redelivery.deliver(byId, limit);
      if (!delivery.all()) {
        return delivery.dispatched();
      }
      dispatched = delivery.dispatched();
      byId.forEach(item -> waiting.remove(item.id()));
    }
    PageCursor walk = unfinished == null ? begin(waiting.values()) : unfinished;
    unfinished = null;
    lastWalk.forget();
    dispatched += read(walk, waiting, limit - dispatched);
    if (unfinished == null && !walk.hasNext()) {
      // in the list no more: moved out of the filter, or deleted
      dispatched += redelivery.deliver(waiting.values(), limit - dispatched).dispatched();
    }
    return dispatched;
  }

  private PageCursor begin(Collection<PendingItem> left) {
    unsortedLatest = null;
    Optional<PageCursor> last =
        left.isEmpty()
            ? lastWalk.resume(durable.read(Position::newest), serverClock.now())
            : Optional.empty();
    return last.orElseGet(() -> PageCursor.from(source, lowerBound(left)));
  }

  private int read(PageCursor walk, Map<String, PendingItem> left, int limit)
      throws CamelException, IOException {
    int dispatched = 0;
    for (int pages = 0; walk.hasNext(); pages++) {
      if (!handler.canDispatch()) {
        return dispatched;
      }
      if (dispatched >= limit || (pages >= PAGES_A_TURN && left.isEmpty())) {
        unfinished = walk;
        return dispatched;
      }
      ItemPage page = walk.next();
      counters.tailPage();
      Offer offer = intake.offer(page, Set.copyOf(left.keySet()));
      int room = Math.min(offer.items().size(), limit - dispatched);
      List<PolledItem> within = offer.items().subList(0, room);
      boolean whole = room == offer.items().size();
      intake.takeBad(offer.bad());
      dispatched += intake.takeAndDispatch(within, newest(offer, within, whole), left);
      if (within.stream().anyMatch(item -> left.containsKey(item.id()))) {
        // the consumer stops; what it took is left for its next start
        return dispatched;
      }
      if (!whole) {
        walk.stepBack();
        unfinished = walk;
        return dispatched;
      }
      boolean brought = !offer.items().isEmpty() || !offer.bad().isEmpty();
      if (left.isEmpty() && unsortedLatest == null && isEnd(walk, page, brought)) {
        ended = true;
        noteEnd(!brought);
        lastWalk.keep(walk, durable.read(Position::newest));
        return dispatched;
      }
    }
    finish(walk);
    return dispatched;
  }

  private boolean isEnd(PageCursor walk, ItemPage page, boolean brought) {
    return end.isReached(walk.lastSize(), page.limit(), brought);
  }

  /** Up to where everything is taken with these items. */
  private Instant newest(Offer offer, List<PolledItem> within, boolean whole) {
    Instant newest = durable.read(Position::newest);
    if (!offer.sorted() && unsortedLatest == null) {
      LOG.warn(PositionMessages.unsorted());
    }
    if (!offer.sorted() || unsortedLatest != null) {
      unsortedLatest = later(unsortedLatest, offer.latest());
      return newest;
    }
    if (whole || within.isEmpty()) {
      return whole ? offer.latest() : newest;
    }
    Instant last = within.get(within.size() - 1).timestamp();
    return last.isBefore(offer.latest()) ? last : offer.latest();
  }

  private void noteEnd(boolean isProven) {
    if (isProven) {
      late.ended(serverClock.now(), durable.read(Position::newest));
    }
  }

  private void finish(PageCursor walk) {
    ended = !walk.isCircular();
    noteEnd(ended);
    Instant latest = unsortedLatest;
    unsortedLatest = null;
    if (latest != null && ended && latest.isAfter(durable.read(Position::newest))) {
      durable.take(List.of(), latest);
    }
    lastWalk.keep(walk, durable.read(Position::newest));
  }

  private @Nullable Instant lowerBound(Collection<PendingItem> left) {
    Instant newest = Position.boundary(durable.read(Position::newest));
    Instant from =
        left.stream()
            .map(item -> Position.boundary(item.timestamp()))
            .min(Comparator.naturalOrder())
            .filter(boundary -> boundary.isBefore(newest))
            .orElse(newest);
    // the very beginning needs no filter
    return from.isBefore(Instant.EPOCH) ? null : from;
  }

  private static Instant later(@Nullable Instant one, Instant other) {
    return one == null || other.isAfter(one) ? other : one;
  }
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.OpenRowReader.Delivery;
import io.github.camelinstantly.poll.RowIntake.Offer;
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
 * Reads the end of the list: what came since the newest row taken, and before it what a stop or a
 * crash left undelivered.
 */
final class TailReader {

  private static final Logger LOG = LoggerFactory.getLogger(TailReader.class);

  /** A minute's list calls; then failed rows that are due get their turn. */
  private static final int PAGES_A_TURN = 20;

  private final RowSource source;
  private final PositionKeeper keeper;
  private final RowHandler handler;
  private final RowIntake intake;
  private final OpenRowReader openRows;
  private final PollCounters counters;
  private final ListEnd end;
  private final LastWalk lastWalk;

  /**
   * A walk that was left unfinished, since all was dispatched that may be, or others had a turn.
   */
  private @Nullable PageWalk unfinished;

  /**
   * In a list that is not sorted, {@code newest} stays where it is until all of it was read; this
   * is the latest that was met so far.
   */
  private @Nullable Instant unsortedLatest;

  private @Nullable Instant serverTime;
  private boolean ended;

  TailReader(
      RowSource source,
      PositionKeeper keeper,
      RowHandler handler,
      RowIntake intake,
      OpenRowReader openRows,
      ListEnd end,
      LastWalk lastWalk,
      PollCounters counters) {
    this.source = source;
    this.keeper = keeper;
    this.handler = handler;
    this.intake = intake;
    this.openRows = openRows;
    this.end = end;
    this.lastWalk = lastWalk;
    this.counters = counters;
  }

  /** The server's clock as the latest page told it; not yet known if {@code null}. */
  @Nullable Instant serverTime() {
    return serverTime;
  }

  /** Forgets the walk that it was on. */
  void beginAnew() {
    unfinished = null;
    unsortedLatest = null;
    lastWalk.forget();
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
   * @param left rows that were taken and never delivered
   * @param most how many rows to dispatch at the most
   * @return how many were dispatched
   */
  int read(Collection<OpenRow> left, int most) throws CamelException, IOException {
    ended = false;
    Map<String, OpenRow> waiting = new LinkedHashMap<>();
    left.stream()
        .sorted(Comparator.comparing(OpenRow::timestamp))
        .forEach(row -> waiting.put(row.id(), row));
    int dispatched = 0;
    if (!waiting.isEmpty()) {
      unfinished = null;
      List<OpenRow> oldest = List.copyOf(waiting.values());
      List<OpenRow> byId = keeper.look(position -> position.cheaperById(oldest, source.pageSize()));
      // they are older than what is read from the list then
      Delivery delivery = openRows.deliver(byId, most);
      if (!delivery.all()) {
        return delivery.dispatched();
      }
      dispatched = delivery.dispatched();
      byId.forEach(row -> waiting.remove(row.id()));
    }
    PageWalk walk = unfinished == null ? begin(waiting.values()) : unfinished;
    unfinished = null;
    lastWalk.forget();
    dispatched += read(walk, waiting, most - dispatched);
    if (unfinished == null && !walk.hasNext()) {
      // in the list no more: moved out of the filter, or deleted
      dispatched += openRows.deliver(waiting.values(), most - dispatched).dispatched();
    }
    return dispatched;
  }

  private PageWalk begin(Collection<OpenRow> left) {
    unsortedLatest = null;
    Optional<PageWalk> last =
        left.isEmpty()
            ? lastWalk.resume(keeper.look(Position::newest), serverTime)
            : Optional.empty();
    return last.orElseGet(() -> PageWalk.from(source, lowerBound(left)));
  }

  private int read(PageWalk walk, Map<String, OpenRow> left, int most)
      throws CamelException, IOException {
    int dispatched = 0;
    for (int pages = 0; walk.hasNext(); pages++) {
      if (!handler.goesOn()) {
        return dispatched;
      }
      if (dispatched >= most || (pages >= PAGES_A_TURN && left.isEmpty())) {
        unfinished = walk;
        return dispatched;
      }
      RowPage page = walk.next();
      counters.tailPage();
      serverTime = page.serverDate() == null ? serverTime : page.serverDate();
      Offer offer = intake.offer(page, walk.from(), Set.copyOf(left.keySet()));
      int room = Math.min(offer.rows().size(), most - dispatched);
      List<PolledRow> within = offer.rows().subList(0, room);
      boolean whole = room == offer.rows().size();
      intake.takeBad(offer.bad());
      dispatched += intake.takeAndDispatch(within, newest(offer, within, whole), left);
      if (within.stream().anyMatch(row -> left.containsKey(row.id()))) {
        // the consumer stops; what it took is left for its next start
        return dispatched;
      }
      if (!whole) {
        walk.stepBack();
        unfinished = walk;
        return dispatched;
      }
      boolean brought = !offer.rows().isEmpty() || !offer.bad().isEmpty();
      if (left.isEmpty() && unsortedLatest == null && end.isReached(walk.lastSize(), brought)) {
        ended = true;
        lastWalk.keep(walk, keeper.look(Position::newest));
        return dispatched;
      }
    }
    finish(walk);
    return dispatched;
  }

  /** Up to where everything is taken with these rows. */
  private Instant newest(Offer offer, List<PolledRow> within, boolean whole) {
    Instant newest = keeper.look(Position::newest);
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

  private void finish(PageWalk walk) {
    ended = !walk.isCircular();
    Instant latest = unsortedLatest;
    unsortedLatest = null;
    if (latest != null && ended && latest.isAfter(keeper.look(Position::newest))) {
      keeper.take(List.of(), latest);
    }
    lastWalk.keep(walk, keeper.look(Position::newest));
  }

  private @Nullable Instant lowerBound(Collection<OpenRow> left) {
    Instant newest = Position.boundary(keeper.look(Position::newest));
    Instant from =
        left.stream()
            .map(row -> Position.boundary(row.timestamp()))
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

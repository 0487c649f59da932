package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.source.ItemSource;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list as a stream of new items. One poll offers failed items that are due again, reads the
 * tail, and looks back for late items; why that loses nothing is told at {@link Position}.
 */
public final class ListPoller {

  /** So many parked items do not count as failed: somebody may look at them later. */
  private static final int MAX_PARKED = 1_000;

  private final DurablePosition durable;
  private final ItemHandler handler;
  private final PollSettings settings;
  private final Clock clock;
  private final Sources sources;
  private final ServerClock serverClock;
  private final PollCounters counters = new PollCounters();
  private final Redelivery redelivery;
  private final TailReader tail;
  private final SweepReader sweep;
  private int turn;

  /**
   * @param sources the list
   * @param durable the position, which must be there by the first {@link #poll}
   * @param handler takes the items on
   * @param settings how to read and what to do with failed items
   * @param clock the local clock, for pauses and intervals only
   * @param serverClock what time it is at the server
   */
  public ListPoller(
      Sources sources,
      DurablePosition durable,
      ItemHandler handler,
      PollSettings settings,
      Clock clock,
      ServerClock serverClock) {
    this.sources = sources;
    this.serverClock = serverClock;
    this.durable = durable;
    this.handler = handler;
    this.settings = settings;
    this.clock = clock;
    ItemSource source = sources.tail();
    redelivery = new Redelivery(source, durable, handler, clock, settings.maxAttempts(), counters);
    LateItems late = new LateItems(settings.lookback(), clock, counters);
    Intake intake = new Intake(source, durable, handler, redelivery, serverClock, late, counters);
    EndOfList end = new EndOfList(source.pageSize(), pace());
    TailBookmark lastWalk =
        new TailBookmark(clock, settings.lookbackInterval(), settings.lookback());
    tail =
        new TailReader(
            source,
            durable,
            handler,
            intake,
            redelivery,
            end,
            lastWalk,
            serverClock,
            late,
            counters);
    sweep =
        new SweepReader(
            sources.sweep(),
            durable,
            handler,
            intake,
            settings,
            sources.allowance(),
            pace(),
            counters);
  }

  private Interval pace() {
    return new Interval(clock, settings.lookbackInterval());
  }

  /**
   * Reads once and dispatches what is new or due again.
   *
   * @param limit how many items to dispatch at most; 0 for all
   * @return how many were dispatched; none if another consumer owns the position by now
   */
  public int poll(int limit) throws CamelException, IOException {
    durable.flush();
    if (durable.isOwnershipLost()) {
      return 0;
    }
    List<Read> reads = new ArrayList<>(List.of(this::retry, this::tail, this::sweep));
    if (limit > 0) {
      // in turns, so that with a small budget none starves the others
      Collections.rotate(reads, turn++);
    }
    int budget = limit == 0 ? Integer.MAX_VALUE : limit;
    int dispatched = 0;
    do {
      for (Read read : reads) {
        dispatched += read(read, budget - dispatched);
      }
    } while (dispatched < budget && tail.hasMore() && takesIn() && handler.canDispatch());
    return dispatched;
  }

  private int read(Read read, int limit) throws CamelException, IOException {
    try {
      return read.read(limit);
    } catch (OutOfMemoryError e) {
      // it may have been a page, or what was made of it, and would be so with each poll
      sources.tail().shrinkPages();
      sources.sweep().shrinkPages();
      throw e;
    }
  }

  /** Forgets where it read last: the position is another one by now. */
  public void reset() {
    tail.reset();
    sweep.reset();
  }

  private int retry(int limit) throws CamelException, IOException {
    Instant now = clock.instant();
    Comparator<PendingItem> order =
        settings.breakOnFirstError()
            ? Comparator.comparing(PendingItem::timestamp)
            : Comparator.comparing(item -> item.isFailed() ? item.nextTry() : Instant.MAX);
    List<PendingItem> due =
        idle(item -> redelivery.isDue(item, now)).stream().sorted(order).toList();
    return redelivery.deliver(due, limit).dispatched();
  }

  private int tail(int limit) throws CamelException, IOException {
    return takesIn() ? tail.read(idle(PendingItem::isFresh), limit) : 0;
  }

  /** Only when the tail has come to its end, which is more urgent. */
  private int sweep(int limit) throws CamelException, IOException {
    if (!tail.hasEnded() || !takesIn() || !handler.canDispatch()) {
      return 0;
    }
    return sweep.read(serverClock.now(), limit);
  }

  /**
   * Pending items that are not in flight. Both are asked while the position stands still: an item's
   * end is recorded before it leaves flight, so it cannot slip from the one into the other
   * meanwhile.
   */
  private List<PendingItem> idle(Predicate<PendingItem> wanted) {
    return durable.read(
        position ->
            position.pending().stream()
                .filter(item -> wanted.test(item) && !handler.isInFlight(item.id()))
                .toList());
  }

  /** Whether an item may go out: a new one only if nothing holds up the intake. */
  public boolean mayDispatch(PolledItem item) {
    return !durable.isOwnershipLost() && (item.attempts() > 0 || takesIn());
  }

  private boolean takesIn() {
    return problem() == null;
  }

  private @Nullable String problem() {
    return durable.read(this::problem);
  }

  private @Nullable String problem(Position position) {
    if (durable.isOwnershipLost()) {
      return PositionMessages.takenOver();
    }
    long failed = position.countPending(PendingItem::isFailed);
    long parked = position.countPending(PendingItem::isParked);
    if (settings.breakOnFirstError() && failed > 0) {
      return PositionMessages.broken(failed);
    }
    long counted = failed + Math.max(0, parked - MAX_PARKED);
    return counted >= settings.maxFailed()
        ? PositionMessages.tooManyFailed(counted, settings.maxFailed())
        : null;
  }

  /** Notes that the exchange of an item completed. */
  public void finished(PolledItem item) {
    durable.record(new Finished(item.id()));
  }

  /**
   * Records that the exchange of an item failed; it is redelivered after a pause, or parked.
   *
   * @return when it is tried again
   */
  public Failed failed(PolledItem item) {
    return redelivery.reschedule(item.id(), item.attempts());
  }

  /** Records that a write of an item's exchange may have happened: it must not be made again. */
  public void park(PolledItem item) {
    redelivery.park(item.id(), item.attempts() + 1);
  }

  /**
   * Offers a parked item again with the next poll.
   *
   * @return whether there was such an item
   */
  public boolean release(String id) {
    boolean parked = isParked(id);
    if (parked) {
      durable.record(new Failed(id, 1, Instant.EPOCH));
    }
    return parked;
  }

  /**
   * Forgets a parked item; it is never delivered.
   *
   * @return whether there was such an item
   */
  public boolean drop(String id) {
    boolean parked = isParked(id);
    if (parked) {
      durable.record(new Finished(id));
    }
    return parked;
  }

  private boolean isParked(String id) {
    return durable.read(
        position -> position.countPending(item -> item.isParked() && item.id().equals(id)) > 0);
  }

  /** How far it has come. */
  public PollStatus status() {
    if (!durable.hasPosition()) {
      String problem = durable.isOwnershipLost() ? PositionMessages.takenOver() : null;
      return new PollStatus(null, null, null, 0, 0, 0, List.of(), problem, counters.counts());
    }
    return durable.read(
        position ->
            new PollStatus(
                position.newest(),
                position.sweptAt(),
                position.horizon(),
                position.seenCount(),
                position.pending().size(),
                (int) position.countPending(PendingItem::isFailed),
                position.pending().stream()
                    .filter(PendingItem::isParked)
                    .map(PendingItem::id)
                    .toList(),
                problem(position),
                counters.counts()));
  }

  /** One of the things that a poll does. */
  private interface Read {
    int read(int limit) throws CamelException, IOException;
  }

  /**
   * The list, by two ways.
   *
   * @param tail by a client that waits for its turn
   * @param sweep by one that does not
   * @param allowance takes the right to read one more page of a sweep, if there is one
   */
  public record Sources(ItemSource tail, ItemSource sweep, BooleanSupplier allowance) {}
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.error.InstantlyRateLimitException;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.Intake.Offer;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemSource;
import io.github.camelinstantly.source.PageCursor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks back for late items, those that became visible after newer ones had been claimed. A sweep
 * may take several polls; it reads a page only if there is room for it at once.
 */
final class SweepReader {

  private static final Logger LOG = LoggerFactory.getLogger(SweepReader.class);

  private final ItemSource source;
  private final DurablePosition durable;
  private final ItemHandler handler;
  private final Intake intake;
  private final PollSettings settings;
  private final BooleanSupplier allowance;
  private final Interval pace;
  private final PollCounters counters;
  private @Nullable Sweep sweep;
  private boolean warned;

  /**
   * @param source the list, by a client that does not wait for its turn
   * @param allowance takes the right to read one more page, if there is one
   * @param pace when to look back
   */
  SweepReader(
      ItemSource source,
      DurablePosition durable,
      ItemHandler handler,
      Intake intake,
      PollSettings settings,
      BooleanSupplier allowance,
      Interval pace,
      PollCounters counters) {
    this.source = source;
    this.durable = durable;
    this.handler = handler;
    this.intake = intake;
    this.settings = settings;
    this.allowance = allowance;
    this.pace = pace;
    this.counters = counters;
  }

  /** Forgets the sweep that it was on. */
  void reset() {
    sweep = null;
  }

  /**
   * Begins a sweep if it is time for one, or continues the one in progress.
   *
   * @param serverTime the server's time before this sweep, rather too early than too late; {@code
   *     null} if it is not known
   * @param limit how many items to dispatch at most
   * @return how many were dispatched
   */
  int read(@Nullable Instant serverTime, int limit) throws CamelException, IOException {
    Sweep current = sweep == null && pace.isDue() ? begin(serverTime) : sweep;
    sweep = current;
    if (current == null) {
      return 0;
    }
    int dispatched = 0;
    boolean over = current.from().compareTo(Position.boundary(current.until())) >= 0;
    while (!over && current.walk().hasNext()) {
      if (dispatched >= limit || !handler.canDispatch()) {
        return dispatched;
      }
      if (!allowance.getAsBoolean()) {
        LOG.debug("The sweep continues with the next poll: its part of the quota is used up");
        return dispatched;
      }
      ItemPage page = next(current);
      if (page == null) {
        return dispatched;
      }
      Offer offer = intake.offer(page, Set.of());
      int room = Math.min(offer.items().size(), limit - dispatched);
      Map<String, PendingItem> left = new LinkedHashMap<>();
      intake.takeBad(offer.bad());
      counters.late(room);
      dispatched += intake.takeAndDispatch(offer.items().subList(0, room), Instant.MIN, left);
      if (!left.isEmpty()) {
        return dispatched;
      }
      if (room < offer.items().size()) {
        current.walk().stepBack();
        return dispatched;
      }
      over = offer.latest().isAfter(current.until());
    }
    finish(current);
    return dispatched;
  }

  private Sweep begin(@Nullable Instant serverTime) {
    pace.begin();
    Instant before = durable.read(Position::sweptAt);
    // it does not go back, and what is not known does not go on
    Instant began = serverTime == null || serverTime.isBefore(before) ? before : serverTime;
    Instant wanted = before.minus(settings.lookback());
    Instant floor = Position.boundary(durable.read(Position::floor));
    Instant horizon = durable.read(Position::horizon);
    Instant from = Stream.of(wanted, floor, horizon).max(Comparator.naturalOrder()).orElse(wanted);
    boolean shrunk = from.isAfter(wanted) && from.isAfter(floor);
    if (shrunk && !warned) {
      LOG.warn(
          PositionMessages.lookbackShrunk(
              settings.maxSeen(), settings.lookback(), Duration.between(from, began)));
    }
    warned = shrunk;
    counters.sweepBegan();
    Instant start = from.isBefore(Instant.EPOCH) ? null : from;
    return new Sweep(began, from, durable.read(Position::newest), PageCursor.from(source, start));
  }

  /** The next page; {@code null} if there is no room for it now. */
  private @Nullable ItemPage next(Sweep current) throws CamelException, IOException {
    try {
      ItemPage page = current.walk().next();
      counters.sweepPage();
      return page;
    } catch (InstantlyRateLimitException e) {
      LOG.debug("The sweep continues with the next poll: {}", e.getMessage());
      return null;
    } catch (CamelException | IOException | RuntimeException e) {
      // its cursor may be what is wrong: the next poll begins it anew
      sweep = null;
      pace.reset();
      throw e;
    }
  }

  private void finish(Sweep current) {
    if (!current.walk().isCircular()) {
      durable.sweptAt(current.began());
      counters.sweepEnded();
    }
    sweep = null;
  }

  /**
   * A sweep that is under way.
   *
   * @param began the server's time when it began
   * @param from where it reads from
   * @param until up to where; behind that, the tail reads
   * @param walk its pages
   */
  private record Sweep(Instant began, Instant from, Instant until, PageCursor walk) {}
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.poll.PositionChange.Finished;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list as a stream of new rows. One poll reads its tail, and offers failed rows that are
 * due again; why that loses nothing is told at {@link Position}.
 */
public final class RowReader {

  private static final int MOST_REPORTED = 100;

  private final RowSource source;
  private final PositionKeeper keeper;
  private final RowHandler handler;
  private final OpenRowReader openRows;
  private final Clock clock;
  private final Set<String> reportedRows = new HashSet<>();
  private boolean retriesFirst;

  /**
   * @param source the list
   * @param keeper the position, which must be there by the first {@link #poll}
   * @param handler takes the rows on
   * @param clock the local clock, for the pauses after failures only
   */
  public RowReader(RowSource source, PositionKeeper keeper, RowHandler handler, Clock clock) {
    this.source = source;
    this.keeper = keeper;
    this.handler = handler;
    this.clock = clock;
    this.openRows = new OpenRowReader(source, keeper, handler, clock);
  }

  /**
   * Reads once and dispatches what is new or due again.
   *
   * @param most how many rows to dispatch at the most; 0 for all
   * @return how many were dispatched
   */
  public int poll(int most) throws CamelException, IOException {
    keeper.flush();
    int budget = most == 0 ? Integer.MAX_VALUE : most;
    // in turns, so that with a small budget neither starves the other
    retriesFirst = !retriesFirst;
    if (retriesFirst) {
      int retried = retry(budget);
      return retried + tail(budget - retried);
    }
    int taken = tail(budget);
    return taken + retry(budget - taken);
  }

  /** Notes that the exchange of a row completed. */
  public void finished(PolledRow row) {
    keeper.note(new Finished(row.id()));
  }

  /** Notes that the exchange of a row failed; it is offered again after a pause. */
  public void failed(PolledRow row) {
    openRows.putOff(row.id(), row.attempts());
  }

  private int tail(int budget) throws CamelException, IOException {
    Map<String, OpenRow> left = leftUnfinished();
    Instant horizon = keeper.look(Position::horizon);
    List<OpenRow> behind =
        left.values().stream()
            .filter(row -> Position.boundary(row.timestamp()).isBefore(horizon))
            .sorted(Comparator.comparing(OpenRow::timestamp))
            .toList();
    // the list is not read from so far back; and they are older than all that it holds
    int dispatched = deliverById(behind, budget);
    behind.forEach(row -> left.remove(row.id()));
    Instant from = lowerBound(left.values());
    PageWalk walk = new PageWalk(source, from);
    while (walk.hasNext()) {
      if (dispatched >= budget || !handler.goesOn()) {
        return dispatched;
      }
      List<PolledRow> offered = offered(walk.next(), from, left.keySet());
      List<PolledRow> within = offered.subList(0, Math.min(offered.size(), budget - dispatched));
      dispatched += takeAndDispatch(within, left);
      if (!within.equals(offered) || stillLeft(within, left)) {
        return dispatched;
      }
    }
    // in the list no more: moved out of the filter, or deleted
    return dispatched + deliverById(left.values(), budget - dispatched);
  }

  /** Rows that a stop or a crash left behind, before their exchanges came to any end. */
  private Map<String, OpenRow> leftUnfinished() {
    Map<String, OpenRow> left = new LinkedHashMap<>();
    idle(row -> row.attempts() == 0).forEach(row -> left.put(row.id(), row));
    return left;
  }

  /**
   * Open rows that are not in flight. Both are asked while the position stands still: a row's end
   * is noted before it leaves flight, so it cannot slip from the one into the other meanwhile.
   */
  private List<OpenRow> idle(Predicate<OpenRow> wanted) {
    return keeper.look(
        position ->
            position.open().stream()
                .filter(row -> wanted.test(row) && !handler.isInFlight(row.id()))
                .toList());
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

  private List<PolledRow> offered(
      List<InstantlyObject> page, @Nullable Instant from, Set<String> left) {
    Instant floor = keeper.look(Position::floor);
    Map<String, PolledRow> rows = new LinkedHashMap<>();
    Instant before = keeper.look(Position::newest);
    for (InstantlyObject item : page) {
      Optional<String> id = source.id(item);
      if (id.isEmpty()) {
        reportWithoutId(item);
        continue;
      }
      // one odd timestamp does not lose its row: it counts as that of the row before
      Instant timestamp = source.timestamp(item).orElse(before);
      boolean old = timestamp.isBefore(floor) || (from != null && timestamp.isBefore(from));
      before = old ? before : timestamp;
      boolean known = keeper.look(position -> position.isKnown(id.get()));
      if (!old && source.isWanted(item) && (!known || left.contains(id.get()))) {
        rows.putIfAbsent(id.get(), new PolledRow(id.get(), timestamp, 0, item));
      }
    }
    List<PolledRow> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparing(PolledRow::timestamp));
    return sorted;
  }

  private void reportWithoutId(InstantlyObject item) {
    if (reportedRows.size() >= MOST_REPORTED) {
      reportedRows.clear();
    }
    if (reportedRows.add(item.toString())) {
      String message = PositionMessages.rowWithoutId(item.toString());
      handler.report(message, new IllegalStateException(message));
    }
  }

  private int takeAndDispatch(List<PolledRow> rows, Map<String, OpenRow> left) {
    List<OpenRow> fresh =
        rows.stream()
            .filter(row -> !left.containsKey(row.id()))
            .map(row -> OpenRow.taken(row.id(), row.timestamp()))
            .toList();
    if (!fresh.isEmpty()) {
      keeper.take(fresh);
    }
    if (rows.isEmpty()) {
      return 0;
    }
    int dispatched = handler.dispatch(rows);
    rows.subList(0, dispatched).forEach(row -> left.remove(row.id()));
    rows.subList(dispatched, rows.size())
        .forEach(row -> left.put(row.id(), OpenRow.taken(row.id(), row.timestamp())));
    return dispatched;
  }

  /** Whether the consumer stopped before all of these were dispatched. */
  private static boolean stillLeft(List<PolledRow> rows, Map<String, OpenRow> left) {
    return rows.stream().anyMatch(row -> left.containsKey(row.id()));
  }

  private int retry(int budget) throws CamelException, IOException {
    Instant now = clock.instant();
    List<OpenRow> due =
        idle(row -> row.isDue(now)).stream()
            .sorted(Comparator.comparing(OpenRow::nextTry))
            .toList();
    return deliverById(due, budget);
  }

  private int deliverById(Collection<OpenRow> rows, int budget) throws CamelException, IOException {
    int dispatched = 0;
    for (OpenRow row : rows) {
      if (dispatched >= budget || !handler.goesOn()) {
        break;
      }
      Optional<PolledRow> found = openRows.read(row);
      if (found.isPresent()) {
        if (handler.dispatch(List.of(found.get())) == 0) {
          break;
        }
        dispatched++;
      }
    }
    return dispatched;
  }
}

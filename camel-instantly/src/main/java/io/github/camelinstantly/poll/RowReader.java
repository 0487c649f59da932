package io.github.camelinstantly.poll;

import io.github.camelinstantly.client.InstantlyApiException;
import io.github.camelinstantly.client.InstantlyErrorKind;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.poll.PositionChange.Failed;
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
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a list as a stream of new rows. One poll reads its tail, and offers failed rows that are
 * due again; why that loses nothing is told at {@link Position}.
 */
public final class RowReader {

  private static final Logger LOG = LoggerFactory.getLogger(RowReader.class);

  private static final Set<InstantlyErrorKind> OF_ONE_ROW =
      Set.of(InstantlyErrorKind.SERVER, InstantlyErrorKind.IN_BODY, InstantlyErrorKind.VALIDATION);

  private final RowSource source;
  private final PositionKeeper keeper;
  private final RowHandler handler;
  private final RetryPause pause;
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
    this.pause = new RetryPause();
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
    int attempts = row.attempts() + 1;
    keeper.note(new Failed(row.id(), attempts, clock.instant().plus(pause.after(attempts))));
  }

  private int tail(int budget) throws CamelException, IOException {
    Map<String, OpenRow> left = leftUnfinished();
    Instant from = lowerBound(left.values());
    Set<String> cursors = new HashSet<>();
    String cursor = null;
    int dispatched = 0;
    boolean more = budget > 0;
    while (more) {
      InstantlyPage<InstantlyObject> page = source.page(from, cursor);
      List<PolledRow> offered = offered(page, from, left.keySet());
      List<PolledRow> within = offered.subList(0, Math.min(offered.size(), budget - dispatched));
      dispatched += takeAndDispatch(within, left);
      if (!within.equals(offered) || stillLeft(within, left) || dispatched >= budget) {
        return dispatched;
      }
      cursor = page.nextStartingAfter();
      more = !page.isEmpty() && cursor != null && isNew(cursor, cursors);
    }
    return dispatched + deliverById(left.values(), budget - dispatched);
  }

  /** Rows that a stop or a crash left behind, before their exchanges came to any end. */
  private Map<String, OpenRow> leftUnfinished() {
    Map<String, OpenRow> left = new LinkedHashMap<>();
    keeper.look(Position::snapshot).open().stream()
        .filter(row -> row.attempts() == 0 && !handler.isInFlight(row.id()))
        .forEach(row -> left.put(row.id(), row));
    return left;
  }

  private @Nullable Instant lowerBound(Collection<OpenRow> left) {
    Instant horizon = keeper.look(Position::horizon);
    Instant newest = Position.boundary(keeper.look(Position::newest));
    Instant from =
        left.stream()
            .map(row -> Position.boundary(row.timestamp()))
            .filter(boundary -> !boundary.isBefore(horizon))
            .min(Comparator.naturalOrder())
            .filter(boundary -> boundary.isBefore(newest))
            .orElse(newest);
    // the very beginning needs no filter
    return from.isBefore(Instant.EPOCH) ? null : from;
  }

  private List<PolledRow> offered(
      InstantlyPage<InstantlyObject> page, @Nullable Instant from, Set<String> left) {
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
      before = timestamp;
      boolean old = timestamp.isBefore(floor) || (from != null && timestamp.isBefore(from));
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

  private boolean isNew(String cursor, Set<String> cursors) {
    boolean added = cursors.add(cursor);
    if (!added) {
      LOG.warn(PositionMessages.repeatedCursor(cursor));
    }
    return added;
  }

  private int retry(int budget) throws CamelException, IOException {
    Instant now = clock.instant();
    List<OpenRow> due =
        keeper.look(Position::snapshot).open().stream()
            .filter(row -> row.isDue(now) && !handler.isInFlight(row.id()))
            .sorted(Comparator.comparing(OpenRow::nextTry))
            .toList();
    return deliverById(due, budget);
  }

  private int deliverById(Collection<OpenRow> rows, int budget) throws CamelException, IOException {
    int dispatched = 0;
    for (OpenRow row : rows) {
      if (dispatched >= budget) {
        break;
      }
      Optional<PolledRow> found = readAgain(row);
      if (found.isPresent()) {
        if (handler.dispatch(List.of(found.get())) == 0) {
          break;
        }
        dispatched++;
      }
    }
    return dispatched;
  }

  private Optional<PolledRow> readAgain(OpenRow row) throws CamelException, IOException {
    try {
      Optional<InstantlyObject> item = source.byId(row.id());
      if (item.isEmpty()) {
        LOG.warn(PositionMessages.deleted(row.id()));
        keeper.note(new Finished(row.id()));
      }
      return item.map(found -> new PolledRow(row.id(), row.timestamp(), row.attempts(), found));
    } catch (InstantlyApiException e) {
      if (!OF_ONE_ROW.contains(e.getKind())) {
        throw e;
      }
      // this row's own trouble: it waits, the others go on
      int attempts = row.attempts() + 1;
      keeper.note(new Failed(row.id(), attempts, clock.instant().plus(pause.after(attempts))));
      handler.report(PositionMessages.notReadAgain(row.id()), e);
      return Optional.empty();
    }
  }
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.Json;
import io.github.camelinstantly.poll.RowPage.BadRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in what is new on a page, and dispatches it. */
final class RowIntake {

  private static final int MOST_REPORTED = 100;

  /** A timestamp further ahead than clocks and time zones go wrong is taken for a mistake. */
  private static final Duration FURTHEST_AHEAD = Duration.ofDays(1);

  private final RowSource source;
  private final PositionKeeper keeper;
  private final RowHandler handler;
  private final OpenRowReader openRows;
  private final PollCounters counters;
  private final Set<String> reportedRows = new HashSet<>();

  RowIntake(
      RowSource source,
      PositionKeeper keeper,
      RowHandler handler,
      OpenRowReader openRows,
      PollCounters counters) {
    this.source = source;
    this.keeper = keeper;
    this.handler = handler;
    this.openRows = openRows;
    this.counters = counters;
  }

  /**
   * What a page offers.
   *
   * @param page the page
   * @param from where the list is read from; older rows are not meant
   * @param left rows that are known, but have to be delivered
   */
  Offer offer(RowPage page, @Nullable Instant from, Set<String> left) {
    Instant floor = keeper.look(Position::floor);
    // a page that is read once more may begin before it: what is older was taken and is forgotten
    Instant horizon = keeper.look(Position::horizon);
    Instant newest = keeper.look(Position::newest);
    Map<String, PolledRow> rows = new LinkedHashMap<>();
    Instant before = newest;
    Instant latest = Instant.MIN;
    boolean sorted = true;
    for (InstantlyObject item : page.rows()) {
      Optional<String> id = source.id(item);
      if (id.isEmpty()) {
        reportWithoutId(item.toString());
        continue;
      }
      // one odd timestamp does not lose its row: it counts as that of the row before
      Optional<Instant> told = source.timestamp(item);
      Instant timestamp = told.orElse(before);
      boolean old =
          timestamp.isBefore(floor)
              || (from != null && timestamp.isBefore(from))
              || (timestamp.isBefore(horizon) && !left.contains(id.get()));
      if (told.isPresent() && !isAhead(timestamp, page)) {
        sorted &= !timestamp.isBefore(latest);
        latest = timestamp.isAfter(latest) ? timestamp : latest;
        before = old ? before : timestamp;
      }
      if (!old && source.isWanted(item) && isNew(id.get(), left)) {
        rows.putIfAbsent(id.get(), new PolledRow(id.get(), timestamp, 0, item));
      }
    }
    List<PolledRow> inOrder = new ArrayList<>(rows.values());
    inOrder.sort(Comparator.comparing(PolledRow::timestamp));
    return new Offer(inOrder, page.bad(), latest.equals(Instant.MIN) ? newest : latest, sorted);
  }

  private static boolean isAhead(Instant timestamp, RowPage page) {
    Instant date = page.serverDate();
    return date != null && timestamp.isAfter(date.plus(FURTHEST_AHEAD));
  }

  private boolean isNew(String id, Set<String> left) {
    boolean known = keeper.look(position -> position.isKnown(id));
    if (known && !left.contains(id)) {
      counters.passedOver();
    }
    return !known || left.contains(id);
  }

  /**
   * Takes rows by one write and dispatches them.
   *
   * @param rows the rows, oldest first
   * @param newest the timestamp up to which everything is taken with them
   * @param left known rows that have to be delivered: what is dispatched leaves it, what is not
   *     comes into it
   * @return how many were dispatched
   */
  int takeAndDispatch(List<PolledRow> rows, Instant newest, Map<String, OpenRow> left) {
    List<OpenRow> fresh =
        rows.stream().filter(row -> !left.containsKey(row.id())).map(this::taken).toList();
    if (!fresh.isEmpty() || newest.isAfter(keeper.look(Position::newest))) {
      keeper.take(fresh, newest);
      counters.taken(fresh.size());
    }
    if (rows.isEmpty()) {
      return 0;
    }
    int dispatched = handler.dispatch(rows);
    rows.subList(0, dispatched).forEach(row -> left.remove(row.id()));
    rows.subList(dispatched, rows.size()).forEach(row -> left.put(row.id(), taken(row)));
    return dispatched;
  }

  private OpenRow taken(PolledRow row) {
    String content = source.readsById() ? null : Json.write(row.item());
    return OpenRow.taken(row.id(), row.timestamp(), content);
  }

  /** Takes rows that cannot be decoded, as failed ones: they may be mended by the next try. */
  void takeBad(List<BadRow> rows) {
    for (BadRow row : rows) {
      String id = row.id();
      if (id == null) {
        reportWithoutId(row.text());
        continue;
      }
      Instant newest = keeper.look(Position::newest);
      Instant timestamp = row.timestamp() == null ? newest : row.timestamp();
      if (!timestamp.isBefore(keeper.look(Position::horizon)) && isNew(id, Set.of())) {
        String content = source.readsById() ? null : row.text();
        keeper.take(List.of(OpenRow.taken(id, timestamp, content)), newest);
        openRows.undecodable(id, 0, row.text(), row.cause());
      }
    }
  }

  private void reportWithoutId(String text) {
    if (reportedRows.size() >= MOST_REPORTED) {
      reportedRows.clear();
    }
    if (reportedRows.add(text)) {
      String message = PositionMessages.rowWithoutId(text);
      handler.report(message, new IllegalStateException(message));
    }
  }

  /**
   * What is new on a page.
   *
   * @param rows what is to be delivered, oldest first
   * @param bad what cannot be decoded
   * @param latest the latest timestamp on the page, but for those that cannot be
   * @param sorted whether no row was older than one before it
   */
  record Offer(List<PolledRow> rows, List<BadRow> bad, Instant latest, boolean sorted) {}
}

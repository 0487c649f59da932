package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.poll.RowPage.BadRow;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;

/**
 * A log whose list has a filter by day and no known order (facts §3, §8). All of it from a day on
 * is read, and its oldest rows are given in order; should there be more than the memory may hold,
 * the next page is read from the beginning again.
 */
final class DaySource extends ListedRows {

  /** Some 25 MB of webhook events, whose payloads hold whole emails. */
  static final int MOST_HELD = 5_000;

  /** Which time zone a day is meant in is not said; UTC-12 is the furthest behind. */
  private static final Duration FURTHEST_ZONE = Duration.ofHours(12);

  private final String fromParameter;
  private final int mostHeld;

  DaySource(String resource, String timestampField, String fromParameter, ListQuery query) {
    this(resource, timestampField, fromParameter, query, MOST_HELD);
  }

  /**
   * @param fromParameter the query parameter for the first day
   * @param mostHeld how many rows are held in memory
   */
  DaySource(
      String resource, String timestampField, String fromParameter, ListQuery query, int mostHeld) {
    super(resource, timestampField, query);
    this.fromParameter = fromParameter;
    this.mostHeld = mostHeld;
  }

  @Override
  public RowPage page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    Place after =
        cursor == null ? new Place(from == null ? Instant.MIN : from, "") : Place.ofCursor(cursor);
    Map<String, Object> days = days(after.timestamp());
    PageWalk walk = PageWalk.over(this, next -> list(days, next));
    Oldest oldest = new Oldest(after);
    Instant serverDate = null;
    while (walk.hasNext()) {
      RowPage page = walk.next();
      serverDate = serverDate == null ? page.serverDate() : serverDate;
      oldest.addAll(page);
    }
    if (walk.isCircular()) {
      // what was not read may be older than what was
      throw new IOException(PositionMessages.incompleteList(fromParameter));
    }
    return oldest.toPage(serverDate);
  }

  @Override
  public RowPage present() throws CamelException, IOException {
    RowPage any = list(Map.of("limit", 1), null);
    return new RowPage(new InstantlyPage<>(List.of(), null), any.serverDate());
  }

  private Map<String, Object> days(Instant from) {
    if (from.isBefore(Instant.EPOCH.plus(FURTHEST_ZONE))) {
      return Map.of();
    }
    LocalDate day = LocalDate.ofInstant(from.minus(FURTHEST_ZONE), ZoneOffset.UTC);
    return Map.of(fromParameter, day.toString());
  }

  /**
   * A place in the order of the rows.
   *
   * @param timestamp when a row came in
   * @param id its id
   */
  private record Place(Instant timestamp, String id) implements Comparable<Place> {

    private static final String SEPARATOR = " ";

    static Place ofCursor(String cursor) {
      String[] parts = cursor.split(SEPARATOR, 2);
      return new Place(Instant.parse(parts[0]), parts[1]);
    }

    String toCursor() {
      return timestamp + SEPARATOR + id;
    }

    @Override
    public int compareTo(Place other) {
      int times = timestamp.compareTo(other.timestamp);
      return times == 0 ? id.compareTo(other.id) : times;
    }
  }

  /** The oldest rows behind a place, of all that are read. */
  private final class Oldest {

    private final Place after;
    private final NavigableMap<Place, InstantlyObject> rows = new TreeMap<>();
    private final List<BadRow> bad = new ArrayList<>();
    private boolean more;

    Oldest(Place after) {
      this.after = after;
    }

    void addAll(RowPage page) {
      bad.addAll(page.bad());
      page.rows().forEach(this::add);
    }

    private void add(InstantlyObject row) {
      Optional<Instant> timestamp = timestamp(row);
      if (timestamp.isEmpty()) {
        String text = row.toString();
        bad.add(
            new BadRow(
                id(row).orElse(null), null, text, new IOException(PositionMessages.noTime())));
        return;
      }
      Place place = new Place(timestamp.get(), id(row).orElse(""));
      if (place.compareTo(after) > 0) {
        rows.put(place, row);
      }
      if (rows.size() > mostHeld) {
        rows.pollLastEntry();
        more = true;
      }
    }

    RowPage toPage(@Nullable Instant serverDate) {
      String cursor = more ? rows.lastKey().toCursor() : null;
      return new RowPage(
          new InstantlyPage<>(new ArrayList<>(rows.values()), cursor), bad, serverDate);
    }
  }
}

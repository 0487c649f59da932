package io.github.camelinstantly.source;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.source.ItemPage.BadItem;
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
 * A log whose list has a filter by day and no known order (API facts: list-order, webhook-log). All
 * of it from a day on is read, and its oldest items are given in order; should there be more than
 * the memory may hold, the next page is read from the beginning again.
 */
final class DailyLogSource extends ListSource {

  /** Some 25 MB of webhook events, whose payloads hold whole emails. */
  static final int MAX_HELD = 5_000;

  /** So many parts must have fitted before larger ones are tried. */
  private static final int FITTING = 16;

  /** Which time zone a day is meant in is not said; UTC-12 is the furthest behind. */
  private static final Duration FURTHEST_ZONE = Duration.ofHours(12);

  private final String fromParameter;
  private final int mostHeld;

  /** How many are held at present. */
  private int held;

  private int fitting;

  DailyLogSource(String resource, String timestampField, String fromParameter, ListQuery query) {
    this(resource, timestampField, fromParameter, query, MAX_HELD);
  }

  /**
   * @param fromParameter the query parameter for the first day
   * @param mostHeld how many items are held in memory
   */
  DailyLogSource(
      String resource, String timestampField, String fromParameter, ListQuery query, int mostHeld) {
    super(resource, timestampField, query);
    this.fromParameter = fromParameter;
    this.mostHeld = mostHeld;
    this.held = mostHeld;
  }

  @Override
  public ItemPage page(@Nullable Instant from, @Nullable String cursor)
      throws CamelException, IOException {
    Place after =
        cursor == null ? new Place(from == null ? Instant.MIN : from, "") : Place.ofCursor(cursor);
    Map<String, Object> days = days(after.timestamp());
    PageCursor walk = PageCursor.over(this, next -> list(days, next));
    Oldest oldest = new Oldest(after);
    Instant serverDate = null;
    while (walk.hasNext()) {
      ItemPage page = walk.next();
      serverDate = serverDate == null ? page.serverDate() : serverDate;
      oldest.addAll(page);
    }
    if (walk.isCircular()) {
      // what was not read may be older than what was
      throw new IOException(PositionMessages.incompleteList(fromParameter));
    }
    fits();
    return oldest.toPage(serverDate);
  }

  /** The log of a day read in more parts takes more calls, but less memory. */
  @Override
  public void shrinkPages() {
    super.shrinkPages();
    held = Math.max(1, held / 2);
    fitting = 0;
  }

  private void fits() {
    fitting++;
    if (held < mostHeld && fitting >= FITTING) {
      held = Math.min(mostHeld, 2 * held);
      fitting = 0;
    }
  }

  @Override
  public ItemPage present() throws CamelException, IOException {
    ItemPage any = list(Map.of("limit", 1), null);
    return new ItemPage(new InstantlyPage<>(List.of(), null), any.serverDate());
  }

  private Map<String, Object> days(Instant from) {
    if (from.isBefore(Instant.EPOCH.plus(FURTHEST_ZONE))) {
      return Map.of();
    }
    LocalDate day = LocalDate.ofInstant(from.minus(FURTHEST_ZONE), ZoneOffset.UTC);
    return Map.of(fromParameter, day.toString());
  }

  /**
   * A place in the order of the items.
   *
   * @param timestamp when an item came in
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

  /** The oldest items behind a place, of all that are read. */
  private final class Oldest {

    private final Place after;
    private final NavigableMap<Place, InstantlyObject> items = new TreeMap<>();
    private final List<BadItem> bad = new ArrayList<>();
    private boolean more;

    Oldest(Place after) {
      this.after = after;
    }

    void addAll(ItemPage page) {
      bad.addAll(page.bad());
      page.items().forEach(this::add);
    }

    private void add(InstantlyObject item) {
      Optional<Instant> timestamp = timestamp(item);
      if (timestamp.isEmpty()) {
        String text = item.toString();
        bad.add(
            new BadItem(
                id(item).orElse(null), null, text, new IOException(PositionMessages.noTime())));
        return;
      }
      Place place = new Place(timestamp.get(), id(item).orElse(""));
      if (place.compareTo(after) > 0) {
        items.put(place, item);
      }
      if (items.size() > held) {
        items.pollLastEntry();
        more = true;
      }
    }

    ItemPage toPage(@Nullable Instant serverDate) {
      String cursor = more ? items.lastKey().toCursor() : null;
      return new ItemPage(
          new InstantlyPage<>(new ArrayList<>(items.values()), cursor), bad, serverDate);
    }
  }
}

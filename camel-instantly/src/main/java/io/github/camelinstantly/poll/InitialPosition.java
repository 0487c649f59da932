package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.PositionStoreException;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemPage.BadItem;
import io.github.camelinstantly.source.ItemSource;
import io.github.camelinstantly.source.PageCursor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the position that a consumer begins with. */
public final class InitialPosition {

  private static final Logger LOG = LoggerFactory.getLogger(InitialPosition.class);

  private static final Duration TOLERANCE = ServerClock.TOLERANCE;
  private static final Duration CLOSE = ServerClock.CLOSE;
  private static final Duration LONGEST_SILENCE = ServerClock.LONGEST_SILENCE;

  private final ItemSource source;
  private final DurablePosition durable;
  private final String startFrom;
  private final @Nullable String stateReset;
  private final ServerClock serverClock;
  private boolean resetIsDue;

  /**
   * @param startFrom the option, used if no position is stored
   * @param stateReset the option, used once in place of a stored position
   * @param serverClock learns what time it is
   */
  public InitialPosition(
      ItemSource source,
      DurablePosition durable,
      String startFrom,
      @Nullable String stateReset,
      ServerClock serverClock) {
    this.source = source;
    this.durable = durable;
    this.startFrom = startFrom;
    this.stateReset = stateReset;
    this.serverClock = serverClock;
  }

  /**
   * Opens the store; nothing is called yet.
   *
   * @throws PositionStoreException as {@link PositionStore#open} does, and if the stored position
   *     belongs to other filters
   */
  public void open(String key) {
    Optional<Snapshot> stored = durable.open();
    resetIsDue =
        stateReset != null
            && stored.map(position -> !stateReset.equals(position.appliedReset())).orElse(true);
    if (stored.isEmpty() || resetIsDue) {
      return;
    }
    if (!stored.get().filters().equals(source.filters())) {
      durable.close();
      throw new PositionStoreException(
          PositionMessages.otherFilters(key, stored.get().filters(), source.filters()), null);
    }
    LOG.info(PositionMessages.resumed(key, stored.get().newest(), stored.get().pending().size()));
  }

  /** Begins if there is no position yet, or if it is to be reset; may call the API. */
  public void beginIfDue() throws CamelException, IOException {
    if (durable.hasPosition() && !resetIsDue) {
      return;
    }
    StartPoint start =
        resetIsDue && stateReset != null
            ? StartPoint.of("stateReset", stateReset)
            : StartPoint.of("startFrom", startFrom);
    Present present = present();
    durable.begin(
        switch (start.kind()) {
          case NOW -> now(present);
          case BEGINNING -> at(Instant.EPOCH, present, Map.of());
          case TIME -> at(Objects.requireNonNull(start.time()), present, Map.of());
        });
    resetIsDue = false;
  }

  /** What time it is at the server, and the newest item. */
  private Present present() throws CamelException, IOException {
    ItemPage page = source.present();
    serverClock.told(page.serverDate());
    List<Instant> times = times(page).sorted(Comparator.reverseOrder()).toList();
    Instant date = page.serverDate();
    if (date != null && times.stream().noneMatch(time -> isClose(time, page.serverDate()))) {
      date = confirmed(date);
    }
    Instant last = times.isEmpty() ? null : times.get(0);
    return new Present(newest(times, date), last, date);
  }

  /**
   * A Date that no item confirms has to be told again. If no two agree, the earliest is taken: to
   * begin too early costs calls, to begin too late loses what comes.
   */
  private Instant confirmed(Instant date) throws CamelException, IOException {
    Instant earliest = date;
    List<Instant> told = new ArrayList<>(List.of(date));
    for (int i = 0; i < 2; i++) {
      Instant again = source.present().serverDate();
      serverClock.told(again);
      if (again == null || told.stream().anyMatch(one -> ServerClock.fits(again, one))) {
        return again == null ? earliest : again;
      }
      told.add(again);
      earliest = again.isBefore(earliest) ? again : earliest;
    }
    return earliest;
  }

  private Stream<Instant> times(ItemPage page) {
    return Stream.concat(
        page.items().stream().flatMap(item -> source.timestamp(item).stream()),
        page.bad().stream().map(BadItem::timestamp).filter(Objects::nonNull));
  }

  private static boolean isClose(Instant time, Instant date) {
    return !time.isAfter(date.plus(TOLERANCE)) && time.isAfter(date.minus(CLOSE));
  }

  /**
   * The newest timestamp that is believed: it is not ahead of the Date, or without a Date, there is
   * another item behind it, and not a year before it.
   */
  private static @Nullable Instant newest(List<Instant> newestFirst, @Nullable Instant date) {
    if (date != null) {
      return newestFirst.stream()
          .filter(time -> !time.isAfter(date.plus(TOLERANCE)))
          .findFirst()
          .orElse(null);
    }
    for (int i = newestFirst.size() - 1; i > 0; i--) {
      if (newestFirst.get(i - 1).isAfter(newestFirst.get(i).plus(LONGEST_SILENCE))) {
        return newestFirst.get(i);
      }
    }
    return newestFirst.size() > 1 ? newestFirst.get(1) : null;
  }

  /**
   * Begins behind what is there: the newest timestamp is the floor, and the items that are there
   * with it count as seen, so that a later one of the same timestamp is still delivered. Only the
   * server's clock counts, for the local one may be wrong.
   */
  private Snapshot now(Present present) throws CamelException, IOException {
    Instant newest = present.newest();
    Instant date = present.date();
    if (newest == null && date == null) {
      // everything that comes is new, but for what is there
      return at(Instant.EPOCH, present, seen(Instant.EPOCH, present.last()));
    }
    Instant floor = newest == null ? date.minus(TOLERANCE) : newest;
    Instant last = present.last() == null ? date : present.last();
    return at(floor, present, seen(floor, last));
  }

  /** The items between two times that are there already. */
  private Map<String, Instant> seen(Instant floor, @Nullable Instant until)
      throws CamelException, IOException {
    Map<String, Instant> seen = new LinkedHashMap<>();
    if (until == null) {
      return seen;
    }
    Instant from = Position.boundary(floor);
    PageCursor walk = PageCursor.from(source, from);
    boolean beyond = false;
    while (walk.hasNext() && !beyond) {
      ItemPage page = walk.next();
      for (InstantlyObject item : page.items()) {
        Instant timestamp = source.timestamp(item).orElse(floor);
        beyond |= timestamp.isAfter(until);
        if (!timestamp.isBefore(from) && !timestamp.isAfter(until)) {
          source.id(item).ifPresent(id -> seen.put(id, timestamp));
        }
      }
      for (BadItem item : page.bad()) {
        if (item.id() != null && item.timestamp() != null && !item.timestamp().isAfter(until)) {
          seen.put(item.id(), item.timestamp());
        }
      }
    }
    return seen;
  }

  private Snapshot at(Instant floor, Present present, Map<String, Instant> seen) {
    Instant newest = present.newest() == null ? floor : present.newest();
    // an item that is there tells how late it is at least
    Instant serverTime = present.date() == null ? newest : present.date();
    return Snapshot.start(
        floor, serverTime, seen, source.filters(), resetIsDue ? stateReset : null);
  }

  /**
   * What there is when a consumer begins.
   *
   * @param newest the newest timestamp that is believed; {@code null} if there is none
   * @param last the latest timestamp, believed or not
   * @param date the server's time, if it tells it
   */
  private record Present(
      @Nullable Instant newest, @Nullable Instant last, @Nullable Instant date) {}
}

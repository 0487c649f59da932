package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.PositionStoreException;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemSource;
import io.github.camelinstantly.source.PageCursor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the position that a consumer begins with. */
public final class InitialPosition {

  private static final Logger LOG = LoggerFactory.getLogger(InitialPosition.class);

  /** A Date has whole seconds, and servers' clocks differ; in an empty list nothing is older. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

  private final ItemSource source;
  private final DurablePosition durable;
  private final String startFrom;
  private final @Nullable String stateReset;
  private boolean resetIsDue;

  /**
   * @param startFrom the option, used if no position is stored
   * @param stateReset the option, used once in place of a stored position
   */
  public InitialPosition(
      ItemSource source, DurablePosition durable, String startFrom, @Nullable String stateReset) {
    this.source = source;
    this.durable = durable;
    this.startFrom = startFrom;
    this.stateReset = stateReset;
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
    ItemPage present = source.present();
    durable.begin(
        switch (start.kind()) {
          case NOW -> now(present);
          case BEGINNING -> at(Instant.EPOCH, present, Map.of());
          case TIME -> at(Objects.requireNonNull(start.time()), present, Map.of());
        });
    resetIsDue = false;
  }

  /**
   * Begins behind what is there: the newest timestamp is the floor, and the items that are there
   * with it count as seen, so that a later one of the same timestamp is still delivered. Only the
   * server's clock counts, for the local one may be wrong.
   */
  private Snapshot now(ItemPage present) throws CamelException, IOException {
    Optional<Instant> newest = newest(present);
    Instant date = present.serverDate();
    if (newest.isEmpty() && date == null) {
      // everything that comes is new
      return at(Instant.EPOCH, present, Map.of());
    }
    Instant floor = newest.orElseGet(() -> Objects.requireNonNull(date).minus(CLOCK_TOLERANCE));
    return at(floor, present, seen(floor, newest.orElse(date)));
  }

  private Optional<Instant> newest(ItemPage page) {
    return page.items().stream()
        .flatMap(item -> source.timestamp(item).stream())
        .max(Instant::compareTo);
  }

  /** The items between two times that are there already. */
  private Map<String, Instant> seen(Instant floor, Instant until)
      throws CamelException, IOException {
    Map<String, Instant> seen = new LinkedHashMap<>();
    Instant from = Position.boundary(floor);
    PageCursor walk = PageCursor.from(source, from);
    boolean beyond = false;
    while (walk.hasNext() && !beyond) {
      for (InstantlyObject item : walk.next().items()) {
        Instant timestamp = source.timestamp(item).orElse(floor);
        beyond |= timestamp.isAfter(until);
        if (!timestamp.isBefore(from) && !timestamp.isAfter(until)) {
          source.id(item).ifPresent(id -> seen.put(id, timestamp));
        }
      }
    }
    return seen;
  }

  private Snapshot at(Instant floor, ItemPage present, Map<String, Instant> seen) {
    Instant date = present.serverDate();
    // whatever is newest was there at a time that the server's clock had come to
    Instant serverTime = date == null ? newest(present).orElse(floor) : date;
    return Snapshot.start(
        floor, serverTime, seen, source.filters(), resetIsDue ? stateReset : null);
  }
}

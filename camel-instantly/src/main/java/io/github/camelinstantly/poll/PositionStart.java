package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.poll.PositionChange.Snapshot;
import io.github.camelinstantly.poll.RowSource.Newest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.CamelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the position that a consumer begins with. */
public final class PositionStart {

  private static final Logger LOG = LoggerFactory.getLogger(PositionStart.class);

  /** A Date has whole seconds, and servers' clocks differ; in an empty list nothing is older. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

  private final RowSource source;
  private final PositionKeeper keeper;
  private final String startFrom;
  private final @Nullable String stateReset;
  private boolean resetIsDue;

  /**
   * @param startFrom the option, used if no position is stored
   * @param stateReset the option, used once in place of a stored position
   */
  public PositionStart(
      RowSource source, PositionKeeper keeper, String startFrom, @Nullable String stateReset) {
    this.source = source;
    this.keeper = keeper;
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
    Optional<Snapshot> stored = keeper.open();
    resetIsDue =
        stateReset != null
            && stored.map(position -> !stateReset.equals(position.appliedReset())).orElse(true);
    if (stored.isEmpty() || resetIsDue) {
      return;
    }
    if (!stored.get().filters().equals(source.filters())) {
      keeper.close();
      throw new PositionStoreException(
          PositionMessages.otherFilters(key, stored.get().filters(), source.filters()), null);
    }
    LOG.info(PositionMessages.resumed(key, stored.get().newest(), stored.get().open().size()));
  }

  /** Begins if there is no position yet, or if it is to be reset; may call the API. */
  public void beginIfDue() throws CamelException, IOException {
    if (keeper.hasPosition() && !resetIsDue) {
      return;
    }
    StartPoint start =
        resetIsDue && stateReset != null
            ? StartPoint.of("stateReset", stateReset)
            : StartPoint.of("startFrom", startFrom);
    keeper.begin(
        switch (start.kind()) {
          case NOW -> now();
          case BEGINNING -> at(Instant.EPOCH, Map.of());
          case TIME -> at(java.util.Objects.requireNonNull(start.time()), Map.of());
        });
    resetIsDue = false;
  }

  /**
   * Begins behind the newest row: its timestamp is the floor, and the rows that are there with it
   * count as seen, so that a later one of the same timestamp is still delivered. Only the server's
   * clock counts, for the local one may be wrong.
   */
  private Snapshot now() throws CamelException, IOException {
    Newest newest = source.newest(null);
    Optional<Instant> latest =
        newest.rows().stream()
            .flatMap(row -> source.timestamp(row).stream())
            .max(Instant::compareTo);
    if (latest.isPresent()) {
      return at(latest.get(), presentAt(latest.get(), newest));
    }
    Instant date = newest.serverDate();
    // with neither a row nor a Date, everything that comes is new
    return at(date == null ? Instant.EPOCH : date.minus(CLOCK_TOLERANCE), Map.of());
  }

  /** The rows that are there with the newest timestamp already, over as many pages as they fill. */
  private Map<String, Instant> presentAt(Instant floor, Newest first)
      throws CamelException, IOException {
    Map<String, Instant> present = new LinkedHashMap<>();
    Newest newest = first;
    boolean more = true;
    while (more) {
      int before = present.size();
      boolean allAtFloor = true;
      for (InstantlyObject row : newest.rows()) {
        Instant timestamp = source.timestamp(row).orElse(floor);
        boolean atFloor = !timestamp.isBefore(Position.boundary(floor));
        allAtFloor &= atFloor;
        if (atFloor) {
          source.id(row).ifPresent(id -> present.put(id, timestamp));
        }
      }
      String cursor = newest.rows().nextStartingAfter();
      // a page that brings nothing new means that the API goes round in a circle
      more = allAtFloor && cursor != null && present.size() > before;
      if (more) {
        newest = source.newest(cursor);
      }
    }
    return present;
  }

  private Snapshot at(Instant floor, Map<String, Instant> seen) {
    return Snapshot.start(floor, seen, source.filters(), resetIsDue ? stateReset : null);
  }
}

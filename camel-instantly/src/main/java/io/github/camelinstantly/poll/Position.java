package io.github.camelinstantly.poll;

import io.github.camelinstantly.poll.PositionChange.Failed;
import io.github.camelinstantly.poll.PositionChange.Finished;
import io.github.camelinstantly.poll.PositionChange.Snapshot;
import io.github.camelinstantly.poll.PositionChange.Taken;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a consumer has come in a list that grows at its end. Why nothing is lost and nothing is
 * delivered twice:
 *
 * <ul>
 *   <li>A row is <em>taken</em> by being written to {@code open} before it is dispatched, and
 *       leaves {@code open} only when it is finished. So a row that was dispatched and not finished
 *       is known after any crash, and is offered again.
 *   <li>The list is read from {@link #boundary} of {@code newest}: the millisecond before the
 *       newest timestamp taken. So rows that share that timestamp are read again, whether the API's
 *       filter includes its bound or not, and also if a page or a poll ended amid them.
 *   <li>Every row taken at or after {@code horizon} is in {@code open} or {@code seen}, and the
 *       list is never read from before the horizon. So every row that is read is either known, and
 *       passed over, or was never taken.
 * </ul>
 *
 * <p>The horizon follows one step behind: taking a page moves it to the boundary of what was newest
 * before, but not beyond a row that was never delivered to an end. So {@code seen} holds about two
 * pages and whatever shares a timestamp with them, and what a crash left behind is met again by
 * reading on from there, in order. Should one exchange be stuck while very many rows pass by, the
 * horizon leaves it behind; after a crash that row is then read by its id.
 *
 * <p>Not thread-safe; {@link PositionKeeper} guards it.
 */
public final class Position {

  /** A hundred pages: a stuck exchange then costs a read by id rather than ever more memory. */
  private static final int MOST_SEEN = 10_000;

  private Instant floor;
  private Instant newest;
  private Instant horizon;
  private String filters;
  private @Nullable String appliedReset;
  private final Map<String, Instant> seen = new LinkedHashMap<>();
  private final Map<String, OpenRow> open = new LinkedHashMap<>();

  /**
   * @param start what to start from
   */
  public Position(Snapshot start) {
    floor = start.floor();
    newest = start.newest();
    horizon = start.horizon();
    filters = start.filters();
    appliedReset = start.appliedReset();
    restore(start);
  }

  /** Where to read from so that no row with this timestamp is missed: the millisecond before it. */
  static Instant boundary(Instant timestamp) {
    return timestamp.truncatedTo(ChronoUnit.MILLIS).minusMillis(1);
  }

  /** Makes a step. */
  public void apply(PositionChange change) {
    if (change instanceof Taken taken) {
      take(taken);
    } else if (change instanceof Finished finished) {
      finish(finished.id());
    } else if (change instanceof Failed failed) {
      open.computeIfPresent(
          failed.id(),
          (id, row) -> new OpenRow(id, row.timestamp(), failed.attempts(), failed.nextTry()));
    } else if (change instanceof Snapshot snapshot) {
      restore(snapshot);
    }
  }

  private void restore(Snapshot snapshot) {
    floor = snapshot.floor();
    newest = snapshot.newest();
    horizon = snapshot.horizon();
    filters = snapshot.filters();
    appliedReset = snapshot.appliedReset();
    seen.clear();
    seen.putAll(snapshot.seen());
    open.clear();
    snapshot.open().forEach(row -> open.put(row.id(), row));
  }

  private void take(Taken taken) {
    Instant next = nextHorizon();
    for (OpenRow row : taken.rows()) {
      if (!seen.containsKey(row.id())) {
        open.putIfAbsent(row.id(), row);
      }
      newest = row.timestamp().isAfter(newest) ? row.timestamp() : newest;
    }
    if (next.isAfter(horizon)) {
      horizon = next;
      seen.values().removeIf(timestamp -> timestamp.isBefore(horizon));
    }
  }

  private Instant nextHorizon() {
    Instant behindNewest = boundary(newest);
    if (seen.size() > MOST_SEEN) {
      return behindNewest;
    }
    return open.values().stream()
        .filter(row -> row.attempts() == 0)
        .map(row -> boundary(row.timestamp()))
        .filter(boundary -> boundary.isBefore(behindNewest))
        .min(Instant::compareTo)
        .orElse(behindNewest);
  }

  private void finish(String id) {
    OpenRow row = open.remove(id);
    if (row != null && !row.timestamp().isBefore(horizon)) {
      seen.put(id, row.timestamp());
    }
  }

  /** The whole position as one step. */
  public Snapshot snapshot() {
    return new Snapshot(
        floor,
        newest,
        horizon,
        new LinkedHashMap<>(seen),
        new ArrayList<>(open.values()),
        filters,
        appliedReset);
  }

  boolean isKnown(String id) {
    return seen.containsKey(id) || open.containsKey(id);
  }

  Instant floor() {
    return floor;
  }

  Instant newest() {
    return newest;
  }

  Instant horizon() {
    return horizon;
  }

  Collection<OpenRow> open() {
    return open.values();
  }

  int seenCount() {
    return seen.size();
  }

  String filters() {
    return filters;
  }

  @Nullable String appliedReset() {
    return appliedReset;
  }
}

package io.github.camelinstantly.position;

import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Swept;
import io.github.camelinstantly.position.PositionChange.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a consumer has come in a list that grows at its end. Why nothing is lost and nothing is
 * delivered twice:
 *
 * <ul>
 *   <li>An item is <em>claimed</em> by being written to {@code pending} before it is dispatched,
 *       and leaves {@code pending} only when it is finished. So an item that was dispatched and not
 *       finished is known after any crash, and is redelivered.
 *   <li>The tail is read from {@link #boundary} of {@code newest}: the millisecond before the
 *       newest timestamp claimed. So items that share that timestamp are read again, whether the
 *       API's filter includes its bound or not, and also if a page or a poll ended amid them.
 *   <li>A sweep reads from {@code lookback} before the server's time at which the finished sweep
 *       before it began ({@code sweptAt}), up to what was newest when it began itself. So an item
 *       that becomes visible late, at most {@code lookback} after its timestamp, is met by the
 *       first sweep that begins after that, or by the tail.
 *   <li>Every item claimed at or after {@code horizon} is in {@code pending} or {@code seen}, and
 *       the list is never read from before the horizon. So every item that is read is either known,
 *       and skipped, or was never claimed.
 * </ul>
 *
 * <p>The horizon follows the newest timestamp one step behind, but not beyond what the next sweep
 * reads, nor beyond an item that was never delivered to an end, so that what a crash left behind is
 * met again by reading on from there. Should more than {@code maxSeen} items be known, it moves on
 * all the same, and sweeps begin later; an item left behind is then read by its id.
 *
 * <p>The docs have the whole proof. Not thread-safe; {@link DurablePosition} guards it.
 */
public final class Position {

  /** More is forgotten at once than must be, so that it is not done for each page. */
  private static final double KEPT_WHEN_FULL = 0.9;

  private Instant floor;
  private Instant newest;
  private Instant horizon;
  private Instant sweptAt;
  private String filters;
  private @Nullable String appliedReset;
  private final Map<String, Instant> seen = new LinkedHashMap<>();
  private final Map<String, PendingItem> pending = new LinkedHashMap<>();

  /**
   * @param start what to start from
   */
  public Position(Snapshot start) {
    floor = start.floor();
    newest = start.newest();
    horizon = start.horizon();
    sweptAt = start.sweptAt();
    filters = start.filters();
    appliedReset = start.appliedReset();
    restore(start);
  }

  /**
   * Where to read from so that no item with this timestamp is missed: the millisecond before it.
   */
  public static Instant boundary(Instant timestamp) {
    return timestamp.truncatedTo(ChronoUnit.MILLIS).minusMillis(1);
  }

  /** Makes a step. */
  public void apply(PositionChange change) {
    if (change instanceof Taken taken) {
      take(taken);
    } else if (change instanceof Finished finished) {
      finish(finished.id());
    } else if (change instanceof Failed failed) {
      pending.computeIfPresent(
          failed.id(), (id, item) -> item.failed(failed.attempts(), failed.nextTry()));
    } else if (change instanceof Swept swept) {
      sweptAt = swept.began();
      forgetBefore(swept.horizon());
    } else if (change instanceof Snapshot snapshot) {
      restore(snapshot);
    }
  }

  private void restore(Snapshot snapshot) {
    floor = snapshot.floor();
    newest = snapshot.newest();
    horizon = snapshot.horizon();
    sweptAt = snapshot.sweptAt();
    filters = snapshot.filters();
    appliedReset = snapshot.appliedReset();
    seen.clear();
    seen.putAll(snapshot.seen());
    pending.clear();
    snapshot.pending().forEach(item -> pending.put(item.id(), item));
  }

  private void take(Taken taken) {
    for (PendingItem item : taken.items()) {
      if (!seen.containsKey(item.id())) {
        pending.putIfAbsent(item.id(), item);
      }
    }
    newest = later(newest, taken.newest());
    forgetBefore(taken.horizon());
  }

  private void finish(String id) {
    PendingItem item = pending.remove(id);
    if (item != null && !item.timestamp().isBefore(horizon)) {
      seen.put(id, item.timestamp());
    }
  }

  private void forgetBefore(Instant next) {
    if (next.isAfter(horizon)) {
      horizon = next;
      seen.values().removeIf(timestamp -> timestamp.isBefore(horizon));
    }
  }

  /**
   * How far the horizon may move now.
   *
   * @param swept the server's time from which the next sweep looks back
   * @param lookback how far it looks back
   * @param maxSeen how many items are known at most
   */
  public Instant nextHorizon(Instant swept, Duration lookback, int maxSeen) {
    Instant furthest = boundary(newest);
    Instant wanted =
        Stream.concat(
                Stream.of(furthest, swept.minus(lookback)),
                pending.values().stream()
                    .filter(PendingItem::isFresh)
                    .map(item -> boundary(item.timestamp())))
            .min(Instant::compareTo)
            .orElse(furthest);
    return later(horizon, later(wanted, earlier(furthest, forced(maxSeen))));
  }

  /** Where the horizon has to move so that no more is known than may be. */
  private Instant forced(int maxSeen) {
    if (seen.size() <= maxSeen) {
      return horizon;
    }
    int kept = (int) (maxSeen * KEPT_WHEN_FULL);
    return seen.values().stream().sorted().skip(seen.size() - kept).findFirst().orElse(horizon);
  }

  /**
   * Which of the items that a stop left behind had better be read by their ids; the others are met
   * by reading the list again from the oldest of them. Whatever takes fewer calls.
   *
   * @param left the items, oldest first
   * @param pageSize how many items one call reads
   */
  public List<PendingItem> cheaperById(List<PendingItem> left, int pageSize) {
    long[] known =
        Stream.concat(seen.values().stream(), pending.values().stream().map(PendingItem::timestamp))
            .mapToLong(Instant::toEpochMilli)
            .sorted()
            .toArray();
    int best = left.size();
    long least = left.stream().filter(item -> item.content() == null).count() + 1;
    for (int i = 0; i < left.size(); i++) {
      Instant from = boundary(left.get(i).timestamp());
      boolean kept = left.get(i).content() != null;
      long calls = i + 1L + countFrom(known, from.toEpochMilli()) / pageSize;
      if (!kept && !from.isBefore(horizon) && (calls < least || (calls == least && i < best))) {
        best = i;
        least = calls;
      }
    }
    return left.subList(0, best);
  }

  private static long countFrom(long[] sorted, long from) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (long) sorted.length - low;
  }

  /** The whole position as one step. */
  public Snapshot snapshot() {
    return new Snapshot(
        floor,
        newest,
        horizon,
        sweptAt,
        new LinkedHashMap<>(seen),
        new ArrayList<>(pending.values()),
        filters,
        appliedReset);
  }

  /** Whether an item was taken before, finished or not. */
  public boolean isKnown(String id) {
    return seen.containsKey(id) || pending.containsKey(id);
  }

  /** Items older than this are never delivered. */
  public Instant floor() {
    return floor;
  }

  /** The watermark: the newest timestamp taken. */
  public Instant newest() {
    return newest;
  }

  /** Every item taken at or after this is known. */
  public Instant horizon() {
    return horizon;
  }

  /** The server's time when the last finished sweep began. */
  public Instant sweptAt() {
    return sweptAt;
  }

  /** The items taken and not finished. */
  public Collection<PendingItem> pending() {
    return pending.values();
  }

  /** How many of the pending items meet a condition. */
  public long countPending(Predicate<PendingItem> condition) {
    return pending.values().stream().filter(condition).count();
  }

  /** How many finished items are remembered. */
  public int seenCount() {
    return seen.size();
  }

  /** The filters that the list was read with. */
  public String filters() {
    return filters;
  }

  @Nullable String appliedReset() {
    return appliedReset;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}

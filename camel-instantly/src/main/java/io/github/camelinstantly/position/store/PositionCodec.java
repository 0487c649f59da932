package io.github.camelinstantly.position.store;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Swept;
import io.github.camelinstantly.position.PositionChange.Taken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps of a position as JSON text on one line, and back. */
public final class PositionCodec {

  private static final int SHORT_ITEM = 2;
  private static final int LONG_ITEM = 4;

  private PositionCodec() {}

  /** Steps as JSON on one line. */
  public static String write(List<PositionChange> changes) {
    return Json.write(changes.stream().map(PositionCodec::toMap).toList());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is anything else
   */
  public static List<PositionChange> read(String text) throws IOException {
    try {
      List<PositionChange> changes = new ArrayList<>();
      for (Object item : list(Json.read(text))) {
        changes.add(toChange(map(item)));
      }
      return changes;
    } catch (ClassCastException | NullPointerException | DateTimeException e) {
      throw new IOException("not a step of a position", e);
    }
  }

  private static Map<String, @Nullable Object> toMap(PositionChange change) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (change instanceof Taken taken) {
      map.put("taken", taken.items().stream().map(PositionCodec::toList).toList());
      map.put("newest", taken.newest().toString());
      map.put("horizon", taken.horizon().toString());
    } else if (change instanceof Finished finished) {
      map.put("finished", finished.id());
    } else if (change instanceof Failed failed) {
      map.put("failed", failed.id());
      map.put("attempts", failed.attempts());
      map.put("nextTry", text(failed.nextTry()));
    } else if (change instanceof Swept swept) {
      map.put("swept", swept.began().toString());
      map.put("horizon", swept.horizon().toString());
    } else if (change instanceof Snapshot snapshot) {
      map.put("floor", snapshot.floor().toString());
      map.put("newest", snapshot.newest().toString());
      map.put("horizon", snapshot.horizon().toString());
      map.put("sweptAt", snapshot.sweptAt().toString());
      Map<String, String> seen = new LinkedHashMap<>();
      snapshot.seen().forEach((id, timestamp) -> seen.put(id, timestamp.toString()));
      map.put("seen", seen);
      map.put("pending", snapshot.pending().stream().map(PositionCodec::toList).toList());
      map.put("filters", snapshot.filters());
      map.put("appliedReset", snapshot.appliedReset());
    }
    return map;
  }

  /** Short for what is common: an item that is neither failed nor kept with its content. */
  private static List<@Nullable Object> toList(PendingItem item) {
    List<@Nullable Object> list = new ArrayList<>();
    list.add(item.id());
    list.add(item.timestamp().toString());
    if (!item.isFresh() || item.content() != null) {
      list.add(item.attempts());
      list.add(text(item.nextTry()));
    }
    if (item.content() != null) {
      list.add(item.content());
    }
    return list;
  }

  private static PositionChange toChange(Map<?, ?> map) {
    if (map.containsKey("taken")) {
      return new Taken(
          list(map.get("taken")).stream().map(PositionCodec::toItem).toList(),
          instant(map, "newest"),
          instant(map, "horizon"));
    }
    if (map.containsKey("finished")) {
      return new Finished(text(map, "finished"));
    }
    if (map.containsKey("failed")) {
      int attempts = ((Number) map.get("attempts")).intValue();
      return new Failed(text(map, "failed"), attempts, optionalInstant(map.get("nextTry")));
    }
    if (map.containsKey("swept")) {
      return new Swept(instant(map, "swept"), instant(map, "horizon"));
    }
    Map<String, Instant> seen = new LinkedHashMap<>();
    map(map.get("seen")).forEach((id, time) -> seen.put((String) id, Instant.parse((String) time)));
    return new Snapshot(
        instant(map, "floor"),
        instant(map, "newest"),
        instant(map, "horizon"),
        instant(map, "sweptAt"),
        seen,
        list(map.get("pending")).stream().map(PositionCodec::toItem).toList(),
        text(map, "filters"),
        (String) map.get("appliedReset"));
  }

  private static PendingItem toItem(Object json) {
    List<?> item = list(json);
    String id = Objects.requireNonNull((String) item.get(0));
    Instant timestamp = Instant.parse((String) item.get(1));
    if (item.size() == SHORT_ITEM) {
      return PendingItem.taken(id, timestamp);
    }
    return new PendingItem(
        id,
        timestamp,
        ((Number) item.get(2)).intValue(),
        optionalInstant(item.get(3)),
        item.size() > LONG_ITEM ? (String) item.get(LONG_ITEM) : null);
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  private static @Nullable Instant optionalInstant(@Nullable Object text) {
    return text == null ? null : Instant.parse((String) text);
  }

  private static String text(Map<?, ?> map, String name) {
    return Objects.requireNonNull((String) map.get(name));
  }

  private static Instant instant(Map<?, ?> map, String name) {
    return Instant.parse(text(map, name));
  }

  private static List<?> list(@Nullable Object value) {
    return Objects.requireNonNull((List<?>) value);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return Objects.requireNonNull((Map<?, ?>) value);
  }
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.Json;
import io.github.camelinstantly.poll.PositionChange.Failed;
import io.github.camelinstantly.poll.PositionChange.Finished;
import io.github.camelinstantly.poll.PositionChange.Snapshot;
import io.github.camelinstantly.poll.PositionChange.Swept;
import io.github.camelinstantly.poll.PositionChange.Taken;
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
final class PositionCodec {

  private static final int SHORT_ROW = 2;
  private static final int LONG_ROW = 4;

  private PositionCodec() {}

  static String write(List<PositionChange> changes) {
    return Json.write(changes.stream().map(PositionCodec::toMap).toList());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is anything else
   */
  static List<PositionChange> read(String text) throws IOException {
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
      map.put("taken", taken.rows().stream().map(PositionCodec::toList).toList());
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
      map.put("open", snapshot.open().stream().map(PositionCodec::toList).toList());
      map.put("filters", snapshot.filters());
      map.put("appliedReset", snapshot.appliedReset());
    }
    return map;
  }

  /** Short for what is common: a row that is neither failed nor kept with its content. */
  private static List<@Nullable Object> toList(OpenRow row) {
    List<@Nullable Object> list = new ArrayList<>();
    list.add(row.id());
    list.add(row.timestamp().toString());
    if (!row.isFresh() || row.content() != null) {
      list.add(row.attempts());
      list.add(text(row.nextTry()));
    }
    if (row.content() != null) {
      list.add(row.content());
    }
    return list;
  }

  private static PositionChange toChange(Map<?, ?> map) {
    if (map.containsKey("taken")) {
      return new Taken(
          list(map.get("taken")).stream().map(PositionCodec::toRow).toList(),
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
        list(map.get("open")).stream().map(PositionCodec::toRow).toList(),
        text(map, "filters"),
        (String) map.get("appliedReset"));
  }

  private static OpenRow toRow(Object item) {
    List<?> row = list(item);
    String id = Objects.requireNonNull((String) row.get(0));
    Instant timestamp = Instant.parse((String) row.get(1));
    if (row.size() == SHORT_ROW) {
      return OpenRow.taken(id, timestamp);
    }
    return new OpenRow(
        id,
        timestamp,
        ((Number) row.get(2)).intValue(),
        optionalInstant(row.get(3)),
        row.size() > LONG_ROW ? (String) row.get(LONG_ROW) : null);
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

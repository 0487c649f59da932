package io.github.camelinstantly.sandbox.data;

import io.github.camelinstantly.json.Timestamps;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of one kind, in the order in which they came. */
public final class Rows {

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final String key;
  private final String indexed;
  private final Map<String, Set<String>> index = new HashMap<>();

  public Rows() {
    this("id", "id");
  }

  /** A table that finds its rows quickly by one field besides the id. */
  Rows(String indexed) {
    this("id", indexed);
  }

  private Rows(String key, String indexed) {
    this.key = key;
    this.indexed = indexed;
  }

  /** A table of things that go by something else than an id, such as mailboxes. */
  public static Rows keyedBy(String key) {
    return new Rows(key, key);
  }

  /** What a row goes by. */
  public String key(Row row) {
    return row.text(key);
  }

  /** Adds a row, which must have an id, or replaces the one with its id. */
  public synchronized void add(Map<String, ? extends @Nullable Object> row) {
    put(new Row(row));
  }

  private void put(Row row) {
    Row before = rows.put(key(row), row);
    if (before != null) {
      unindex(before);
    }
    index.computeIfAbsent(lower(row.text(indexed)), any -> new LinkedHashSet<>()).add(key(row));
  }

  private void unindex(Row row) {
    index.computeIfPresent(
        lower(row.text(indexed)), (any, ids) -> ids.remove(key(row)) && ids.isEmpty() ? null : ids);
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  /** The rows for which something holds. */
  public synchronized List<Map<String, Object>> where(Predicate<Map<String, Object>> condition) {
    return rows.values().stream().map(Row::fields).filter(condition).toList();
  }

  /** How many rows there are. */
  public synchronized int size() {
    return rows.size();
  }

  /** The row with an id. */
  public synchronized Optional<Map<String, Object>> find(String id) {
    return Optional.ofNullable(rows.get(id)).map(Row::fields);
  }

  /**
   * A time of creation that no row has yet: where it is the cursor, two rows must not have the same
   * one.
   */
  public synchronized Instant unusedTime(Instant now) {
    return rows.values().stream()
        .flatMap(row -> Timestamps.read(row.text("timestamp_created")).stream())
        .map(time -> time.plusMillis(1))
        .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
  }

  public synchronized List<Row> all() {
    return List.copyOf(rows.values());
  }

  /** The rows whose indexed field has a value, whatever its case. */
  public synchronized List<Row> having(String value) {
    return index.getOrDefault(lower(value), Set.of()).stream().map(this::get).toList();
  }

  /** The row with an id; answered 404 if there is none. */
  public synchronized Row get(@Nullable Object id) {
    Row row = rows.get(String.valueOf(id));
    if (row == null) {
      throw ApiError.notFound("Resource not found: " + id);
    }
    return row;
  }

  /** Changes a row: one with the new values takes its place, so that readers see either. */
  public synchronized Row change(
      @Nullable Object id, Map<String, ? extends @Nullable Object> values) {
    Row changed = get(id).with(values);
    put(changed);
    return changed;
  }

  /** Removes a row and gives it. */
  public synchronized Row remove(@Nullable Object id) {
    Row row = get(id);
    rows.remove(key(row));
    unindex(row);
    return row;
  }
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list as the API keeps it: rows come in with timestamps of a millisecond, pages are short. */
final class GrowingList implements RowSource {

  private final List<InstantlyObject> rows = new ArrayList<>();
  private final boolean inclusive;
  private final int pageSize;
  private int readsById;

  GrowingList(boolean inclusive, int pageSize) {
    this.inclusive = inclusive;
    this.pageSize = pageSize;
  }

  String add(Instant timestamp) {
    Map<String, Object> row = new LinkedHashMap<>();
    String id = "row-%05d".formatted(rows.size());
    row.put("id", id);
    row.put("timestamp_created", timestamp.toString());
    rows.add(new InstantlyObject(row));
    return id;
  }

  void remove(String id) {
    rows.removeIf(row -> id.equals(row.get("id")));
  }

  int readsById() {
    return readsById;
  }

  @Override
  public InstantlyPage<InstantlyObject> page(@Nullable Instant from, @Nullable String cursor) {
    List<InstantlyObject> page = new ArrayList<>();
    boolean behind = cursor == null;
    for (InstantlyObject row : rows) {
      Instant timestamp = timestamp(row).orElseThrow();
      boolean within =
          from == null || (inclusive ? !timestamp.isBefore(from) : timestamp.isAfter(from));
      if (behind && within && page.size() < pageSize) {
        page.add(row);
      }
      behind |= row.get("id").equals(cursor);
    }
    return new InstantlyPage<>(
        page, page.isEmpty() ? null : (String) page.get(page.size() - 1).get("id"));
  }

  @Override
  public Optional<InstantlyObject> byId(String id) {
    readsById++;
    return rows.stream().filter(row -> id.equals(row.get("id"))).findFirst();
  }

  @Override
  public Newest newest(@Nullable String cursor) {
    List<InstantlyObject> newest = new ArrayList<>(rows);
    java.util.Collections.reverse(newest);
    return new Newest(new InstantlyPage<>(newest, null), Instant.EPOCH);
  }

  @Override
  public boolean isWanted(InstantlyObject row) {
    return true;
  }

  @Override
  public Optional<String> id(InstantlyObject row) {
    return Optional.ofNullable((String) row.get("id"));
  }

  @Override
  public Optional<Instant> timestamp(InstantlyObject row) {
    return Optional.of(Instant.parse((String) row.get("timestamp_created")));
  }

  @Override
  public String filters() {
    return "{}";
  }
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.sandbox.SandboxClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A list as the API keeps it: sorted by time, then by id; its server has a clock of its own. */
final class GrowingList implements RowSource {

  private record Place(Instant timestamp, String id) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int times = timestamp.compareTo(other.timestamp);
      return times == 0 ? id.compareTo(other.id) : times;
    }
  }

  private final NavigableMap<Place, InstantlyObject> rows = new TreeMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final SandboxClock serverClock = new SandboxClock();
  private final boolean inclusive;
  private final int pageSize;
  private String filters = "{}";
  private boolean tellsDate = true;
  private int readsById;
  private int pages;

  GrowingList(boolean inclusive, int pageSize) {
    this.inclusive = inclusive;
    this.pageSize = pageSize;
    serverClock.set(Instant.parse("2026-08-13T11:00:00Z"));
  }

  SandboxClock serverClock() {
    return serverClock;
  }

  void tellNoDate() {
    tellsDate = false;
  }

  void filters(String text) {
    filters = text;
  }

  String add(Instant timestamp) {
    return add(timestamp, "row-%07d".formatted(places.size()));
  }

  /** Adds a row whose id sorts before all others. */
  String addBefore(Instant timestamp) {
    return add(timestamp, "previous-%07d".formatted(places.size()));
  }

  private String add(Instant timestamp, String id) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("timestamp_created", timestamp.toString());
    Place place = new Place(timestamp, id);
    rows.put(place, new InstantlyObject(row));
    places.put(id, place);
    return id;
  }

  /** Removes a row; its id is a cursor still. */
  void remove(String id) {
    rows.remove(places.get(id));
  }

  int countReadsById() {
    return readsById;
  }

  /** How many pages were read. */
  int pages() {
    return pages;
  }

  @Override
  public RowPage page(@Nullable Instant from, @Nullable String cursor) {
    pages++;
    NavigableMap<Place, InstantlyObject> part = rows;
    if (from != null) {
      part = part.tailMap(new Place(from, inclusive ? "" : "~"), false);
    }
    if (cursor != null) {
      part = part.tailMap(places.get(cursor), false);
    }
    List<InstantlyObject> page = part.values().stream().limit(pageSize).toList();
    String next = page.isEmpty() ? null : (String) page.get(page.size() - 1).get("id");
    return new RowPage(new InstantlyPage<>(page, next), date());
  }

  private @Nullable Instant date() {
    return tellsDate ? serverClock.instant().truncatedTo(ChronoUnit.SECONDS) : null;
  }

  @Override
  public int pageSize() {
    return pageSize;
  }

  @Override
  public boolean readsById() {
    return true;
  }

  @Override
  public Optional<InstantlyObject> byId(String id) {
    readsById++;
    return Optional.ofNullable(rows.get(places.get(id)));
  }

  @Override
  public RowPage present() {
    List<InstantlyObject> newest =
        new ArrayList<>(rows.descendingMap().values().stream().limit(pageSize).toList());
    return new RowPage(new InstantlyPage<>(newest, null), date());
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
    return Optional.of(places.get((String) row.get("id")).timestamp());
  }

  @Override
  public InstantlyObject fromJson(String json) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String filters() {
    return filters;
  }
}

package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.sandbox.SandboxClock;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A list as the API keeps it: sorted by time, then by id; its server has a clock of its own. */
public final class GrowingList implements ItemSource {

  private record Place(Instant timestamp, String id) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int times = timestamp.compareTo(other.timestamp);
      return times == 0 ? id.compareTo(other.id) : times;
    }
  }

  private final NavigableMap<Place, InstantlyObject> items = new TreeMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final SandboxClock serverClock = new SandboxClock();
  private final boolean inclusive;
  private final int pageSize;
  private String filters = "{}";
  private boolean tellsDate = true;
  private int readsById;
  private int pages;

  public GrowingList(boolean inclusive, int pageSize) {
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
    return add(timestamp, "item-%07d".formatted(places.size()));
  }

  /** Adds an item whose id sorts before all others. */
  String addBefore(Instant timestamp) {
    return add(timestamp, "previous-%07d".formatted(places.size()));
  }

  private String add(Instant timestamp, String id) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id);
    item.put("timestamp_created", timestamp.toString());
    Place place = new Place(timestamp, id);
    items.put(place, new InstantlyObject(item));
    places.put(id, place);
    return id;
  }

  /** Removes an item; its id is a cursor still. */
  void remove(String id) {
    items.remove(places.get(id));
  }

  int countReadsById() {
    return readsById;
  }

  /** How many pages were read. */
  int pages() {
    return pages;
  }

  @Override
  public ItemPage page(@Nullable Instant from, @Nullable String cursor) {
    pages++;
    NavigableMap<Place, InstantlyObject> part = items;
    if (from != null) {
      part = part.tailMap(new Place(from, inclusive ? "" : "~"), false);
    }
    if (cursor != null) {
      part = part.tailMap(places.get(cursor), false);
    }
    List<InstantlyObject> page = first(part.values());
    String next = page.isEmpty() ? null : (String) page.get(page.size() - 1).get("id");
    return new ItemPage(new InstantlyPage<>(page, next), date());
  }

  /** Not by a stream, which would ask a part of a map for its size: that counts all of it. */
  private List<InstantlyObject> first(Iterable<InstantlyObject> part) {
    List<InstantlyObject> page = new ArrayList<>();
    Iterator<InstantlyObject> rest = part.iterator();
    while (page.size() < pageSize && rest.hasNext()) {
      page.add(rest.next());
    }
    return page;
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
    return Optional.ofNullable(items.get(places.get(id)));
  }

  @Override
  public ItemPage present() {
    List<InstantlyObject> newest =
        new ArrayList<>(items.descendingMap().values().stream().limit(pageSize).toList());
    return new ItemPage(new InstantlyPage<>(newest, null), date());
  }

  @Override
  public boolean isWanted(InstantlyObject item) {
    return true;
  }

  @Override
  public Optional<String> id(InstantlyObject item) {
    return Optional.ofNullable((String) item.get("id"));
  }

  @Override
  public Optional<Instant> timestamp(InstantlyObject item) {
    return Optional.of(places.get((String) item.get("id")).timestamp());
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

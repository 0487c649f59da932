package io.github.camelinstantly.poll;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.source.ItemPage;
import io.github.camelinstantly.source.ItemPage.BadItem;
import io.github.camelinstantly.source.ItemSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what is new on a page, and dispatches it. */
final class Intake {

  private static final int MAX_REPORTED = 100;

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final ItemSource source;
  private final DurablePosition durable;
  private final ItemHandler handler;
  private final Redelivery redelivery;
  private final PollCounters counters;
  private final ServerClock serverClock;
  private final LateItems late;
  private final Set<String> reportedItems = new HashSet<>();

  /**
   * @param serverClock says which timestamps are believed
   * @param late is told of items that became visible late
   */
  Intake(
      ItemSource source,
      DurablePosition durable,
      ItemHandler handler,
      Redelivery redelivery,
      ServerClock serverClock,
      LateItems late,
      PollCounters counters) {
    this.source = source;
    this.durable = durable;
    this.handler = handler;
    this.redelivery = redelivery;
    this.serverClock = serverClock;
    this.late = late;
    this.counters = counters;
  }

  /**
   * What a page offers.
   *
   * @param page the page
   * @param left items that are known, but have to be delivered
   */
  Offer offer(ItemPage page, Set<String> left) {
    serverClock.told(page.serverDate());
    Latest latest = new Latest(durable.read(Position::newest));
    Map<String, PolledItem> items = new LinkedHashMap<>();
    for (InstantlyObject item : page.items()) {
      Optional<String> id = source.id(item);
      if (id.isEmpty()) {
        reportWithoutId(item.toString());
        continue;
      }
      // one odd timestamp does not lose its item: it counts as that of the item before
      Optional<Instant> told = source.timestamp(item);
      Instant timestamp = told.orElse(latest.before);
      boolean old = isOld(id.get(), timestamp, left);
      if (told.isPresent()) {
        latest.add(id.get(), timestamp, old);
      }
      if (!old && source.isWanted(item) && isNew(id.get(), left)) {
        items.putIfAbsent(id.get(), new PolledItem(id.get(), timestamp, 0, item));
      }
    }
    if (page.items().isEmpty()) {
      // else those that could be decoded say how far the page reaches
      page.bad().forEach(latest::add);
    }
    List<PolledItem> inOrder = new ArrayList<>(items.values());
    inOrder.sort(Comparator.comparing(PolledItem::timestamp));
    return new Offer(inOrder, page.bad(), latest.latest(), latest.sorted);
  }

  /** A page that is read once more may begin before the horizon: that was taken, and forgotten. */
  private boolean isOld(String id, Instant timestamp, Set<String> left) {
    return timestamp.isBefore(durable.read(Position::floor))
        || (timestamp.isBefore(durable.read(Position::horizon)) && !left.contains(id));
  }

  private boolean isNew(String id, Set<String> left) {
    boolean known = durable.read(position -> position.isKnown(id));
    if (known && !left.contains(id)) {
      counters.duplicate();
    }
    return !known || left.contains(id);
  }

  /**
   * Takes items by one write and dispatches them.
   *
   * @param items the items, oldest first
   * @param newest the timestamp up to which everything is taken with them
   * @param left known items that have to be delivered: what is dispatched leaves it, what is not
   *     comes into it
   * @return how many were dispatched
   */
  int takeAndDispatch(List<PolledItem> items, Instant newest, Map<String, PendingItem> left) {
    List<PolledItem> fresh = items.stream().filter(item -> !left.containsKey(item.id())).toList();
    if (!fresh.isEmpty() || newest.isAfter(durable.read(Position::newest))) {
      durable.take(fresh.stream().map(this::taken).toList(), newest);
      counters.claimed(fresh.size());
      fresh.forEach(late::check);
    }
    if (items.isEmpty()) {
      return 0;
    }
    int dispatched = handler.dispatch(items);
    items.subList(0, dispatched).forEach(item -> left.remove(item.id()));
    items.subList(dispatched, items.size()).forEach(item -> left.put(item.id(), taken(item)));
    return dispatched;
  }

  private PendingItem taken(PolledItem item) {
    String content = source.readsById() ? null : Json.write(item.content());
    return PendingItem.taken(item.id(), item.timestamp(), content);
  }

  /** Takes items that cannot be decoded, as failed ones: they may be mended by the next try. */
  void takeBad(List<BadItem> items) {
    for (BadItem item : items) {
      String id = item.id();
      if (id == null) {
        reportWithoutId(item.text());
        continue;
      }
      Instant newest = durable.read(Position::newest);
      Instant timestamp = item.timestamp() == null ? newest : item.timestamp();
      if (!timestamp.isBefore(durable.read(Position::horizon)) && isNew(id, Set.of())) {
        String content = source.readsById() ? null : item.text();
        durable.take(List.of(PendingItem.taken(id, timestamp, content)), newest);
        redelivery.undecodable(id, 0, item.text(), item.cause());
      }
    }
  }

  private void reportWithoutId(String text) {
    if (isFirstReport(text)) {
      String message = PositionMessages.itemWithoutId(text);
      handler.report(message, new IllegalStateException(message));
    }
  }

  private boolean isFirstReport(String item) {
    if (reportedItems.size() >= MAX_REPORTED) {
      reportedItems.clear();
    }
    return reportedItems.add(item);
  }

  /** How far a page reaches, by the timestamps that are believed. */
  private final class Latest {

    private final Instant newest;
    private Instant before;
    private Instant latest = Instant.MIN;
    private boolean sorted = true;
    private boolean isAnyAhead;

    Latest(Instant newest) {
      this.newest = newest;
      this.before = newest;
    }

    void add(BadItem item) {
      if (item.id() != null && item.timestamp() != null) {
        add(item.id(), item.timestamp(), false);
      }
    }

    void add(String id, Instant timestamp, boolean old) {
      if (!serverClock.believes(timestamp)) {
        isAnyAhead |= serverClock.isAhead(timestamp);
        if (isAnyAhead && timestamp.isAfter(newest) && isFirstReport(id)) {
          LOG.warn(PositionMessages.timestampNotBelieved(id, timestamp));
        }
        return;
      }
      serverClock.met(id, timestamp);
      sorted &= !timestamp.isBefore(latest);
      latest = timestamp.isAfter(latest) ? timestamp : latest;
      before = old ? before : timestamp;
    }

    Instant latest() {
      Instant reached = latest.equals(Instant.MIN) ? newest : latest;
      Instant present = isAnyAhead ? serverClock.beforePresent() : reached;
      return present.isAfter(reached) ? present : reached;
    }
  }

  /**
   * What is new on a page.
   *
   * @param items what is to be delivered, oldest first
   * @param bad what cannot be decoded
   * @param latest the latest timestamp on the page, but for those that cannot be
   * @param sorted whether no item was older than one before it
   */
  record Offer(List<PolledItem> items, List<BadItem> bad, Instant latest, boolean sorted) {}
}

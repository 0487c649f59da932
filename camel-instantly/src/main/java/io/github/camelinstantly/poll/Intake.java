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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in what is new on a page, and dispatches it. */
final class Intake {

  private static final int MAX_REPORTED = 100;

  /** A timestamp further ahead than clocks and time zones go wrong is taken for a mistake. */
  private static final Duration FURTHEST_AHEAD = Duration.ofDays(1);

  private final ItemSource source;
  private final DurablePosition durable;
  private final ItemHandler handler;
  private final Redelivery redelivery;
  private final PollCounters counters;
  private final Set<String> reportedItems = new HashSet<>();

  Intake(
      ItemSource source,
      DurablePosition durable,
      ItemHandler handler,
      Redelivery redelivery,
      PollCounters counters) {
    this.source = source;
    this.durable = durable;
    this.handler = handler;
    this.redelivery = redelivery;
    this.counters = counters;
  }

  /**
   * What a page offers.
   *
   * @param page the page
   * @param from where the list is read from; older items are not meant
   * @param left items that are known, but have to be delivered
   */
  Offer offer(ItemPage page, @Nullable Instant from, Set<String> left) {
    Instant floor = durable.read(Position::floor);
    // a page that is read once more may begin before it: what is older was taken and is forgotten
    Instant horizon = durable.read(Position::horizon);
    Instant newest = durable.read(Position::newest);
    Map<String, PolledItem> items = new LinkedHashMap<>();
    Instant before = newest;
    Instant latest = Instant.MIN;
    boolean sorted = true;
    for (InstantlyObject item : page.items()) {
      Optional<String> id = source.id(item);
      if (id.isEmpty()) {
        reportWithoutId(item.toString());
        continue;
      }
      // one odd timestamp does not lose its item: it counts as that of the item before
      Optional<Instant> told = source.timestamp(item);
      Instant timestamp = told.orElse(before);
      boolean old =
          timestamp.isBefore(floor)
              || (from != null && timestamp.isBefore(from))
              || (timestamp.isBefore(horizon) && !left.contains(id.get()));
      if (told.isPresent() && !isAhead(timestamp, page)) {
        sorted &= !timestamp.isBefore(latest);
        latest = timestamp.isAfter(latest) ? timestamp : latest;
        before = old ? before : timestamp;
      }
      if (!old && source.isWanted(item) && isNew(id.get(), left)) {
        items.putIfAbsent(id.get(), new PolledItem(id.get(), timestamp, 0, item));
      }
    }
    List<PolledItem> inOrder = new ArrayList<>(items.values());
    inOrder.sort(Comparator.comparing(PolledItem::timestamp));
    return new Offer(inOrder, page.bad(), latest.equals(Instant.MIN) ? newest : latest, sorted);
  }

  private static boolean isAhead(Instant timestamp, ItemPage page) {
    Instant date = page.serverDate();
    return date != null && timestamp.isAfter(date.plus(FURTHEST_AHEAD));
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
    List<PendingItem> fresh =
        items.stream().filter(item -> !left.containsKey(item.id())).map(this::taken).toList();
    if (!fresh.isEmpty() || newest.isAfter(durable.read(Position::newest))) {
      durable.take(fresh, newest);
      counters.claimed(fresh.size());
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
    if (reportedItems.size() >= MAX_REPORTED) {
      reportedItems.clear();
    }
    if (reportedItems.add(text)) {
      String message = PositionMessages.itemWithoutId(text);
      handler.report(message, new IllegalStateException(message));
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

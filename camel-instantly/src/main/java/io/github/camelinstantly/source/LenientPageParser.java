package io.github.camelinstantly.source;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.JsonScanner;
import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.source.ItemPage.BadItem;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be had of a page that cannot be decoded as a whole: each item is decoded by itself, so
 * that a bad one does not hold up the others.
 */
final class LenientPageParser {

  /** Far more than a page may have (API facts: paging), and still little memory. */
  private static final int MAX_ITEMS = 10_000;

  private LenientPageParser() {}

  /**
   * Takes a page apart.
   *
   * @param text the reply
   * @param source what its items belong to
   * @return empty if the text is no page, does not come to its end, or has too many items
   */
  static Optional<ItemPage> items(String text, ItemSource source) {
    JsonScanner page = new JsonScanner(text);
    int start = page.valueOf("items");
    if (start < 0 || text.charAt(start) != '[') {
      return Optional.empty();
    }
    int end = page.endOf(start);
    if (end < 0) {
      return Optional.empty();
    }
    Optional<Map<?, ?>> envelope = object(text.substring(0, start) + "[]" + text.substring(end));
    if (envelope.isEmpty()) {
      return Optional.empty();
    }
    List<InstantlyObject> items = new ArrayList<>();
    List<BadItem> bad = new ArrayList<>();
    List<String> elements = page.elements(start, MAX_ITEMS + 1);
    if (elements.size() > MAX_ITEMS) {
      return Optional.empty();
    }
    for (String element : elements) {
      try {
        items.add(source.fromJson(element));
      } catch (IOException e) {
        bad.add(badItem(element, e));
      }
    }
    Object cursor = envelope.get().get("next_starting_after");
    return Optional.of(new ItemPage(InstantlyPage.received(items, cursor), bad, null));
  }

  private static BadItem badItem(String element, IOException cause) {
    JsonScanner item = new JsonScanner(element);
    String time = item.textOf("timestamp_created");
    Instant timestamp =
        Timestamps.read(time == null ? item.textOf("timestamp") : time).orElse(null);
    return new BadItem(item.textOf("id"), timestamp, element, cause);
  }

  private static Optional<Map<?, ?>> object(String json) {
    try {
      return Json.read(json) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

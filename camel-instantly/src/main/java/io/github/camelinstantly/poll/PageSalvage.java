package io.github.camelinstantly.poll;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.model.Json;
import io.github.camelinstantly.model.Timestamps;
import io.github.camelinstantly.poll.RowPage.BadRow;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be had of a page that cannot be decoded as a whole: each row is decoded by itself, so
 * that a bad one does not hold up the others.
 */
final class PageSalvage {

  private PageSalvage() {}

  /**
   * Takes a page apart.
   *
   * @param text the reply
   * @param source what its rows belong to
   * @return empty if the text is no page, or does not come to its end
   */
  static Optional<RowPage> rows(String text, RowSource source) {
    JsonText page = new JsonText(text);
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
    List<InstantlyObject> rows = new ArrayList<>();
    List<BadRow> bad = new ArrayList<>();
    for (String element : page.elements(start)) {
      try {
        rows.add(source.fromJson(element));
      } catch (IOException e) {
        bad.add(badRow(element, e));
      }
    }
    Object cursor = envelope.get().get("next_starting_after");
    String next = cursor == null || "".equals(cursor) ? null : cursor.toString();
    return Optional.of(new RowPage(new InstantlyPage<>(rows, next), bad, null));
  }

  private static BadRow badRow(String element, IOException cause) {
    JsonText row = new JsonText(element);
    String time = row.textOf("timestamp_created");
    Instant timestamp = Timestamps.read(time == null ? row.textOf("timestamp") : time).orElse(null);
    return new BadRow(row.textOf("id"), timestamp, element, cause);
  }

  private static Optional<Map<?, ?>> object(String json) {
    try {
      return Json.read(json) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package io.github.camelinstantly.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells the items of a page apart, read from a page of any size without holding it: so an item
 * can be named and passed by, however large it is.
 */
public final class PageOutline {

  private static final Set<String> FIELDS = Set.of("id", "timestamp_created", "timestamp");
  private static final String CURSOR = "next_starting_after";

  /** More than one tells already that the page is not the one that was asked for. */
  private static final int MAX_ITEMS = 2;

  /** Far longer than an id, a time or a cursor. */
  private static final int MAX_TEXT = 10_000;

  /** Skips what it is not asked for without keeping it. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(MAX_TEXT).build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final List<Map<String, String>> items = new ArrayList<>();
  private final Map<String, Object> page = new LinkedHashMap<>(Map.of("items", items));

  private PageOutline() {}

  /**
   * Reads a page to its end.
   *
   * @return a page as JSON, whose items have nothing but id and time
   * @throws IOException if it is no page, or does not come to its end
   */
  public static byte[] read(InputStream page) throws IOException {
    PageOutline outline = new PageOutline();
    try (JsonParser parser = FACTORY.createParser(page)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        outline.readItems(parser);
      } else {
        outline.readPage(parser);
      }
    }
    return Json.writeBytes(outline.page);
  }

  private void readPage(JsonParser parser) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("items") && value == JsonToken.START_ARRAY) {
        readItems(parser);
      } else if (name.equals(CURSOR) && value == JsonToken.VALUE_STRING) {
        page.put(CURSOR, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private void readItems(JsonParser parser) throws IOException {
    for (JsonToken next = parser.nextToken();
        next != null && next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      if (next == JsonToken.START_OBJECT && items.size() < MAX_ITEMS) {
        items.add(readItem(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private static Map<String, String> readItem(JsonParser parser) throws IOException {
    Map<String, String> item = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (parser.nextToken() == JsonToken.VALUE_STRING && FIELDS.contains(name)) {
        item.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return item;
  }
}

package io.github.camelinstantly.sandbox.server;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.resource.ApiReply;
import io.github.camelinstantly.sandbox.resource.ApiRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What goes wrong with pages; replies that are none stay as they are. */
public final class PageFaults {

  private PageFaults() {}

  public static ApiReply spoilt(ApiReply reply, String id, String text) {
    Map<String, @Nullable Object> page = read(reply);
    if (!(page.get("items") instanceof List<?> items)) {
      return reply;
    }
    String rows =
        items.stream()
            .map(
                item ->
                    item instanceof Map<?, ?> row && id.equals(row.get("id"))
                        ? text
                        : Json.write(item))
            .collect(Collectors.joining(","));
    String cursor = Json.write(page.get("next_starting_after"));
    String body = "{\"items\":[" + rows + "],\"next_starting_after\":" + cursor + "}";
    return reply.withBody(body.getBytes(StandardCharsets.UTF_8));
  }

  public static ApiReply duplicated(ApiReply reply, int rows) {
    Map<String, @Nullable Object> page = read(reply);
    if (!(page.get("items") instanceof List<?> items)) {
      return reply;
    }
    List<Object> more = new ArrayList<>(items);
    more.addAll(items.subList(0, Math.min(rows, items.size())));
    page.put("items", more);
    return reply.withBody(Json.writeBytes(page));
  }

  public static ApiReply repeated(ApiRequest request, ApiReply reply) {
    Map<String, @Nullable Object> page = read(reply);
    String sent = request.cursor().orElse(null);
    if (sent == null || !page.containsKey("items")) {
      return reply;
    }
    page.put("next_starting_after", sent);
    return reply.withBody(Json.writeBytes(page));
  }

  /** When the newest row of a page was created; empty if it has none. */
  public static Optional<Instant> newest(ApiReply reply) {
    if (!(read(reply).get("items") instanceof List<?> items)) {
      return Optional.empty();
    }
    return items.stream()
        .map(item -> String.valueOf(((Map<?, ?>) item).get("timestamp_created")))
        .flatMap(text -> Timestamps.read(text).stream())
        .max(Instant::compareTo);
  }

  private static Map<String, @Nullable Object> read(ApiReply reply) {
    Map<String, @Nullable Object> page = new LinkedHashMap<>();
    try {
      if (Json.read(reply.body()) instanceof Map<?, ?> map) {
        map.forEach((name, value) -> page.put(String.valueOf(name), value));
      }
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

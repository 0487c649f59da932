package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.Timestamps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What goes wrong with pages; replies that are none stay as they are. */
final class PageFaults {

  private PageFaults() {}

  static SandboxReply spoilt(SandboxReply reply, String id, String text) {
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

  static SandboxReply duplicated(SandboxReply reply, int rows) {
    Map<String, @Nullable Object> page = read(reply);
    if (!(page.get("items") instanceof List<?> items)) {
      return reply;
    }
    List<Object> more = new ArrayList<>(items);
    more.addAll(items.subList(0, Math.min(rows, items.size())));
    page.put("items", more);
    return reply.withBody(Json.writeBytes(page));
  }

  static SandboxReply repeated(SandboxRequest request, SandboxReply reply) {
    Map<String, @Nullable Object> page = read(reply);
    String sent = request.cursor().orElse(null);
    if (sent == null || !page.containsKey("items")) {
      return reply;
    }
    page.put("next_starting_after", sent);
    return reply.withBody(Json.writeBytes(page));
  }

  static void arrive(Workspace workspace, SandboxReply reply, int rows, Duration older) {
    Instant created = newest(reply, workspace.clock().instant()).minus(older);
    for (int i = 0; i < rows; i++) {
      String lead = "late" + i + "@company.example";
      workspace.receive(created, lead, "Re: your email", "Sorry for the delay.");
    }
  }

  private static Instant newest(SandboxReply reply, Instant otherwise) {
    if (!(read(reply).get("items") instanceof List<?> items)) {
      return otherwise;
    }
    return items.stream()
        .map(item -> String.valueOf(((Map<?, ?>) item).get("timestamp_created")))
        .flatMap(text -> Timestamps.read(text).stream())
        .max(Instant::compareTo)
        .orElse(otherwise);
  }

  private static Map<String, @Nullable Object> read(SandboxReply reply) {
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

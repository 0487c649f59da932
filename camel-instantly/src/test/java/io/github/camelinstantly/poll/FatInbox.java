package io.github.camelinstantly.poll;

import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.error.ReplyTooLargeException;
import io.github.camelinstantly.model.Email;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import io.github.camelinstantly.source.ItemSource;
import io.github.camelinstantly.source.ListQuery;
import io.github.camelinstantly.source.PollableList;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The API with emails of some size, and a client that reads replies up to some size. */
final class FatInbox implements ListQuery.Caller {

  private record Row(String id, Instant timestamp, int size) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> limits = new ArrayList<>();
  private int maxReply;
  private Supplier<Error> dies = () -> null;
  private Instant date = Instant.parse("2026-08-13T11:00:00Z");

  FatInbox(int maxReply) {
    this.maxReply = maxReply;
  }

  /** What is too large takes the heap, rather than being noticed. */
  void die(Supplier<Error> error) {
    dies = error;
  }

  void maxReply(int size) {
    maxReply = size;
  }

  void date(Instant now) {
    date = now;
  }

  String add(Instant timestamp, int size) {
    String id = "email-%05d".formatted(rows.size());
    int place = (int) rows.stream().filter(row -> !row.timestamp().isAfter(timestamp)).count();
    rows.add(place, new Row(id, timestamp, size));
    return id;
  }

  /** How many items each list call asked for. */
  List<Integer> limits() {
    return limits;
  }

  ItemSource source() {
    return PollableList.of("emails").reader().apply(new ListQuery(this, Map.of(), Map.of()));
  }

  @Override
  public InstantlyReply call(InstantlyCall call) throws IOException {
    Map<String, Object> arguments = call.arguments();
    if (call.operation().name().equals("get")) {
      Row row = row(arguments.get("id"));
      check(row.size());
      return reply(item(row, false));
    }
    int limit = ((Number) arguments.getOrDefault("limit", 100)).intValue();
    limits.add(limit);
    List<Row> page = page(arguments, limit);
    if (!call.isOutlined()) {
      check(page.stream().mapToInt(Row::size).sum());
    }
    List<InstantlyObject> items =
        page.stream().<InstantlyObject>map(row -> item(row, call.isOutlined())).toList();
    String next = page.isEmpty() ? null : page.get(page.size() - 1).id();
    return reply(new InstantlyPage<>(items, next));
  }

  private List<Row> page(Map<String, Object> arguments, int limit) {
    Instant from =
        Instant.parse(
            (String) arguments.getOrDefault("min_timestamp_created", "1970-01-01T00:00:00Z"));
    List<Row> all = new ArrayList<>(rows);
    all.removeIf(row -> row.timestamp().isBefore(from));
    if ("desc".equals(arguments.get("sort_order"))) {
      java.util.Collections.reverse(all);
    }
    Object cursor = arguments.get("starting_after");
    int start = cursor == null ? 0 : all.indexOf(row(cursor)) + 1;
    return all.subList(start, Math.min(all.size(), start + limit));
  }

  private Row row(Object id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static Email item(Row row, boolean outlined) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", row.id());
    fields.put("timestamp_created", row.timestamp().toString());
    if (!outlined) {
      fields.put("subject", "of " + row.size());
    }
    return new Email(fields);
  }

  private InstantlyReply reply(@Nullable Object body) {
    return new InstantlyReply(200, null, date, body, "");
  }

  private void check(int size) throws IOException {
    if (size > maxReply) {
      Error error = dies.get();
      if (error != null) {
        throw error;
      }
      throw new ReplyTooLargeException("the reply is larger than " + maxReply + " bytes");
    }
  }
}

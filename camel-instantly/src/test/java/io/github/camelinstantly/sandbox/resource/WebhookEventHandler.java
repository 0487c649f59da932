package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers {@code webhook-events}: the log of deliveries (API facts: webhook-log). */
final class WebhookEventHandler extends CollectionHandler {

  WebhookEventHandler(WorkspaceState workspace) {
    super(workspace, "webhook-events");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of("summary", this::summary, "summaryByDate", this::summaryByDate);
  }

  /** What is known of a delivery that went well, unless more is said. */
  static Map<String, @Nullable Object> newEvent(WorkspaceState workspace) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("id", workspace.newId());
    event.put("timestamp_created", workspace.now());
    event.put("organization_id", WorkspaceState.ID);
    event.put("payload", Map.of());
    event.put("success", true);
    event.put("status_code", 200);
    event.put("retry_count", 0);
    event.put("will_retry", false);
    event.put("webhook_url", "https://hooks.company.example/instantly");
    event.put("response_time_ms", 12);
    return event;
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    List<String> search = filter.values("search");
    return filter.same("success", row.text("success"))
        && filter.between("from", "to", row.text("timestamp_created"))
        // the whole URL or address, not a part of it
        && (search.isEmpty()
            || search.contains(row.text("webhook_url"))
            || search.contains(row.text("lead_email")));
  }

  private ApiReply summary(ApiRequest request) {
    Map<String, Object> summary = summary(found(request));
    summary.put("failure_rate", rate((Long) summary.get("failed_events"), found(request).size()));
    return ApiReply.ok(summary);
  }

  private ApiReply summaryByDate(ApiRequest request) {
    Map<String, List<Row>> days =
        found(request).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("timestamp_created_date"), TreeMap::new, Collectors.toList()));
    List<Map<String, Object>> items =
        days.entrySet().stream()
            .map(
                day -> {
                  Map<String, Object> item = new LinkedHashMap<>(Map.of("date", day.getKey()));
                  item.putAll(summary(day.getValue()));
                  return item;
                })
            .toList();
    return ApiReply.ok(Map.of("items", items));
  }

  private static Map<String, Object> summary(List<Row> events) {
    long good = events.stream().filter(event -> event.flag("success")).count();
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("total_events", events.size());
    summary.put("successful_events", good);
    summary.put("failed_events", events.size() - good);
    summary.put("success_rate", rate(good, events.size()));
    return summary;
  }

  /** In percent, as the rest of the API gives its rates. */
  private static double rate(long part, int all) {
    return all == 0 ? 0 : 100.0 * part / all;
  }
}

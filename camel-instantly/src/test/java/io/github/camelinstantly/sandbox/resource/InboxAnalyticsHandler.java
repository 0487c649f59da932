package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers {@code inbox-placement-analytics}: the results of tests, one by one and counted. */
final class InboxAnalyticsHandler extends CollectionHandler {

  private static final List<String> FILTERS =
      List.of("recipient_geo", "recipient_type", "recipient_esp", "sender_email");

  InboxAnalyticsHandler(WorkspaceState workspace) {
    super(workspace, "inbox-placement-analytics");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "statsByTest", this::statsByTest,
        "deliverabilityInsights", this::insights,
        "statsByDate", this::statsByDate);
  }

  /** Answered 400 if a list does not say of which test. */
  static void checkTest(ApiRequest request) {
    if (request.query("test_id").isEmpty()) {
      throw ApiError.badRequest("querystring must have required property 'test_id'");
    }
  }

  @Override
  ApiReply list(ApiRequest request) {
    checkTest(request);
    return super.list(request);
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("test_id", row.text("test_id"))
        && filter.between("date_from", "date_to", row.text("timestamp_created"))
        && FILTERS.stream().allMatch(name -> filter.oneOf(name, row.text(name)));
  }

  /**
   * The rows that a body's filters choose: numbers in arrays here, not texts (API facts:
   * inbox-placement).
   */
  private Stream<Row> chosen(Map<String, @Nullable Object> body, List<String> tests) {
    return rows.all().stream()
        .filter(row -> tests.contains(row.text("test_id")))
        .filter(
            row ->
                FILTERS.stream()
                    .allMatch(
                        name -> {
                          List<String> wanted = QueryFilter.texts(body, name);
                          return wanted.isEmpty() || wanted.contains(row.text(name));
                        }));
  }

  private Stream<Row> received(Map<String, @Nullable Object> body, List<String> tests) {
    return chosen(body, tests).filter(row -> row.isNumber("record_type", 2));
  }

  private ApiReply statsByTest(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    List<Map<String, Object>> stats = new ArrayList<>();
    for (String test : QueryFilter.texts(body, "test_ids")) {
      List<Row> received = received(body, List.of(test)).toList();
      if (!received.isEmpty()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("test_id", test);
        row.put("count", received.size());
        PLACES.forEach(
            (name, place) -> {
              row.put(name + "_count", received.stream().filter(place).count());
              row.put(name + "_percent", percent(received, place));
            });
        stats.add(row);
      }
    }
    return ApiReply.ok(stats);
  }

  private static final Map<String, Predicate<Row>> PLACES =
      Map.of(
          "spam", row -> row.flag("is_spam"),
          "category", row -> !row.flag("is_spam") && row.flag("has_category"),
          "inbox", row -> !row.flag("is_spam") && !row.flag("has_category"));

  private static double percent(List<Row> rows, Predicate<Row> place) {
    return 100.0 * rows.stream().filter(place).count() / rows.size();
  }

  private static List<String> test(Map<String, @Nullable Object> body) {
    return List.of(String.valueOf(body.get("test_id")));
  }

  private ApiReply insights(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    List<Map<String, @Nullable Object>> insights = new ArrayList<>();
    received(body, test(body))
        .collect(
            Collectors.groupingBy(
                row -> row.text("sender_esp") + " " + row.text("recipient_esp"),
                TreeMap::new,
                Collectors.toList()))
        .values()
        .forEach(
            rows -> {
              Map<String, @Nullable Object> insight = new LinkedHashMap<>();
              insight.put("test_id", body.get("test_id"));
              insight.put("from", body.get("date_from"));
              insight.put("to", body.get("date_to"));
              insight.put("sender_esp", rows.get(0).get("sender_esp"));
              insight.put("recipient_esp", rows.get(0).get("recipient_esp"));
              PLACES.forEach(
                  (name, place) -> insight.put(name + "_percentage", percent(rows, place)));
              insights.add(insight);
            });
    return ApiReply.ok(insights);
  }

  private ApiReply statsByDate(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    List<Map<String, Object>> stats = new ArrayList<>();
    chosen(body, test(body))
        .collect(
            Collectors.groupingBy(
                row -> row.text("timestamp_created_date"), TreeMap::new, Collectors.toList()))
        .forEach(
            (day, all) -> {
              List<Row> received = all.stream().filter(r -> r.isNumber("record_type", 2)).toList();
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("timestamp_created_date", day);
              row.put("sent_count", all.size() - received.size());
              row.put("received_count", received.size());
              PLACES.forEach(
                  (name, place) ->
                      row.put(name + "_count", received.stream().filter(place).count()));
              stats.add(row);
            });
    return ApiReply.ok(stats);
  }
}

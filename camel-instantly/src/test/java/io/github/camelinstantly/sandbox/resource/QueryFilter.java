package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters of a query: one that was not given lets everything pass. */
final class QueryFilter {

  private final ApiRequest request;

  QueryFilter(ApiRequest request) {
    this.request = request;
  }

  /** Whether a field has the one value that is wanted. */
  boolean same(String name, String value) {
    return request.query(name).map(value::equals).orElse(true);
  }

  /** Whether a field has none but the value that is not wanted. */
  boolean differs(String name, String value) {
    return request.query(name).map(unwanted -> !value.equals(unwanted)).orElse(true);
  }

  /** Whether a field has one of the values, given as comma text or as a repeated key. */
  boolean oneOf(String name, String value) {
    List<String> wanted = values(name);
    return wanted.isEmpty() || wanted.contains(value);
  }

  /** Whether the text is part of one of the fields, whatever its case. */
  boolean search(Row row, String... fields) {
    String wanted = request.query("search").orElse("").toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || Arrays.stream(fields)
            .anyMatch(field -> row.text(field).toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** Whether a time is on a day between these two, both inclusive. */
  boolean between(String from, String to, String time) {
    String day = day(time);
    return request.query(from).map(first -> day.compareTo(day(first)) >= 0).orElse(true)
        && request.query(to).map(last -> day.compareTo(day(last)) <= 0).orElse(true);
  }

  private static String day(String time) {
    return time.substring(0, Math.min("2026-01-01".length(), time.length()));
  }

  /** Whether campaigns of AI sales agents are asked for, which are left out otherwise. */
  boolean asksForAgents() {
    return request.query("ai_sales_agent_id").isPresent()
        || request.query("include_ai_sales_agent_campaigns").filter("true"::equals).isPresent();
  }

  /** All values that were given for a name. */
  List<String> values(String name) {
    return request.query().getOrDefault(name, List.of()).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A list in a body; empty if there is none. */
  static List<String> texts(Map<String, ? extends @Nullable Object> body, String name) {
    return body.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}

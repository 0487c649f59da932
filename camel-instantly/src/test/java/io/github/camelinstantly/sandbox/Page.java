package io.github.camelinstantly.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts a page out of a list, as the API does (facts §3). */
final class Page {

  private static final int DEFAULT_LIMIT = 10;

  private Page() {}

  /**
   * A page.
   *
   * @param rows all rows, in the order of the list
   * @param limit the limit as given, {@code null} for the default
   * @param after the cursor as given, {@code null} for the first page
   * @param cursor makes the cursor of a row; that of a page is its last row's
   */
  static SandboxReply of(
      List<Map<String, @Nullable Object>> rows,
      @Nullable Object limit,
      @Nullable Object after,
      Function<Map<String, @Nullable Object>, @Nullable Object> cursor) {
    int start = after == null || after.equals("") ? 0 : behind(rows, after, cursor);
    int end = Math.min(rows.size(), start + limit(limit));
    List<Map<String, @Nullable Object>> items = rows.subList(Math.min(start, end), end);
    Map<String, @Nullable Object> page = new LinkedHashMap<>();
    page.put("items", items);
    if (!items.isEmpty()) {
      // also on the last page with data: the next one is then empty
      page.put("next_starting_after", cursor.apply(items.get(items.size() - 1)));
    }
    return SandboxReply.ok(page);
  }

  static int limit(@Nullable Object given) {
    if (given == null) {
      return DEFAULT_LIMIT;
    }
    String text = given.toString();
    int limit = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > 100) {
      throw SandboxError.badRequest("limit must be >= 1 and <= 100");
    }
    return limit;
  }

  private static int behind(
      List<Map<String, @Nullable Object>> rows,
      Object after,
      Function<Map<String, @Nullable Object>, @Nullable Object> cursor) {
    for (int i = 0; i < rows.size(); i++) {
      if (after.toString().equals(String.valueOf(cursor.apply(rows.get(i))))) {
        return i + 1;
      }
    }
    throw SandboxError.badRequest("starting_after is not a known cursor");
  }
}

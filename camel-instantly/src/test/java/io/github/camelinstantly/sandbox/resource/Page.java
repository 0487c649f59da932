package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.PageEnd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes pages of lists, as the API does (API facts: paging). */
final class Page {

  private static final byte[] OPEN = ascii("{\"items\":[");
  private static final byte[] CURSOR = ascii(",\"next_starting_after\":");

  private Page() {}

  /**
   * A page of rows whose cursor is a value by which they are sorted; the row that a cursor came
   * from need not be there any more.
   *
   * @param cursor gives the value of a row
   */
  static ApiReply sorted(
      ApiRequest request,
      PageEnd form,
      List<? extends Entry> rows,
      Function<Entry, String> cursor) {
    Predicate<Entry> behind =
        request
            .cursor()
            .<Predicate<Entry>>map(after -> row -> cursor.apply(row).compareTo(after) > 0)
            .orElse(row -> true);
    Iterator<? extends Entry> rest =
        rows.stream().filter(behind).sorted(Comparator.comparing(cursor)).iterator();
    return of(request, form, rest, cursor);
  }

  /** The same in descending order. */
  static ApiReply sortedDown(
      ApiRequest request,
      PageEnd form,
      List<? extends Entry> rows,
      Function<Entry, String> cursor) {
    Predicate<Entry> behind =
        request
            .cursor()
            .<Predicate<Entry>>map(after -> row -> cursor.apply(row).compareTo(after) < 0)
            .orElse(row -> true);
    Iterator<? extends Entry> rest =
        rows.stream().filter(behind).sorted(Comparator.comparing(cursor).reversed()).iterator();
    return of(request, form, rest, cursor);
  }

  /**
   * A page of what an iterator gives.
   *
   * @param rows the rows behind the request's cursor, in the order of the list
   * @param cursor makes the cursor of a row; that of a page is its last row's
   */
  static ApiReply of(
      ApiRequest request,
      PageEnd form,
      Iterator<? extends Entry> rows,
      Function<Entry, String> cursor) {
    int limit = request.limit();
    List<Entry> items = new ArrayList<>(limit);
    while (items.size() < limit && rows.hasNext()) {
      items.add(rows.next());
    }
    String next = items.isEmpty() ? null : cursor.apply(items.get(items.size() - 1));
    // looked for only if it matters: with a rare filter it may take long
    if (form != PageEnd.WITH_CURSOR && !rows.hasNext()) {
      next = form == PageEnd.EMPTY_CURSOR ? "" : null;
    }
    return ApiReply.ofJson(write(items, next));
  }

  private static byte[] write(List<Entry> items, @Nullable String next) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 + 600 * items.size());
    out.writeBytes(OPEN);
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.writeBytes(items.get(i).json());
    }
    out.write(']');
    if (next != null) {
      out.writeBytes(CURSOR);
      out.writeBytes(Json.writeBytes(next));
    }
    out.write('}');
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

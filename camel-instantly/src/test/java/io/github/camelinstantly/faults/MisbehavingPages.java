package io.github.camelinstantly.faults;

import io.github.camelinstantly.faults.Misbehaviour.Proper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the pages of a list: rows, their order and ids, cursors, times. */
final class MisbehavingPages {

  private final List<Misbehaviour> all = new ArrayList<>();

  private MisbehavingPages() {}

  static List<Misbehaviour> all() {
    MisbehavingPages kinds = new MisbehavingPages();
    kinds.rows();
    kinds.cursors();
    kinds.times();
    return kinds.all;
  }

  private void page(String name, UnaryOperator<Proper> change) {
    all.add(
        new Misbehaviour(name, true, p -> Replies.ok((p.isPage() ? change.apply(p) : p).json())));
  }

  private void rows(String name, Consumer<List<String>> change) {
    page(
        name,
        p -> {
          List<String> rows = new ArrayList<>(p.rows());
          change.accept(rows);
          return Proper.page(rows, p.cursor());
        });
  }

  private void rows() {
    rows("rows twice", rows -> rows.addAll(List.copyOf(rows)));
    rows("a row a hundred times", rows -> rows.addAll(Collections.nCopies(100, rows.get(0))));
    rows("rows in reverse", Collections::reverse);
    rows("a row is missing", rows -> rows.remove(rows.size() - 1));
    rows("a row that is null", rows -> rows.add(0, "null"));
    rows("a row that is a text", rows -> rows.add(0, "\"text\""));
    rows("a row that is no JSON", rows -> rows.add(0, "{nonsense}"));
    rows("a row without an id", rows -> rows.add(0, "{\"subject\":\"x\"}"));
    rows("a row with a number as id", rows -> rows.add(0, "{\"id\":7}"));
    rows("a row with a blank id", rows -> rows.add(0, "{\"id\":\" \"}"));
    rows("a row of half a megabyte", rows -> rows.add(0, row("x".repeat(1 << 19), "s")));
    rows("a row with a giant id", rows -> rows.add(0, row("s", "i".repeat(1 << 19))));
    rows("an id with line ends", rows -> rows.add(0, row("s", "a\\r\\n2026 ERROR\\u2028")));
    rows("too many rows", rows -> rows.addAll(Collections.nCopies(20_000, "{}")));
  }

  private static String row(String subject, String id) {
    return MisbehavingServer.email(0)
        .replace("\"s\"", "\"" + subject + "\"")
        .replace(MisbehavingServer.id(0), id);
  }

  private void cursors() {
    page("the first page for ever", p -> withCursor(p, MisbehavingServer.id(0)));
    page("a cursor after the last page", p -> withCursor(p, MisbehavingServer.id(4)));
    page(
        "an empty page with a cursor",
        p -> new Proper(empty(MisbehavingServer.id(0)), p.rows(), ""));
    page("an empty page", p -> new Proper("{\"items\":[]}", p.rows(), null));
    page("a cursor that is empty", p -> withCursor(p, ""));
    page("a cursor that is odd", p -> withCursor(p, "&?#%00/../\\u0000"));
    page("a cursor of 100 KB", p -> withCursor(p, "c".repeat(100_000)));
    page("no cursor where there is more", p -> withCursor(p, null));
  }

  private static Proper withCursor(Proper page, @Nullable String cursor) {
    return Proper.page(page.rows(), cursor);
  }

  private static String empty(String cursor) {
    return "{\"items\":[],\"next_starting_after\":\"" + cursor + "\"}";
  }

  private void times() {
    for (String time :
        List.of(
            "\"9999-12-31T23:59:59.999Z\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"" + MisbehavingServer.time(0).plusSeconds(20L * 3600) + "\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "null",
            "\"yesterday\"",
            "1e999999999",
            "0",
            "{}")) {
      page("a row of the time " + time, p -> Proper.page(withTime(p.rows(), time), p.cursor()));
    }
  }

  private static List<String> withTime(List<String> rows, String time) {
    List<String> changed = new ArrayList<>(rows);
    changed.add(
        changed
            .remove(rows.size() - 1)
            .replaceFirst("(\"timestamp_created\":)\"[^\"]*\"", "$1" + time));
    return changed;
  }
}

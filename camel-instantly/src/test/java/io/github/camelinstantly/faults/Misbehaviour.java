package io.github.camelinstantly.faults;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a server does not do what it should.
 *
 * @param name what it does
 * @param runs whether a call that is answered so has its effect
 * @param answer what it answers in place of the proper reply
 */
record Misbehaviour(String name, boolean runs, Function<Proper, RawServer.Answer> answer) {

  /**
   * The proper reply.
   *
   * @param json its body
   * @param rows the rows of a page; empty if it is none
   * @param cursor the cursor of a page
   */
  record Proper(String json, List<String> rows, @Nullable String cursor) {

    /** A page. */
    static Proper page(List<String> rows, @Nullable String cursor) {
      String next = cursor == null ? "null" : "\"" + cursor + "\"";
      String json =
          "{\"items\":[" + String.join(",", rows) + "],\"next_starting_after\":" + next + "}";
      return new Proper(json, rows, cursor);
    }

    boolean isPage() {
      return !rows.isEmpty();
    }
  }
}

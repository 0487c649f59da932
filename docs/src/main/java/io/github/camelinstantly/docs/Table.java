package io.github.camelinstantly.docs;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An AsciiDoc table. */
final class Table {

  private final StringBuilder text = new StringBuilder();

  Table(String columns, String... titles) {
    text.append("[cols=\"").append(columns).append("\",options=\"header\"]\n|===\n");
    row(titles);
  }

  void row(String... cells) {
    text.append(
            Arrays.stream(cells)
                .map(cell -> "| " + cell.replace("|", "\\|"))
                .collect(Collectors.joining(" ")))
        .append('\n');
  }

  @Override
  public String toString() {
    return text + "|===";
  }
}

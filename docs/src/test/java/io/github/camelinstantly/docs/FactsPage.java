package io.github.camelinstantly.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of facts, taken apart: its sections by their anchors, and the facts in them. */
final class FactsPage {

  private static final Pattern SECTION =
      Pattern.compile(
          "\\n\\[\\[([\\w-]+)]]\\n=== [^\\n]+\\n(.*?)(?=\\n\\[\\[|\\n== |$)", Pattern.DOTALL);
  private static final Pattern TABLE =
      Pattern.compile("\\n\\|===\\n\\|[^\\n]+\\n\\n(.*?)\\n\\|===(?:\\n|$)", Pattern.DOTALL);

  private final Map<String, List<Fact>> sections = new TreeMap<>();

  /**
   * @param text the page in AsciiDoc
   */
  FactsPage(String text) {
    SECTION
        .matcher(text)
        .results()
        .forEach(section -> sections.put(section.group(1), facts(section.group(2)).toList()));
  }

  private static Stream<Fact> facts(String section) {
    return TABLE
        .matcher(section)
        .results()
        .map(table -> table.group(1))
        .flatMap(rows -> Stream.of(rows.split("\\n\\n")))
        .map(row -> List.of(row.substring(1).split("\\n\\|", -1)))
        .map(Fact::new);
  }

  /** The facts by the anchors of their sections. */
  Map<String, List<Fact>> sections() {
    return sections;
  }

  /**
   * A row of a table.
   *
   * @param cells what the API does, how certain it is, what the component does
   */
  record Fact(List<String> cells) {

    private static final Pattern CERTAINTY =
        Pattern.compile("(documented|recorded|assumed)(, (recorded|assumed))?");

    /** Whether it says all three. */
    boolean isWhole() {
      return cells.size() == 3
          && cells.stream().noneMatch(String::isBlank)
          && CERTAINTY.matcher(cells.get(1)).matches();
    }
  }
}

package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.table.OperationTable;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README and the pages say about the size and the source of the table is what it is. */
class OperationCountTest {

  @Test
  void aNumberOfAllOperationsIsSeenAndThatOfSomeIsNot() {
    assertThat(numbers("any of the API's 243 operations", "operations")).containsExactly("243");
    assertThat(numbers("All 17 operations; all\n18 operations", "operations"))
        .containsExactly("17", "18");
    assertThat(numbers("9 operations more, 3 of them", "operations")).isEmpty();
  }

  @Test
  void eachNumberIsThatOfTheTable() {
    List<String> texts = Examples.texts();

    assertThat(texts.stream().flatMap(text -> numbers(text, "operations").stream()))
        .hasSizeGreaterThan(1)
        .containsOnly(String.valueOf(OperationTable.all().size()));
    assertThat(texts.stream().flatMap(text -> numbers(text, "resources").stream()))
        .containsOnly(String.valueOf(OperationTable.resources().size()));
  }

  private static List<String> numbers(String text, String things) {
    return Pattern.compile("(?:API's|[Aa]ll|of the)\\s+(\\d+)\\s+" + things)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theDayOfTheDocumentIsToldWhereverThereIsOne() {
    String ofDay = "API document of " + OperationTable.DOCUMENT;

    assertThat(Examples.read(Examples.README)).contains(ofDay);
    assertThat(Examples.read(Path.of("..", "CONTRIBUTING.md"))).contains(ofDay);
    assertThat(Examples.read(Path.of("src", "main", "asciidoc", "instantly-component.adoc")))
        .contains(ofDay);
    assertThat(Examples.read(Path.of("..", ".ci", "run"))).contains(OperationTable.DOCUMENT);
  }
}

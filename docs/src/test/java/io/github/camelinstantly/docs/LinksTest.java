package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the pages where they are stored, without a build, gets to all that they name. */
class LinksTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGES = Path.of("src", "main", "asciidoc");
  private static final Pattern XREF = Pattern.compile("xref:([^\\[#{]+)(?:#([^\\[]+))?\\[");
  private static final Pattern MARKDOWN = Pattern.compile("]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^==+ (.+)$");

  private static List<Path> files(Path folder, int depth, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  @Test
  void everyReferenceOfAPageLeadsToAPageAndItsSection() throws IOException {
    List<String> dead = new ArrayList<>();
    int seen = 0;
    for (Path page : files(PAGES, 5, ".adoc")) {
      for (MatchResult xref : XREF.matcher(Examples.read(page)).results().toList()) {
        seen++;
        Path target = page.resolveSibling(xref.group(1));
        if (!Files.isRegularFile(target) || !hasSection(target, xref.group(2))) {
          dead.add(page + ": " + xref.group());
        }
      }
    }

    assertThat(dead).isEmpty();
    assertThat(seen).isGreaterThan(200);
  }

  private static boolean hasSection(Path page, String anchor) {
    String text = Examples.read(page);
    return anchor == null
        || text.contains("[#" + anchor + "]")
        || text.contains("[[" + anchor + "]]")
        || HEADING.matcher(text).results().anyMatch(h -> idOf(h.group(1)).equals(anchor));
  }

  /** As AsciiDoc makes it of a heading. */
  private static String idOf(String heading) {
    return "_" + heading.toLowerCase().replaceAll("[^a-z0-9 _-]", "").replaceAll("[ -]+", "_");
  }

  @Test
  void everyLinkOfTheTextsBesideTheCodeLeadsToAFile() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path text : files(ROOT, 1, ".md")) {
      MARKDOWN
          .matcher(Examples.read(text))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !Files.exists(text.resolveSibling(link)))
          .forEach(link -> dead.add(text + ": " + link));
    }

    assertThat(dead).isEmpty();
  }

  @Test
  void everyPromiseNamesTestsThatAreThere() throws IOException {
    List<String> tests =
        files(ROOT.resolve("camel-instantly/src/test/java"), 20, "Test.java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .toList();
    List<String> promises =
        Examples.read(Examples.README)
            .lines()
            .dropWhile(line -> !line.endsWith("| shown by |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();

    assertThat(promises).hasSizeGreaterThan(5);
    assertThat(promises)
        .allSatisfy(
            promise -> {
              String shownBy = promise.split("\\|")[4];
              assertThat(shownBy.replace("`", "").strip().split(", "))
                  .isNotEmpty()
                  .isSubsetOf(tests);
            });
  }

  @Test
  void nothingIsLeftToABuild() throws IOException {
    assertThat(files(PAGES, 5, ".adoc"))
        .allSatisfy(
            page ->
                assertThat(Examples.read(page)).doesNotContain("// table:", ".html", "include::"));
  }
}

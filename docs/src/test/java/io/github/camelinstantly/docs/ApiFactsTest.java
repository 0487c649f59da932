package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever reads a reference to a fact about the API can look it up. */
class ApiFactsTest {

  private static final Path ROOT = Path.of("..");
  private static final String PAGE =
      Examples.read(Path.of("src", "main", "asciidoc", "api-facts.adoc"));
  private static final Pattern SOURCE = Pattern.compile(".*\\.(java|adoc|properties|md)");
  private static final Set<String> NO_SOURCES = Set.of("target", ".git");

  private final FactsPage page = new FactsPage(PAGE);
  private final FactReferences references = new FactReferences(page.sections().keySet());

  @Test
  void everyReferenceLeadsToASection() throws IOException {
    for (Path source : sources()) {
      references.check(ROOT.relativize(source).toString(), Examples.read(source));
    }

    assertThat(references.problems()).isEmpty();
    assertThat(references.found()).isGreaterThan(200);
  }

  @Test
  void aReferenceIsReadWhereverItsLineBreaks() {
    references.check("Fine.java", "/** Says this (API" + "\n * facts: paging,\n * errors). */");
    references.check("Fine.java", "// says that (API" + " facts:\n    // paging)");

    assertThat(references.problems()).isEmpty();
    assertThat(references.found()).isEqualTo(2);
  }

  @Test
  void aReferenceThatLeadsNowhereIsNamed() {
    references.check("Wrong.java", "\n// (API" + " facts: paging, nowhere)");
    references.check("Bare.java", "// see the API" + " facts");
    references.check("Old.java", "/** As told\n * in facts" + "\n * §4. */");
    references.check("Link.md", "(docs/api-facts.adoc" + "#nowhere)");

    assertThat(references.problems())
        .containsExactly(
            "Wrong.java:2: api-facts.adoc has no [[nowhere]]",
            "Bare.java:1: name a section behind a colon, in one piece",
            "Old.java:3: nobody outside has pages with numbers: name a section",
            "Link.md:1: api-facts.adoc has no [[nowhere]]");
  }

  @Test
  void everyFactSaysWhatItIsHowCertainItIsAndWhatIsDone() {
    assertThat(page.sections())
        .allSatisfy(
            (anchor, facts) ->
                assertThat(facts).isNotEmpty().allMatch(FactsPage.Fact::isWhole, "is whole"));
  }

  @Test
  void aFactThatLacksItsCertaintyIsNotWhole() {
    assertThat(facts("It is so.\n|perhaps\n|Nothing."))
        .noneMatch(FactsPage.Fact::isWhole)
        .hasSize(1);
    assertThat(facts("It is so.\n|assumed")).noneMatch(FactsPage.Fact::isWhole).hasSize(1);
    assertThat(facts("It is so.\n|assumed\n|")).noneMatch(FactsPage.Fact::isWhole).hasSize(1);
    assertThat(facts("It is so.\n|recorded, assumed\n|Nothing."))
        .allMatch(FactsPage.Fact::isWhole)
        .hasSize(1);
  }

  private static List<FactsPage.Fact> facts(String row) {
    String table = "\n|===\n|What |How certain |What is done\n\n|%s\n|===\n".formatted(row);
    return new FactsPage("\n[[it]]\n=== It\n" + table).sections().get("it");
  }

  @Test
  void everySectionAndTableIsSeen() {
    long tableLines = PAGE.lines().filter(line -> line.equals("|===")).count();

    assertThat(page.sections().keySet())
        .containsExactlyInAnyOrderElementsOf(all("^\\[\\[(.+)]]$"))
        .hasSameSizeAs(all("^=== (.+)$"))
        .hasSize((int) tableLines / 2);
  }

  @Test
  void theSectionsReferToEachOther() {
    assertThat(page.sections().keySet()).containsAll(all("<<([^>]+)>>"));
  }

  private static List<String> all(String regex) {
    return Pattern.compile(regex, Pattern.MULTILINE)
        .matcher(PAGE)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NO_SOURCES.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (SOURCE.matcher(file.toString()).matches()) {
              sources.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return sources;
  }
}

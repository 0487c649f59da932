package io.github.camelinstantly.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blocks of code that the README and the pages show. */
final class Examples {

  static final Path README = Path.of("..", "README.md");

  private static final Path PAGES = Path.of("src", "main", "asciidoc");
  private static final String BLOCK =
      "(?:```%1$s|\\[source,%1$s]\\n----)\\n(.*?)\\n(?:```|----)(?:\\n|$)";

  private Examples() {}

  /** README and pages, as they are written. */
  static List<String> texts() {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return Stream.concat(
              Stream.of(README), pages.filter(page -> page.toString().endsWith(".adoc")).sorted())
          .map(Examples::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All blocks of a language. */
  static Stream<String> in(String language) {
    Pattern block = Pattern.compile(BLOCK.formatted(language), Pattern.DOTALL);
    return texts().stream()
        .flatMap(text -> block.matcher(text).results())
        .map(found -> found.group(1));
  }

  /** What a block is called in a test report. */
  static String title(String block) {
    return block.lines().limit(3).map(String::strip).reduce("", (a, b) -> a + " " + b).strip();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

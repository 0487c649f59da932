package io.github.camelinstantly.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Copies the AsciiDoc pages and puts the tables in place of lines such as {@code //
 * table:component-options}.
 */
public final class RenderDocs {

  private static final String MARK = "// table:";

  private final Map<String, Supplier<String>> tables;

  private RenderDocs(Catalog catalog) {
    tables =
        Map.of(
            "component-options", catalog::componentOptions,
            "endpoint-path", catalog::pathOptions,
            "endpoint-options", catalog::queryOptions,
            "arguments", catalog::arguments,
            "headers", catalog::headers,
            "operations", OperationsReference::table);
  }

  /** Arguments: the folder of the pages, the folder to write to. */
  public static void main(String[] args) throws IOException {
    RenderDocs docs = new RenderDocs(Catalog.load());
    Path target = Path.of(args[1]);
    Files.createDirectories(target);
    try (Stream<Path> pages = Files.list(Path.of(args[0]))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".adoc")).toList()) {
        Files.write(target.resolve(page.getFileName()), docs.render(Files.readAllLines(page)));
      }
    }
  }

  private List<String> render(List<String> lines) {
    return lines.stream().map(this::render).toList();
  }

  private String render(String line) {
    if (!line.startsWith(MARK)) {
      return line;
    }
    Supplier<String> table = tables.get(line.substring(MARK.length()).strip());
    if (table == null) {
      throw new IllegalArgumentException("`%s` must be one of %s".formatted(line, tables.keySet()));
    }
    return table.get();
  }
}

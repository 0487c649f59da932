package io.github.camelinstantly.docs;

import io.github.camelinstantly.api.table.OperationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Copies the AsciiDoc pages and puts the tables in place of lines such as {@code //
 * table:component-options}; beside them comes a page for each resource.
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
    Catalog catalog = Catalog.load();
    RenderDocs docs = new RenderDocs(catalog);
    Path target = Path.of(args[1]);
    Path resources = Files.createDirectories(target.resolve("resources"));
    ResourcePage page = new ResourcePage(Descriptions.load());
    for (String resource : OperationTable.resources()) {
      Files.writeString(resources.resolve(resource + ".adoc"), page.render(resource));
    }
    try (Stream<Path> pages = Files.list(Path.of(args[0]))) {
      for (Path prose : pages.filter(file -> file.toString().endsWith(".adoc")).toList()) {
        Files.write(target.resolve(prose.getFileName()), docs.render(Files.readAllLines(prose)));
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

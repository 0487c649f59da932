package io.github.camelinstantly.docs;

import io.github.camelinstantly.api.table.OperationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the pages that follow from the operation table and the catalog: tables of operations,
 * options, arguments and headers, and a page for each resource. They stand with the other pages, so
 * that all can be read without a build.
 */
public final class WriteReference {

  private WriteReference() {}

  /** Argument: the folder to write to. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  /** The text of each page by its name. */
  static Map<String, String> pages() throws IOException {
    Catalog catalog = Catalog.load();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("operations.adoc", OperationsReference.page());
    pages.put("component-options.adoc", catalog.componentPage());
    pages.put("endpoint-options.adoc", catalog.endpointPage());
    pages.put("arguments.adoc", catalog.argumentsPage());
    pages.put("headers.adoc", catalog.headersPage());
    ResourcePage page = new ResourcePage(Descriptions.load());
    for (String resource : OperationTable.resources()) {
      pages.put("resources/" + resource + ".adoc", page.render(resource));
    }
    return pages;
  }
}

package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.table.OperationTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the reference are whole. */
class DocsTest {

  private static final Path REFERENCE = Path.of("src", "main", "asciidoc", "reference");

  /** All of the reference, but for the pages of the resources. */
  private final String page =
      Stream.of("operations", "component-options", "endpoint-options", "arguments", "headers")
          .map(name -> Examples.read(REFERENCE.resolve(name + ".adoc")))
          .collect(Collectors.joining("\n"));

  @Test
  void everyOptionAndHeaderIsOnThePage() throws IOException {
    JsonNode catalog;
    try (InputStream json =
        InstantlyComponent.class.getResourceAsStream(
            "/META-INF/io/github/camelinstantly/instantly.json")) {
      catalog = new ObjectMapper().readTree(json);
    }
    List<String> names = new ArrayList<>();
    catalog.get("headers").fieldNames().forEachRemaining(names::add);
    for (String section : List.of("componentProperties", "properties")) {
      catalog
          .get(section)
          .fields()
          .forEachRemaining(
              option -> {
                String prefix = option.getValue().path("prefix").asText("");
                names.add(prefix.isEmpty() ? option.getKey() : prefix + "*");
              });
    }

    assertThat(names).hasSizeGreaterThan(150).allMatch(name -> page.contains("| `" + name + "` ("));
  }

  @Test
  void everyOperationIsOnThePage() {
    assertThat(OperationTable.all())
        .extracting(Operation::id)
        .allMatch(id -> page.contains("[`" + id + "`] |"));
  }

  @Test
  void everyOperationAndBodyPropertyIsDescribedAndNothingElseIs() throws IOException {
    Descriptions descriptions = Descriptions.load();
    Set<String> properties = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    for (Operation operation : OperationTable.all()) {
      if (descriptions.of(operation).isEmpty()) {
        missing.add(operation.id());
      }
      for (Parameter property : operation.in(Place.BODY)) {
        if (!property.argument()) {
          properties.add(property.name());
          properties.add(operation.id() + "." + property.name());
          if (descriptions.of(operation, property).isEmpty()) {
            missing.add(operation.id() + "." + property.name());
          }
        }
      }
    }

    assertThat(missing).isEmpty();
    assertThat(descriptions.operations())
        .isEqualTo(OperationTable.all().stream().map(Operation::id).collect(Collectors.toSet()));
    assertThat(properties).containsAll(descriptions.properties());
  }

  @Test
  void aResourceHasAPageWithAllOfItsOperations() {
    for (String resource : OperationTable.resources()) {
      String rendered = Examples.read(REFERENCE.resolve("resources").resolve(resource + ".adoc"));
      assertThat(OperationTable.operations(resource))
          .allMatch(operation -> rendered.contains("\n== " + operation.name() + "\n"));
      assertThat(rendered.lines().filter(line -> line.equals("[source,java]")))
          .hasSameSizeAs(OperationTable.operations(resource));
    }
  }

  @Test
  void aReplyThatIsNoObjectIsCalledWhatItIs() {
    assertThat(line("analytics/campaigns")).contains("| list of `CampaignAnalytics` |");
    assertThat(line("block-list-entries/download")).contains("| CSV text |");
    assertThat(line("emails/list")).contains("| page of `Email` |");
  }

  private String line(String operation) {
    return page.lines()
        .filter(row -> row.contains("[`" + operation + "`]"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noAsteriskOrTypeIsGarbled() {
    // two bare asterisks in a cell would turn what is between them bold
    assertThat(page.lines().filter(line -> line.startsWith("| ")))
        .noneMatch(line -> line.matches(".*`\\*.*"));
    assertThat(page).contains("| `InstantlyProducerOptions.OutputType`");
  }
}

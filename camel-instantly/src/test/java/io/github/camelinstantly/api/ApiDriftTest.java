package io.github.camelinstantly.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.api.table.OperationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Compares the operation table and the entities with an OpenAPI document of the API, given as
 * {@code -Dinstantly.openapi=FILE}, and lists each difference. Those that are meant stand in {@link
 * MeantDifferences}, each with its reason.
 */
@EnabledIfSystemProperty(
    named = "instantly.openapi",
    matches = ".+",
    disabledReason = "there is no document to compare with")
class ApiDriftTest {

  @Test
  void theTableIsTheDocumentButForWhatIsMeant() throws IOException {
    JsonNode document =
        new ObjectMapper()
            .readTree(Files.readString(Path.of(System.getProperty("instantly.openapi"))));
    List<String> differences = differences(document);
    List<String> unmeant = new ArrayList<>(differences);
    unmeant.removeIf(MeantDifferences::isMeant);
    List<String> stale = new ArrayList<>(MeantDifferences.REASONS.keySet());
    stale.removeIf(
        meant -> differences.stream().anyMatch(difference -> difference.startsWith(meant)));

    assertThat(unmeant).as("differences that nobody meant").isEmpty();
    assertThat(stale).as("meant differences that are gone").isEmpty();
  }

  private static List<String> differences(JsonNode document) {
    Map<String, JsonNode> documented = new TreeMap<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        verb ->
                            documented.put(
                                verb.getKey().toUpperCase(java.util.Locale.ROOT)
                                    + " "
                                    + path.getKey(),
                                verb.getValue())));
    List<String> differences = new ArrayList<>();
    Map<Operation, JsonNode> described = new LinkedHashMap<>();
    Map<String, Operation> rows = new TreeMap<>();
    OperationTable.all().forEach(row -> rows.put(row.verb() + " " + row.path(), row));
    documented.forEach(
        (call, operation) -> {
          Operation row = rows.remove(call);
          if (row == null) {
            differences.add("no row for " + call);
          } else {
            new OperationDrift(row, operation).addTo(differences);
            described.put(row, operation);
          }
        });
    rows.keySet().forEach(call -> differences.add("not in the document: " + call));
    differences.addAll(new EntityDrift(document).of(described));
    return differences;
  }
}

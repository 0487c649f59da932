package io.github.camelinstantly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.option.InstantlyArguments;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The endpoint's options and the header constants repeat the operation table; here is the proof.
 */
class OptionsMatchTableTest {

  private static final Map<String, Set<String>> OPERATIONS_BY_OPTION = operationsByOption();

  private static Map<String, Set<String>> operationsByOption() {
    Map<String, Set<String>> operations = new TreeMap<>();
    for (Operation operation : OperationTable.all()) {
      for (Parameter argument : operation.arguments()) {
        operations
            .computeIfAbsent(argument.option(), option -> new TreeSet<>())
            .add(operation.id());
      }
    }
    return operations;
  }

  @Test
  void everyArgumentIsAnOptionAndEveryOptionAnArgument() {
    Set<String> options =
        Arrays.stream(InstantlyArguments.class.getDeclaredFields())
            .map(Field::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(options).isEqualTo(OPERATIONS_BY_OPTION.keySet());
  }

  @Test
  void everyArgumentHasItsHeaderConstant() throws IllegalAccessException {
    Set<String> headers = new TreeSet<>(constants().values());
    Set<String> expected =
        OperationTable.all().stream()
            .flatMap(operation -> operation.arguments().stream())
            .map(Parameter::header)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(headers).containsAll(expected);
  }

  @Test
  void noHeaderThatWeSetIsAnArgument() throws IllegalAccessException {
    Map<String, String> constants = constants();
    Set<String> arguments =
        OPERATIONS_BY_OPTION.keySet().stream()
            .map(
                option ->
                    "CamelInstantly" + option.substring(0, 1).toUpperCase() + option.substring(1))
            .collect(Collectors.toSet());

    assertThat(
            List.of(
                "EMAIL_ID",
                "EMAIL_THREAD_ID",
                "EMAIL_ACCOUNT",
                "EMAIL_LEAD",
                "EMAIL_CAMPAIGN_ID",
                "EMAIL_SUBJECT",
                "STATUS_CODE",
                "REQUEST_ID",
                "NEXT_STARTING_AFTER",
                "MESSAGE_TIMESTAMP"))
        .allSatisfy(name -> assertThat(arguments).doesNotContain(constants.get(name)));
  }

  @Test
  void everyDescriptionNamesItsOperations() throws Exception {
    String catalog = catalog();
    OPERATIONS_BY_OPTION.forEach(
        (option, operations) -> {
          String description = description(catalog, option);
          operations.forEach(operation -> assertThat(description).as(option).contains(operation));
          long named = description.chars().filter(c -> c == '/').count();
          assertThat(named).as("operations named by `%s`", option).isEqualTo(operations.size());
        });
  }

  @Test
  void enumsInTheCatalogAreThoseOfTheTable() throws Exception {
    String catalog = catalog();
    for (Operation operation : OperationTable.all()) {
      for (Parameter argument : operation.arguments()) {
        List<String> values = enumOf(catalog, argument.option());
        if (!values.isEmpty() && !argument.allowed().isEmpty()) {
          assertThat(values)
              .as("%s of %s", argument.option(), operation.id())
              .containsExactlyElementsOf(argument.allowed());
        }
      }
    }
  }

  @Test
  void resourcesInTheCatalogAreThoseOfTheTable() throws Exception {
    Set<String> resources = new TreeSet<>(OperationTable.resources());
    resources.add("raw");

    assertThat(enumOf(catalog(), "resource")).containsExactlyElementsOf(resources);
  }

  private static Map<String, String> constants() throws IllegalAccessException {
    Map<String, String> constants = new TreeMap<>();
    for (Field field : InstantlyConstants.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        constants.put(field.getName(), (String) field.get(null));
      }
    }
    return constants;
  }

  private static String catalog() throws Exception {
    try (InputStream json =
        InstantlyComponent.class.getResourceAsStream(
            "/META-INF/io/github/camelinstantly/instantly.json")) {
      return new String(json.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static String description(String catalog, String option) {
    return (String) property(catalog, option).get("description");
  }

  @SuppressWarnings("unchecked")
  private static List<String> enumOf(String catalog, String option) {
    return (List<String>) property(catalog, option).getOrDefault("enum", List.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> property(String catalog, String option) {
    try {
      Map<String, Object> json =
          (Map<String, Object>) io.github.camelinstantly.json.Json.read(catalog);
      Map<String, Object> properties = (Map<String, Object>) json.get("properties");
      return (Map<String, Object>) properties.get(option);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

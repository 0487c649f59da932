package io.github.camelinstantly.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.option.InstantlyArguments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalog has all that the operation table has, and nothing stands in an argument's way. */
class CatalogTest {

  private static final JsonNode CATALOG = catalog();

  private static final List<Parameter> ARGUMENTS =
      OperationTable.all().stream().map(Operation::arguments).flatMap(List::stream).toList();

  private static JsonNode catalog() {
    try (InputStream json =
        InstantlyComponent.class.getResourceAsStream(
            "/META-INF/io/github/camelinstantly/instantly.json")) {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode option(String name) {
    return CATALOG.path("properties").path(name);
  }

  private static JsonNode header(Parameter argument) {
    return CATALOG.path("headers").path(argument.header());
  }

  @Test
  void everyArgumentIsAnOptionThatNoOtherHides() {
    assertThat(ARGUMENTS)
        .allSatisfy(
            argument ->
                assertThat(option(argument.option()).path("configurationClass").asText())
                    .as(argument.option())
                    .isEqualTo(InstantlyArguments.class.getName()));
  }

  @Test
  void everyArgumentIsAHeaderThatRefersToItsOption() {
    assertThat(ARGUMENTS)
        .allSatisfy(
            argument ->
                assertThat(header(argument).path("description").asText())
                    .as(argument.header())
                    .isEqualTo("Overrides the option " + argument.option() + "."));
  }

  @Test
  void everyDescriptionNamesTheOperationsOfItsArgument() {
    for (Operation operation : OperationTable.all()) {
      for (Parameter argument : operation.arguments()) {
        assertThat(option(argument.option()).path("description").asText())
            .as(argument.option())
            .containsPattern("\\b" + operation.id() + "\\b");
      }
    }
  }

  @Test
  void enumsAreThoseOfTheTable() {
    for (Parameter argument : ARGUMENTS) {
      List<String> values = enumOf(argument.option());
      if (!values.isEmpty() && !argument.allowed().isEmpty()) {
        assertThat(values).as(argument.option()).isEqualTo(argument.allowed());
      }
    }
  }

  @Test
  void noHeaderThatWeSetIsAnArgument() throws IllegalAccessException {
    Set<String> arguments = ARGUMENTS.stream().map(Parameter::header).collect(Collectors.toSet());
    List<String> handWritten = new ArrayList<>();
    for (Field field : InstantlyConstants.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        handWritten.add((String) field.get(null));
      }
    }

    assertThat(handWritten)
        .contains(InstantlyConstants.EMAIL_ID, InstantlyConstants.STATUS_CODE)
        .doesNotContainAnyElementsOf(arguments);
  }

  @Test
  void noHeaderOfAnArgumentIsHidden() {
    Set<String> inherited = names(InstantlyConstants.class.getSuperclass());

    assertThat(names(InstantlyConstants.class)).doesNotContainAnyElementsOf(inherited);
  }

  private static Set<String> names(Class<?> constants) {
    return Arrays.stream(constants.getDeclaredFields())
        .map(Field::getName)
        .collect(Collectors.toSet());
  }

  @Test
  void resourcesAreThoseOfTheTable() {
    Set<String> resources = new TreeSet<>(OperationTable.resources());
    resources.add("raw");

    assertThat(enumOf("resource")).containsExactlyElementsOf(resources);
  }

  private static List<String> enumOf(String name) {
    List<String> values = new ArrayList<>();
    option(name).path("enum").forEach(value -> values.add(value.asText()));
    return values;
  }
}

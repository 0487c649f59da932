package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyComponent;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.PropertyAccessorFactory;

/** No generator keeps the properties in step with the component, so a test does. */
class PropertiesMatchCatalogTest {

  private static final Map<String, String> WRAPPERS =
      Map.of("boolean", "java.lang.Boolean", "long", "java.lang.Long", "int", "java.lang.Integer");

  private final JsonNode catalog = catalog();

  private static JsonNode catalog() {
    try (InputStream json =
        InstantlyComponent.class.getResourceAsStream(
            "/META-INF/io/github/camelinstantly/instantly.json")) {
      return new ObjectMapper().readTree(json).get("componentProperties");
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void namesAndTypesAreThoseOfTheCatalog() {
    Map<String, String> expected = new TreeMap<>();
    catalog
        .fields()
        .forEachRemaining(
            option -> {
              String type = option.getValue().get("javaType").asText();
              expected.put(option.getKey(), WRAPPERS.getOrDefault(type, type));
            });

    Map<String, String> properties =
        Arrays.stream(InstantlyComponentConfiguration.class.getDeclaredFields())
            .filter(field -> !field.getName().equals("enabled"))
            .collect(
                Collectors.toMap(
                    Field::getName,
                    field -> field.getGenericType().getTypeName(),
                    (a, b) -> a,
                    TreeMap::new));

    assertThat(properties).isEqualTo(expected);
  }

  @Test
  void defaultsAreThoseOfTheCatalog() {
    var bean = PropertyAccessorFactory.forBeanPropertyAccess(new InstantlyComponentConfiguration());

    catalog
        .fields()
        .forEachRemaining(
            option -> {
              JsonNode expected = option.getValue().get("defaultValue");
              Object value = bean.getPropertyValue(option.getKey());
              assertThat(value == null ? null : value.toString())
                  .as(option.getKey())
                  .isEqualTo(expected == null ? null : expected.asText());
            });
  }
}

package io.github.camelinstantly.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyComponent;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.PropertyAccessorFactory;

/** No generator keeps the properties in step with the component, so a test does. */
class PropertiesMatchCatalogTest {

  private static final String PREFIX = "camel.component.instantly.";

  private static final Map<String, String> WRAPPERS =
      Map.of("boolean", "java.lang.Boolean", "long", "java.lang.Long", "int", "java.lang.Integer");

  private static final Map<String, JsonNode> CATALOG = new TreeMap<>();
  private static final Map<String, JsonNode> METADATA = new TreeMap<>();

  @BeforeAll
  static void readBoth() throws IOException {
    ObjectMapper json = new ObjectMapper();
    URL catalog =
        InstantlyComponent.class.getResource("/META-INF/io/github/camelinstantly/instantly.json");
    json.readTree(catalog)
        .get("componentProperties")
        .properties()
        .forEach(option -> CATALOG.put(option.getKey(), option.getValue()));
    // Boot's own jars bring files of the same name
    for (URL metadata :
        Collections.list(
            InstantlyComponentConfiguration.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
      json.readTree(metadata)
          .get("properties")
          .forEach(property -> METADATA.put(property.get("name").asText(), property));
    }
  }

  /** What completion in an editor knows of an option. */
  private static JsonNode metadata(String option) {
    String name = PREFIX + option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    assertThat(METADATA).containsKey(name);
    return METADATA.get(name);
  }

  @Test
  void namesAndTypesAreThoseOfTheCatalog() {
    Map<String, String> expected = new TreeMap<>();
    CATALOG.forEach(
        (name, option) -> {
          String type = option.get("javaType").asText();
          boolean isTime = option.get("type").asText().equals("duration");
          expected.put(name, isTime ? Duration.class.getName() : WRAPPERS.getOrDefault(type, type));
        });

    Map<String, String> properties = new TreeMap<>();
    Stream.of(InstantlyComponentConfiguration.class, InstantlyQuotaConfiguration.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> !field.isSynthetic() && !field.getName().equals("enabled"))
        .forEach(field -> properties.put(field.getName(), field.getGenericType().getTypeName()));

    assertThat(properties).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void whatIsNotSetIsNotCopied() {
    var bean = PropertyAccessorFactory.forBeanPropertyAccess(new InstantlyComponentConfiguration());

    assertThat(CATALOG.keySet())
        .allSatisfy(name -> assertThat(bean.getPropertyValue(name)).isNull());
  }

  @Test
  void editorsAreToldTextAndDefaultOfEveryOption() {
    assertSoftly(
        softly ->
            CATALOG.forEach(
                (name, option) -> {
                  JsonNode metadata = metadata(name);
                  softly.assertThat(text(metadata.get("description"))).as(name).isNotBlank();
                  softly
                      .assertThat(text(metadata.get("defaultValue")))
                      .as(name)
                      .isEqualTo(text(option.get("defaultValue")));
                }));
  }

  @Test
  void editorsAreToldOfTheSwitches() {
    assertThat(METADATA).containsKeys(PREFIX + "enabled", PREFIX + "customizer.enabled");
  }

  private static String text(JsonNode value) {
    return value == null ? null : value.asText();
  }
}

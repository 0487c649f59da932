package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README and the documentation show is true: tables are whole, examples are valid. */
class DocsTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path PAGE = Path.of("src", "main", "asciidoc", "instantly-component.adoc");
  private static final Path RENDERED = Path.of("target", "docs", "instantly-component.adoc");
  private static final Pattern URI = Pattern.compile("\"(instantly:[^\"\\[]+)\"");
  private static final Pattern YAML =
      Pattern.compile("(?:```yaml|\\[source,yaml]\\n----)\\n(.*?)\\n(?:```|----)", Pattern.DOTALL);

  @Test
  void everyOptionAndHeaderIsOnThePage() throws IOException {
    String page = Files.readString(RENDERED);
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
    assertThat(page).doesNotContain("// table:");
  }

  @TestFactory
  Stream<DynamicTest> everyUriIsValid() throws IOException {
    return Stream.of(README, PAGE)
        .flatMap(file -> URI.matcher(read(file)).results().map(found -> found.group(1)))
        .distinct()
        .map(uri -> DynamicTest.dynamicTest(uri, () -> resolve(uri)));
  }

  private static void resolve(String uri) throws Exception {
    try (DefaultCamelContext context = newContext()) {
      assertThat(context.getEndpoint(uri)).isInstanceOf(InstantlyEndpoint.class);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyYamlExampleLoads() {
    return Stream.of(README, PAGE)
        .flatMap(file -> YAML.matcher(read(file)).results().map(found -> found.group(1)))
        .map(yaml -> DynamicTest.dynamicTest(firstUri(yaml), () -> load(yaml)));
  }

  private static void load(String yaml) throws Exception {
    try (DefaultCamelContext context = newContext()) {
      Resource resource = ResourceHelper.fromString("example.yaml", yaml);
      PluginHelper.getRoutesLoader(context).loadRoutes(resource);
      context.init();
      assertThat(context.getRouteDefinitions()).isNotEmpty();
      assertThat(context.getEndpoints())
          .anyMatch(endpoint -> endpoint instanceof InstantlyEndpoint);
    }
  }

  private static String firstUri(String yaml) {
    Matcher matcher = Pattern.compile("uri: (\\S+)").matcher(yaml);
    return matcher.find() ? matcher.group(1) : yaml;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DefaultCamelContext newContext() {
    DefaultCamelContext context = new DefaultCamelContext();
    InstantlyComponent component = new InstantlyComponent();
    component.getConfiguration().setApiKey("not-a-real-key");
    context.addComponent("instantly", component);
    return context;
  }
}

package io.github.camelinstantly.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyEndpoint;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.camel.Endpoint;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.util.StringHelper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the pages show works: URIs, routes in each language, properties. */
class ExamplesTest {

  private static final Pattern URI = Pattern.compile("\"(?:master:\\w+:)?(instantly:[^\"\\[]+)\"");
  private static final Pattern MASTER = Pattern.compile("^master:\\w+:");
  private static final String COMPONENT = "camel.component.instantly.";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyUriIsValid() {
    return Examples.texts().stream()
        .flatMap(text -> URI.matcher(text).results().map(found -> found.group(1)))
        // as XML has it
        .map(uri -> uri.replace("&amp;", "&"))
        .distinct()
        .map(uri -> dynamicTest(uri, () -> resolve(uri)));
  }

  private static void resolve(String uri) throws Exception {
    try (DefaultCamelContext context = newContext()) {
      assertThat(context.getEndpoint(uri)).isInstanceOf(InstantlyEndpoint.class);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyJavaExampleWorks() {
    return Examples.in("java")
        .map(block -> dynamicTest(Examples.title(block), () -> runJava(block)));
  }

  private void runJava(String block) throws Exception {
    Class<? extends RouteBuilder> example =
        JavaExample.compile(block, Files.createTempDirectory(folder, "example"));
    RouteBuilder routes = example.getDeclaredConstructor().newInstance();
    try (DefaultCamelContext context = newContext()) {
      context.addRoutes(routes);
      checkRoutes(context);
    }
    for (Method method : example.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        method.setAccessible(true);
        method.invoke(routes);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyYamlExampleLoads() {
    return Examples.in("yaml").map(yaml -> load("example.yaml", yaml));
  }

  @TestFactory
  Stream<DynamicTest> everyXmlRouteLoads() {
    return Examples.in("xml")
        .filter(xml -> xml.startsWith("<route"))
        .map(xml -> load("example.xml", xml));
  }

  private static DynamicTest load(String name, String content) {
    return dynamicTest(
        Examples.title(content),
        () -> {
          try (DefaultCamelContext context = newContext()) {
            PluginHelper.getRoutesLoader(context)
                .loadRoutes(ResourceHelper.fromString(name, content));
            assertThat(checkRoutes(context)).isPositive();
          }
        });
  }

  /** Makes the consumers and producers of all routes, which checks their options. */
  private static int checkRoutes(DefaultCamelContext context) throws Exception {
    List<Endpoint> checked = new ArrayList<>();
    for (RouteDefinition route : context.getRouteDefinitions()) {
      String from = MASTER.matcher(route.getInput().getEndpointUri()).replaceFirst("");
      if (from.startsWith("instantly:")) {
        Endpoint endpoint = context.getEndpoint(from);
        assertThat(endpoint.createConsumer(exchange -> {})).isNotNull();
        checked.add(endpoint);
      }
      for (ToDefinition to :
          ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), ToDefinition.class)) {
        if (to.getEndpointUri().startsWith("instantly:")) {
          Endpoint endpoint = context.getEndpoint(to.getEndpointUri());
          assertThat(endpoint.createProducer()).isNotNull();
          checked.add(endpoint);
        }
      }
    }
    return checked.size();
  }

  @Test
  void everyPropertyIsAnOptionOfTheComponent() throws Exception {
    InstantlyComponent component = new InstantlyComponent();
    List<String> names = new ArrayList<>();
    for (String block : Examples.in("properties").toList()) {
      Properties properties = new Properties();
      properties.load(new StringReader(block));
      names.addAll(properties.stringPropertyNames());
    }
    try (DefaultCamelContext context = newContext()) {
      component.setCamelContext(context);
      component.build();
      var options = (PropertyConfigurerGetter) component.getComponentPropertyConfigurer();

      assertThat(names).anyMatch(name -> name.startsWith(COMPONENT));
      assertThat(names)
          .filteredOn(name -> name.startsWith(COMPONENT))
          .allSatisfy(
              name -> assertThat(options.getOptionType(option(name), false)).as(name).isNotNull());
    }
  }

  private static String option(String property) {
    return StringHelper.dashToCamelCase(property.substring(COMPONENT.length()));
  }

  @Test
  void theVersionsInTheReadmeAreThoseOfTheBuild() {
    String pom = Examples.read(Path.of("..", "pom.xml"));
    List<String> versions =
        Pattern.compile("<version>([^<$]+)</version>")
            .matcher(Examples.read(Examples.README))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(versions).isNotEmpty().allMatch(version -> pom.contains(">" + version + "</"));
  }

  private static DefaultCamelContext newContext() {
    DefaultCamelContext context = new DefaultCamelContext();
    InstantlyComponent component = new InstantlyComponent();
    component.getConfiguration().setApiKey("not-a-real-key");
    context.addComponent("instantly", component);
    // the examples are not started: it is never asked for a connection
    context.getRegistry().bind("pool", DataSource.class, noDatabase());
    return context;
  }

  private static DataSource noDatabase() {
    return (DataSource)
        Proxy.newProxyInstance(
            ExamplesTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }
}

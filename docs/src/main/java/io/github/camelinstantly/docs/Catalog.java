package io.github.camelinstantly.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelinstantly.InstantlyComponent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The component's catalog as tables. */
final class Catalog {

  private static final String JSON = "/META-INF/io/github/camelinstantly/instantly.json";

  private static final String DURATION =
      "A duration is a number of milliseconds, or text such as `30s` or `5m`; in Spring Boot"
          + " properties, milliseconds only.";

  private final JsonNode json;

  private Catalog(JsonNode json) {
    this.json = json;
  }

  static Catalog load() throws IOException {
    try (InputStream in = InstantlyComponent.class.getResourceAsStream(JSON)) {
      return new Catalog(new ObjectMapper().readTree(in));
    }
  }

  String componentPage() {
    return new ReferencePage(
            "Component options",
            "../",
            "Options of the component, by setter, bean property or `camel.component.instantly.*`. "
                + DURATION)
        .add(options("componentProperties", option -> true))
        .toString();
  }

  String endpointPage() {
    return new ReferencePage(
            "Endpoint options",
            "../",
            "What an endpoint URI takes besides the xref:arguments.adoc[arguments of operations]. "
                + DURATION)
        .section("Path", options("properties", option -> "path".equals(text(option, "kind"))))
        .section(
            "Query",
            options(
                "properties",
                option -> "parameter".equals(text(option, "kind")) && !isArgument(option)))
        .toString();
  }

  String argumentsPage() {
    return new ReferencePage(
            "Arguments of the operations",
            "../",
            "Each argument is an option of the endpoint and a header of the message. Which operation"
                + " takes which is on the page of its resource; see xref:operations.adoc[Operations].")
        .add(options("properties", Catalog::isArgument))
        .toString();
  }

  private static boolean isArgument(JsonNode option) {
    return "argument".equals(text(option, "group"));
  }

  private String options(String section, Predicate<JsonNode> wanted) {
    Table table = new Table("2,5,1,2", "Option", "Description", "Default", "Type");
    for (Map.Entry<String, JsonNode> option : entries(section)) {
      JsonNode value = option.getValue();
      if (wanted.test(value)) {
        table.row(
            code(name(option)) + " (" + text(value, "group") + ")",
            required(value) + text(value, "description") + values(value),
            code(text(value, "defaultValue")),
            code(type(value)));
      }
    }
    return table.toString();
  }

  String headersPage() {
    Table table = new Table("3,5,1", "Header", "Description", "Type");
    for (Map.Entry<String, JsonNode> header : entries("headers")) {
      JsonNode value = header.getValue();
      table.row(
          code(header.getKey()) + " (" + text(value, "group") + ")",
          text(value, "description"),
          code(type(value)));
    }
    return new ReferencePage("Headers", "../", "Headers that are read and written.")
        .add(table)
        .toString();
  }

  private List<Map.Entry<String, JsonNode>> entries(String section) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
    json.get(section).fields().forEachRemaining(entries::add);
    return entries;
  }

  /** An option that stands for many is shown as its prefix. */
  private static String name(Map.Entry<String, JsonNode> option) {
    String prefix = text(option.getValue(), "prefix");
    return prefix.isEmpty() ? option.getKey() : prefix + "*";
  }

  private static String required(JsonNode option) {
    return option.path("required").asBoolean() ? "Required. " : "";
  }

  private static String values(JsonNode option) {
    List<String> values = new ArrayList<>();
    option.path("enum").forEach(value -> values.add("`" + value.asText() + "`"));
    return values.isEmpty() ? "" : " Values: " + String.join(", ", values) + ".";
  }

  private static String type(JsonNode option) {
    if ("duration".equals(text(option, "type"))) {
      return "duration";
    }
    // packages go, the name of an enclosing class stays
    return text(option, "javaType").replaceAll("\\b[a-z]\\w*\\.", "");
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String text(JsonNode option, String field) {
    return option.path(field).asText("");
  }
}

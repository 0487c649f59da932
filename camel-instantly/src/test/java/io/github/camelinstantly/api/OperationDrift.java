package io.github.camelinstantly.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.camelinstantly.api.Parameter.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The differences between one row and the operation that a document describes. */
final class OperationDrift {

  private final Operation row;
  private final JsonNode operation;

  OperationDrift(Operation row, JsonNode operation) {
    this.row = row;
    this.operation = operation;
  }

  void addTo(List<String> differences) {
    Map<String, Documented> documented = documented();
    for (Parameter parameter : row.parameters()) {
      Documented same = documented.remove(key(parameter.place(), parameter.name()));
      String where = row.id() + " " + parameter.name() + ": ";
      if (same == null) {
        differences.add(where + "not in the document");
      } else {
        same.compare(parameter).forEach(difference -> differences.add(where + difference));
      }
    }
    documented.keySet().forEach(key -> differences.add(row.id() + " " + key + ": no parameter"));
    boolean paged = row.reply().kind() == Reply.Kind.PAGE;
    if (paged != isPaged()) {
      differences.add(row.id() + ": " + (paged ? "no page" : "a page") + " in the document");
    }
    Set<String> scopes = scopes();
    boolean all = operation.path("description").asText().contains("all of the following scope");
    boolean same = all ? scopes.equals(Set.copyOf(row.scopes())) : scopes.containsAll(row.scopes());
    if (!scopes.isEmpty() && !same) {
      differences.add(row.id() + ": scopes " + row.scopes() + ", documented as " + scopes);
    }
  }

  private Map<String, Documented> documented() {
    Map<String, Documented> documented = new TreeMap<>();
    for (JsonNode parameter : operation.path("parameters")) {
      Place place = Place.valueOf(parameter.get("in").asText().toUpperCase(Locale.ROOT));
      boolean required = parameter.path("required").asBoolean() || place == Place.PATH;
      documented.put(
          key(place, parameter.get("name").asText()),
          new Documented(parameter.get("schema"), required));
    }
    JsonNode body =
        operation.path("requestBody").path("content").path("application/json").path("schema");
    Set<String> required = new HashSet<>();
    body.path("required").forEach(name -> required.add(name.asText()));
    body.path("properties")
        .fields()
        .forEachRemaining(
            property ->
                documented.put(
                    key(Place.BODY, property.getKey()),
                    new Documented(property.getValue(), required.contains(property.getKey()))));
    return documented;
  }

  private static String key(Place place, String name) {
    return place.name().toLowerCase(Locale.ROOT) + " " + name;
  }

  private boolean isPaged() {
    JsonNode schema =
        operation
            .path("responses")
            .path("200")
            .path("content")
            .path("application/json")
            .path("schema");
    return schema.path("properties").has("next_starting_after");
  }

  /** The scopes that the description names, such as {@code emails:read}. */
  private Set<String> scopes() {
    Set<String> scopes = new HashSet<>();
    java.util.regex.Pattern.compile("`([a-z_-]+:(?:read|create|update|delete))`")
        .matcher(operation.path("description").asText())
        .results()
        .map(found -> found.group(1))
        .filter(scope -> !scope.startsWith("all:"))
        .forEach(scopes::add);
    return scopes;
  }

  /**
   * A parameter or body property as the document describes it.
   *
   * @param schema its schema
   * @param required whether it must be given
   */
  private record Documented(JsonNode schema, boolean required) {

    List<String> compare(Parameter parameter) {
      List<String> differences = new ArrayList<>();
      boolean array = type(schema).equals("array");
      JsonNode one = array ? schema.path("items") : schema;
      String type = kind(one);
      if (!kind(parameter.type()).equals(type)) {
        differences.add("type " + parameter.type() + ", documented as " + type);
      }
      boolean ours = parameter.isMulti() && parameter.multiplicity() != Multiplicity.COMMA_TEXT;
      if (ours != array) {
        differences.add(array ? "documented as array" : "documented as one value");
      }
      if (parameter.required() != required) {
        differences.add(required ? "documented as required" : "not documented as required");
      }
      if (!new HashSet<>(parameter.allowed()).equals(allowed(one))) {
        differences.add("values " + parameter.allowed() + ", documented as " + allowed(one));
      }
      compareRange(parameter, array, differences);
      return differences;
    }

    private void compareRange(Parameter parameter, boolean array, List<String> differences) {
      Long least = number(schema, array ? "minItems" : "minimum");
      Long most = number(schema, array ? "maxItems" : "maximum");
      Long ourMost =
          Objects.equals(parameter.maximum(), (long) Integer.MAX_VALUE)
              ? null
              : parameter.maximum();
      Long ourLeast =
          least == null && Objects.equals(parameter.minimum(), 0L) ? null : parameter.minimum();
      if (!Objects.equals(ourLeast, least) || !Objects.equals(ourMost, most)) {
        differences.add(
            "range %s to %s, documented as %s to %s".formatted(ourLeast, ourMost, least, most));
      }
    }

    private static @Nullable Long number(JsonNode schema, String name) {
      return schema.has(name) ? schema.get(name).asLong() : null;
    }

    private static Set<String> allowed(JsonNode schema) {
      Set<String> allowed = new HashSet<>();
      for (JsonNode value : schema.path("enum")) {
        if (!value.isNull()) {
          allowed.add(value.asText());
        }
      }
      return allowed;
    }

    private static String type(JsonNode schema) {
      JsonNode type = schema.path("type");
      if (type.isArray()) {
        for (JsonNode one : type) {
          if (!one.asText().equals("null")) {
            return one.asText();
          }
        }
      }
      return type instanceof MissingNode ? "any" : type.asText();
    }

    private static String kind(JsonNode schema) {
      String type = type(schema);
      if (type.equals("string") && schema.path("format").asText().equals("uuid")) {
        return "uuid";
      }
      return type.equals("integer") ? "number" : type;
    }

    private static String kind(ValueType type) {
      return switch (type) {
        case UUID -> "uuid";
        case TEXT, ADDRESS, ADDRESS_OR_DOMAIN, TIMESTAMP, DATE -> "string";
        case INTEGER, NUMBER -> "number";
        case BOOLEAN -> "boolean";
        case OBJECT, SCHEDULE, AGENT_CONFIG -> "object";
        case ANY -> "any";
      };
    }
  }
}

package io.github.camelinstantly.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelinstantly.model.Entities;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.OpenEnum;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The differences between an entity's accessors and the properties of a schema. */
final class EntityDrift {

  /** What an accessor may give for a JSON type. */
  private static final Map<String, Set<Class<?>>> READABLE =
      Map.of(
          "string", Set.of(String.class, Instant.class, LocalDate.class, BigDecimal.class),
          "number",
              Set.of(Integer.class, Long.class, Number.class, BigDecimal.class, Boolean.class),
          "integer", Set.of(Integer.class, Number.class, BigDecimal.class),
          "boolean", Set.of(Boolean.class));

  private final JsonNode document;
  private final Set<String> differences = new TreeSet<>();

  EntityDrift(JsonNode document) {
    this.document = document;
  }

  /** The differences of the entities that these operations answer. */
  Set<String> of(Map<Operation, JsonNode> operations) {
    operations.forEach(
        (row, operation) -> {
          JsonNode schema = objects(replySchema(operation));
          if (row.reply().entity() != InstantlyObject.class && schema.has("properties")) {
            compare(row.reply().entity(), schema);
          }
        });
    return differences;
  }

  private static JsonNode replySchema(JsonNode operation) {
    return operation.at("/responses/200/content/application~1json/schema");
  }

  /** The schema of the objects in a reply: of one, of those in a list or of those on a page. */
  private JsonNode objects(JsonNode schema) {
    JsonNode resolved = resolve(schema);
    if (resolved.has("items")) {
      return objects(resolved.get("items"));
    }
    JsonNode properties = resolved.path("properties");
    boolean page = properties.has("items") && properties.size() <= 2;
    return page ? objects(properties.get("items")) : resolved;
  }

  private JsonNode resolve(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private void compare(Class<?> entity, JsonNode schema) {
    Map<String, Method> accessors = accessors(entity);
    schema
        .path("properties")
        .fields()
        .forEachRemaining(
            property -> {
              String where = entity.getSimpleName() + " " + property.getKey() + ": ";
              Method accessor = accessors.get(property.getKey());
              if (accessor == null) {
                differences.add(where + "no accessor");
              } else {
                compare(where, accessor.getGenericReturnType(), resolve(property.getValue()));
              }
            });
  }

  private void compare(String where, Type type, JsonNode schema) {
    if (type instanceof ParameterizedType list) {
      if (schema.has("items")) {
        compare(where, list.getActualTypeArguments()[0], resolve(schema.get("items")));
      }
      return;
    }
    Class<?> given = (Class<?>) type;
    if (InstantlyObject.class.isAssignableFrom(given)) {
      if (given != InstantlyObject.class && schema.has("properties")) {
        compare(given, schema);
      }
      return;
    }
    if (OpenEnum.class.isAssignableFrom(given)) {
      compareValues(where, given, schema);
      return;
    }
    String documented = jsonType(schema);
    if (READABLE.containsKey(documented) && !READABLE.get(documented).contains(given)) {
      differences.add(where + "read as " + given.getSimpleName() + ", documented " + documented);
    }
  }

  private void compareValues(String where, Class<?> type, JsonNode schema) {
    Set<String> known = new HashSet<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        known.add(read(field).toString());
      }
    }
    for (JsonNode value : schema.path("enum")) {
      if (!value.isNull() && !known.contains(value.asText())) {
        differences.add(where + "no constant for " + value.asText());
      }
    }
  }

  private static Object read(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String jsonType(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (!type.isArray()) {
      return type.asText();
    }
    List<String> types = new ArrayList<>();
    type.forEach(one -> types.add(one.asText()));
    types.remove("null");
    return types.size() == 1 ? types.get(0) : "any";
  }

  /** Each accessor by the fields that it reads. */
  private static Map<String, Method> accessors(Class<?> entity) {
    Map<String, Method> accessors = new TreeMap<>();
    Entities.accessors(entity)
        .forEach(
            accessor ->
                Entities.fieldsOf(accessor).forEach(field -> accessors.put(field, accessor)));
    return accessors;
  }
}

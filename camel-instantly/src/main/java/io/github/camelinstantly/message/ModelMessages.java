package io.github.camelinstantly.message;

import org.jspecify.annotations.Nullable;

/** What the typed views say when a field holds something odd. */
public final class ModelMessages {

  private ModelMessages() {}

  /** A field whose value its accessor cannot read. */
  public static String wrongFieldType(
      String entity, String field, String rule, @Nullable Object value) {
    return "`%s` of %s must be %s, but was %s; get(\"%s\") gives the raw value"
        .formatted(field, entity, rule, Quoted.value(value), field);
  }

  /** Serialized bytes that hold no entity. */
  public static String notSerializedEntity(String type) {
    return "The serialized bytes hold no valid %s; they were written by something else, or changed"
        .formatted(Quoted.value(type));
  }

  /** JSON that is to become an entity but is no object. */
  public static String noObject(Class<?> entity, @Nullable Object value) {
    return "%s must be a JSON object, but was %s"
        .formatted(entity.getSimpleName(), Quoted.value(value));
  }
}

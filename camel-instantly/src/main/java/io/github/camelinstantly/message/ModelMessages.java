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
}

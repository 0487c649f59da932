package io.github.camelinstantly.sandbox.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of the workspace, as the API shows it. */
public interface Entry {

  /** Its id. */
  String id();

  /** The value of a field; {@code null} if it has none. */
  @Nullable Object get(String field);

  /** All fields that have a value, in the order in which the API shows them. */
  Map<String, Object> fields();

  /** The object as JSON in UTF-8. Not to be changed: it may be shared. */
  byte[] json();

  /** The value of a field as text; empty if it has none. */
  default String text(String field) {
    Object value = get(field);
    return value == null ? "" : value.toString();
  }

  /** Whether a flag is set, be it {@code 1} or {@code true} (API facts: replies). */
  default boolean flag(String field) {
    Object value = get(field);
    return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
  }

  /** Whether a field holds this number. */
  default boolean isNumber(String field, long value) {
    return get(field) instanceof Number number && number.longValue() == value;
  }
}

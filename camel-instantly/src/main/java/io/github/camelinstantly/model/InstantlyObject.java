package io.github.camelinstantly.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.camelinstantly.error.InstantlyFieldException;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.JsonObject;
import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.message.ModelMessages;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of the API as a read-only Map: exactly the fields that were received, in their
 * order, unknown ones included. Subclasses add typed accessors; an absent field and one that is
 * {@code null} read alike as {@code null} (API facts: nulls; the live API often omits null fields).
 *
 * <p>A value that does not fit its accessor fails that accessor with an {@link
 * InstantlyFieldException} that names the field, and nothing else. {@code toString()} is JSON.
 *
 * <p>{@code get} and {@code containsKey} also find a field by its name in camelCase, as {@link
 * JsonObject} says. It is serializable as what it is; a value that is none of JSON's comes back as
 * the JSON that it is written as.
 */
@JsonDeserialize(using = EntityDeserializer.class)
public class InstantlyObject extends AbstractMap<String, @Nullable Object> implements Serializable {

  private static final long serialVersionUID = 1L;

  // Camel takes protected methods for properties: a helper must bear no name that a field may have
  private final transient Map<String, @Nullable Object> fields;

  /**
   * @param fields the fields as received; not copied, so the caller must not change them later
   */
  public InstantlyObject(Map<String, ? extends @Nullable Object> fields) {
    this.fields = JsonObject.of(fields);
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return fields.entrySet();
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return fields.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return fields.containsKey(key);
  }

  @Override
  public int size() {
    return fields.size();
  }

  /** This object as JSON text, field by field as it was received. */
  @Override
  public String toString() {
    return Json.write(fields);
  }

  /** The text in a field; numbers and booleans are given as text. */
  protected final @Nullable String textOf(String field) {
    Object value = fields.get(field);
    if (value instanceof Map || value instanceof List) {
      throw wrongType(field, "a text", value);
    }
    return value == null ? null : value.toString();
  }

  /** The number in a field, or in a text that is one. */
  protected final @Nullable Number numberOf(String field) {
    Object value = fields.get(field);
    if (value == null || value instanceof Number) {
      return (Number) value;
    }
    return FieldValues.decimal(value).orElseThrow(() -> wrongType(field, "a number", value));
  }

  /** The whole number in a field. */
  protected final @Nullable Integer integerOf(String field) {
    Number value = numberOf(field);
    if (value == null) {
      return null;
    }
    return FieldValues.integer(value)
        .orElseThrow(() -> wrongType(field, "a whole number of 32 bits", value));
  }

  /** The whole number in a field, up to 64 bits. */
  protected final @Nullable Long longOf(String field) {
    Number value = numberOf(field);
    if (value == null) {
      return null;
    }
    return FieldValues.longInteger(value)
        .orElseThrow(() -> wrongType(field, "a whole number of 64 bits", value));
  }

  /** The number in a field with all its digits. */
  protected final @Nullable BigDecimal decimalOf(String field) {
    Number value = numberOf(field);
    if (value == null) {
      return null;
    }
    return FieldValues.decimal(value).orElseThrow(() -> wrongType(field, "a number", value));
  }

  /** The flag in a field; {@code 0}/{@code 1} and {@code false}/{@code true} read alike. */
  protected final @Nullable Boolean flagOf(String field) {
    Object value = fields.get(field);
    if (value == null) {
      return null;
    }
    return FieldValues.flag(value)
        .orElseThrow(() -> wrongType(field, "`true`, `false`, `1` or `0`", value));
  }

  /** The point in time in a field, in any of its forms (API facts: timestamps). */
  protected final @Nullable Instant instantOf(String field) {
    Object value = fields.get(field);
    if (value == null || "".equals(value)) {
      return null;
    }
    return Timestamps.read(value)
        .orElseThrow(() -> wrongType(field, "an ISO 8601 timestamp", value));
  }

  /** The day in a field, with or without a time behind it. */
  protected final @Nullable LocalDate dateOf(String field) {
    Object value = fields.get(field);
    if (value == null || "".equals(value)) {
      return null;
    }
    return FieldValues.date(value)
        .orElseThrow(() -> wrongType(field, "a day such as `2026-01-31`", value));
  }

  /** The value in a field as one of an open set. */
  protected final <T extends OpenEnum> @Nullable T enumOf(
      String field, Function<Object, T> constants) {
    Object value = fields.get(field);
    if (value instanceof Map || value instanceof List) {
      throw wrongType(field, "a number, a text or a boolean", value);
    }
    return value == null ? null : constants.apply(value);
  }

  /** The values in a list, each as one of an open set; empty if absent. */
  protected final <T extends OpenEnum> List<T> enumsOf(
      String field, Function<Object, T> constants) {
    return integersOf(field).stream().<T>map(constants::apply).toList();
  }

  /** The whole numbers in a list; empty if absent. */
  protected final List<Integer> integersOf(String field) {
    Object value = fields.get(field);
    if (value == null) {
      return List.of();
    }
    return FieldValues.integers(value)
        .orElseThrow(() -> wrongType(field, "a list of whole numbers", value));
  }

  /** The texts in a field, sent as comma-separated text or as a list; empty if absent. */
  protected final List<String> textsOf(String field) {
    Object value = fields.get(field);
    if (value == null) {
      return List.of();
    }
    return FieldValues.texts(value)
        .orElseThrow(() -> wrongType(field, "comma-separated text or a list of texts", value));
  }

  /** The object in a field, seen through one of its typed views. */
  @SuppressWarnings("unchecked")
  protected final <T> @Nullable T objectOf(
      String field, Function<Map<String, @Nullable Object>, T> view) {
    Object value = fields.get(field);
    if (value == null) {
      return null;
    }
    if (value instanceof Map<?, ?> map) {
      return view.apply((Map<String, @Nullable Object>) map);
    }
    throw wrongType(field, "an object", value);
  }

  /** The list of objects in a field, each seen through a typed view; empty if absent. */
  protected final <T> List<T> objectsOf(
      String field, Function<Map<String, @Nullable Object>, T> view) {
    Object value = fields.get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw wrongType(field, "a list", value);
    }
    return list.stream().map(item -> view.apply(objectIn(field, item))).toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> objectIn(String field, @Nullable Object item) {
    if (item instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    throw wrongType(field, "a list of objects", item);
  }

  /** Protected, so that it holds for subclasses too. */
  protected final Object writeReplace() {
    return SerializedEntity.of(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    // bytes that were not written by writeReplace are forged
    throw new InvalidObjectException(ModelMessages.notSerializedEntity(getClass().getName()));
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException(ModelMessages.notSerializedEntity(getClass().getName()));
  }

  private InstantlyFieldException wrongType(String field, String rule, @Nullable Object value) {
    return new InstantlyFieldException(
        field, ModelMessages.wrongFieldType(getClass().getSimpleName(), field, rule, value));
  }
}

package io.github.camelinstantly.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelinstantly.message.ModelMessages;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of a set of values that Instantly may extend at any time. The values known to this release
 * are constants of the subclass; any other is kept as it was received and is never an error.
 *
 * <p>A Java enum could not do that: it would have to fail on a new value or fold all new values
 * into one {@code UNKNOWN} that has lost what was sent. The API does send values that its
 * documentation lacks, such as further {@code esp_code}s (API facts: open-values), and customers'
 * own labels appear as further numbers of an interest status (API facts: interest).
 *
 * <p>Two of one subclass are equal if their values are, however they travelled: {@code 1}, {@code
 * 1.0} and {@code "1"} are one value. In JSON, and as text, it is the raw value, so it can be given
 * back to the API in a body or a header.
 */
public abstract class OpenEnum implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The constants are named once, by their fields. */
  private static final ClassValue<Map<String, Field>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
          return Stream.of(type.getFields())
              .filter(field -> field.getType() == type)
              .collect(Collectors.toUnmodifiableMap(field -> constant(field).toString(), f -> f));
        }
      };

  private final Object raw;

  OpenEnum(Object raw) {
    this.raw = raw;
  }

  /**
   * The constant with a value, else one that only keeps the value.
   *
   * @param type the subclass
   * @param unknown makes one that keeps the value
   */
  static <T extends OpenEnum> T of(Class<T> type, Object raw, Function<Object, T> unknown) {
    Field field = CONSTANTS.get(type).get(valueOf(raw));
    return field == null ? unknown.apply(raw) : type.cast(constant(field));
  }

  private static Object constant(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value as the API writes it: mostly an Integer or a String. */
  @JsonValue
  public final Object raw() {
    return raw;
  }

  /** The constant's name, such as {@code ACTIVE}; the raw value as text if there is no constant. */
  public final String name() {
    Field field = CONSTANTS.get(getClass()).get(valueOf(raw));
    return field == null ? valueOf(raw) : field.getName();
  }

  /** Whether this release has a constant for the value. */
  public final boolean isKnown() {
    return CONSTANTS.get(getClass()).containsKey(valueOf(raw));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum that
        && getClass() == that.getClass()
        && valueOf(raw).equals(valueOf(that.raw));
  }

  @Override
  public final int hashCode() {
    return valueOf(raw).hashCode();
  }

  /** The raw value as text. */
  @Override
  public final String toString() {
    return valueOf(raw);
  }

  /** The constant itself if there is one, so that {@code ==} holds after a hop as well. */
  protected final Object readResolve() throws InvalidObjectException {
    if (!(raw instanceof String || raw instanceof Number || raw instanceof Boolean)) {
      throw new InvalidObjectException(ModelMessages.notSerializedEntity(getClass().getName()));
    }
    Field field = CONSTANTS.get(getClass()).get(valueOf(raw));
    return field == null ? this : constant(field);
  }

  private static String valueOf(Object raw) {
    if (raw instanceof BigDecimal || raw instanceof Double || raw instanceof Float) {
      return FieldValues.integer((Number) raw).map(Object::toString).orElseGet(raw::toString);
    }
    return raw.toString();
  }
}

package io.github.camelinstantly.model.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.model.OpenEnum;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request body that is built property by property. Only what was set is sent.
 *
 * <p>Serialized, it becomes the Map of its properties, which says the same to every operation.
 *
 * <p>Setting a property again replaces it. Not for use by several threads while it is being built.
 *
 * @param <B> the builder itself
 */
public abstract class Request<B extends Request<B>> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  Request() {}

  /**
   * Sets any property by the API's own name, also one newer than this release.
   *
   * @param property its name, such as {@code first_name}
   * @param value its value; {@code null} is sent as null, which clears the property in a change
   */
  public final B with(String property, @Nullable Object value) {
    return set(property, value);
  }

  /** The properties set so far, under the API's names; a copy. */
  @JsonValue
  public final Map<String, @Nullable Object> toMap() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** As JSON text. */
  @Override
  public final String toString() {
    return Json.write(toMap());
  }

  /** Protected, so that it holds for subclasses too. */
  protected final Object writeReplace() {
    return new LinkedHashMap<>(fields);
  }

  @SuppressWarnings("unchecked")
  final B set(String property, @Nullable Object value) {
    fields.put(property, plain(value));
    return (B) this;
  }

  /** The value as the API takes it. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Request<?> request) {
      return request.toMap();
    }
    if (value instanceof MailSteps steps) {
      return steps.toList();
    }
    if (value instanceof OpenEnum constant) {
      return constant.raw();
    }
    if (value instanceof Instant time) {
      return Timestamps.write(time);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Request::plain).toList();
    }
    return value;
  }
}

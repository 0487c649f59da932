package io.github.camelinstantly.sandbox.data;

import io.github.camelinstantly.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that is held in memory; a change makes a new one. Fields without a value are left out,
 * as the real API does (API facts: nulls).
 */
public final class Row implements Entry {

  private final Map<String, Object> fields;
  // rendered once, since the same rows go out on many pages
  private volatile byte @Nullable [] json;

  public Row(Map<String, ?> fields) {
    Map<String, Object> present = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (value != null) {
            present.put(name, value);
          }
        });
    this.fields = Collections.unmodifiableMap(present);
  }

  /** The same with other values for some fields; a {@code null} clears. */
  public Row with(Map<String, ?> changes) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(fields);
    changed.putAll(changes);
    return new Row(changed);
  }

  /** The same with another value for one field; {@code null} clears. */
  public Row with(String name, @Nullable Object value) {
    return with(Collections.singletonMap(name, value));
  }

  @Override
  public String id() {
    return text("id");
  }

  @Override
  public @Nullable Object get(String field) {
    return fields.get(field);
  }

  @Override
  public Map<String, Object> fields() {
    return fields;
  }

  @Override
  public byte[] json() {
    byte[] rendered = json;
    if (rendered == null) {
      rendered = Json.writeBytes(fields);
      json = rendered;
    }
    return rendered;
  }
}

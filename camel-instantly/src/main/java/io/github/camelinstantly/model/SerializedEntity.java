package io.github.camelinstantly.model;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.ModelMessages;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity in Java's serialization: the name of its class and its JSON. So what comes back holds
 * nothing but JSON's own values, whoever wrote the bytes, and a release whose classes have further
 * accessors reads those of an older one.
 */
record SerializedEntity(String type, byte[] json) implements Serializable {

  private static final long serialVersionUID = 1L;

  static SerializedEntity of(InstantlyObject entity) {
    return new SerializedEntity(entity.getClass().getName(), Json.writeBytes(entity));
  }

  @SuppressWarnings("unchecked")
  private Object readResolve() throws InvalidObjectException {
    try {
      // not initialized before it is known to be an entity
      Class<? extends InstantlyObject> entity =
          Class.forName(type, false, getClass().getClassLoader()).asSubclass(InstantlyObject.class);
      if (Json.read(json) instanceof Map<?, ?> fields) {
        return EntityClass.create(entity, (Map<String, @Nullable Object>) fields);
      }
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      throw (InvalidObjectException)
          new InvalidObjectException(ModelMessages.notSerializedEntity(type)).initCause(e);
    }
    throw new InvalidObjectException(ModelMessages.notSerializedEntity(type));
  }
}

package io.github.camelinstantly.transform;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.ModelMessages;
import io.github.camelinstantly.model.EntityClass;
import io.github.camelinstantly.model.InstantlyObject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.TypeConversionException;
import org.apache.camel.TypeConverter;
import org.apache.camel.WrappedFile;
import org.apache.camel.spi.TypeConverterRegistry;
import org.jspecify.annotations.Nullable;

/** Reads a Map, and JSON as text, bytes, stream, file or tree, into an entity. */
final class EntityReader {

  private EntityReader() {}

  static @Nullable InstantlyObject read(
      Class<? extends InstantlyObject> entity,
      @Nullable Exchange exchange,
      Object value,
      TypeConverterRegistry registry) {
    if (value instanceof Map || value instanceof JsonNode) {
      return create(entity, value, Json.toPlain(value));
    }
    try {
      if (value instanceof CharSequence text) {
        return create(entity, value, Json.read(text.toString()));
      }
      byte[] bytes = bytes(exchange, value, registry);
      return bytes == null ? null : create(entity, value, Json.read(bytes));
    } catch (IOException e) {
      throw new TypeConversionException(value, entity, e);
    }
  }

  private static byte @Nullable [] bytes(
      @Nullable Exchange exchange, Object value, TypeConverterRegistry registry)
      throws IOException {
    if (value instanceof byte[] bytes) {
      return bytes;
    }
    try (InputStream stream = stream(exchange, value, registry)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  private static @Nullable InputStream stream(
      @Nullable Exchange exchange, Object value, TypeConverterRegistry registry) {
    if (value instanceof InputStream stream) {
      return stream;
    }
    boolean holdsText =
        value instanceof Reader
            || value instanceof ByteBuffer
            || value instanceof StreamCache
            || value instanceof WrappedFile
            || value instanceof File;
    TypeConverter converter =
        holdsText ? registry.lookup(InputStream.class, value.getClass()) : null;
    return converter == null ? null : converter.convertTo(InputStream.class, exchange, value);
  }

  @SuppressWarnings("unchecked")
  private static InstantlyObject create(
      Class<? extends InstantlyObject> entity, Object value, @Nullable Object plain) {
    if (plain instanceof Map<?, ?> fields) {
      return EntityClass.create(entity, (Map<String, @Nullable Object>) fields);
    }
    throw new TypeConversionException(
        value, entity, new IllegalArgumentException(ModelMessages.noObject(entity, plain)));
  }
}

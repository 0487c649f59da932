package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.json.Blanks;
import io.github.camelinstantly.json.JavaValues;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.NoPlainFormException;
import io.github.camelinstantly.json.StructuredText;
import io.github.camelinstantly.message.BodyMessages;
import io.github.camelinstantly.model.InstantlyObject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.NoTypeConversionAvailableException;
import org.apache.camel.StreamCache;
import org.apache.camel.TypeConversionException;
import org.apache.camel.WrappedFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message body into body properties: a Map, an entity, a bean, JSON as text, bytes, stream,
 * file or tree. A text that begins as JSON does is JSON, right or wrong; any other is plain.
 */
final class BodyReader {

  private final boolean asText;

  /**
   * @param asText whether a text is plain whatever it looks like
   */
  BodyReader(boolean asText) {
    this.asText = asText;
  }

  /**
   * What a body holds; at most one of the first three is there.
   *
   * @param properties the properties of an object
   * @param items the items of a list
   * @param text a plain text
   * @param fault why the text is no right JSON although it looks like it; {@code null} if it does
   *     not
   */
  record Body(
      @Nullable Map<String, @Nullable Object> properties,
      @Nullable List<?> items,
      @Nullable String text,
      @Nullable String fault) {

    static final Body EMPTY = new Body(null, null, null, null);

    static Body ofText(String text) {
      return new Body(null, null, text, null);
    }

    /**
     * The text, to be sent as it is.
     *
     * @throws IllegalArgumentException if it is meant as JSON: nobody wants that in an email
     */
    String plainText(Operation operation) {
      if (fault != null) {
        throw new IllegalArgumentException(BodyMessages.broken(operation.id(), fault));
      }
      return String.valueOf(text);
    }
  }

  Body read(Operation operation, Exchange exchange) {
    Object body = exchange.getMessage().getBody();
    if (body instanceof Optional<?> optional) {
      body = optional.orElse(null);
    }
    if (body == null) {
      return Body.EMPTY;
    }
    return isText(body)
        ? ofText(operation, text(operation, exchange, body))
        : ofObject(operation, body);
  }

  static boolean isText(Object body) {
    return body instanceof CharSequence
        || body instanceof byte[]
        || body instanceof char[]
        || body instanceof ByteBuffer
        || body instanceof InputStream
        || body instanceof StreamCache
        || body instanceof Reader
        || body instanceof File
        || body instanceof Path
        || body instanceof WrappedFile;
  }

  /** Camel knows in which charset the exchange is, and how to read again what it has cached. */
  private static String text(Operation operation, Exchange exchange, Object body) {
    try {
      return exchange
          .getContext()
          .getTypeConverter()
          .mandatoryConvertTo(String.class, exchange, readable(body));
    } catch (NoTypeConversionAvailableException | TypeConversionException | IOException e) {
      throw new IllegalArgumentException(
          BodyMessages.noText(operation.id(), body.getClass().getName(), e), e);
    }
  }

  static Object readable(Object body) throws IOException {
    if (body instanceof Path path) {
      return Files.readAllBytes(path);
    }
    if (body instanceof File file) {
      return Files.readAllBytes(file.toPath());
    }
    if (body instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return bytes;
    }
    return body instanceof char[] characters ? String.valueOf(characters) : body;
  }

  private Body ofText(Operation operation, String text) {
    if (Blanks.isBlank(text)) {
      return Body.EMPTY;
    }
    Optional<StructuredText> structure = asText ? Optional.empty() : StructuredText.of(text);
    if (structure.isEmpty()) {
      return Body.ofText(text);
    }
    try {
      return ofPlain(operation, structure.get().read());
    } catch (IOException e) {
      return new Body(null, null, text, e.getMessage());
    }
  }

  private Body ofObject(Operation operation, Object body) {
    if (body instanceof InstantlyObject entity) {
      return new Body(copy(entity), null, null, null);
    }
    try {
      Object value = JavaValues.plain(body instanceof Iterator<?> items ? toList(items) : body);
      return value == null ? Body.EMPTY : ofPlain(operation, Json.toPlain(value));
    } catch (NoPlainFormException e) {
      throw new IllegalArgumentException(
          e.path().isEmpty() && e.getCause() != null
              ? BodyMessages.unreadable(operation.id(), body.getClass().getName())
              : BodyMessages.unfit(operation.id(), e.path(), e.getMessage()),
          e);
    }
  }

  private static List<Object> toList(Iterator<?> iterator) {
    List<Object> items = new ArrayList<>();
    iterator.forEachRemaining(items::add);
    return items;
  }

  private Body ofPlain(Operation operation, @Nullable Object plain) {
    if (plain instanceof Map<?, ?> map) {
      return new Body(copy(map), null, null, null);
    }
    if (plain instanceof List<?> list) {
      return new Body(null, list, null, null);
    }
    if (plain instanceof String text) {
      return ofText(operation, text);
    }
    return plain == null ? Body.EMPTY : Body.ofText(plain.toString());
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return Collections.unmodifiableMap(copy);
  }
}

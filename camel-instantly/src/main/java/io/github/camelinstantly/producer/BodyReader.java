package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message body into body properties: a Map, an entity, a bean, JSON as text, bytes, stream
 * or tree. A text is JSON only if all of it is an object, or an array where the operation takes a
 * list; else it is a plain value.
 */
final class BodyReader {

  private BodyReader() {}

  /**
   * What a body holds; at most one of the three is there.
   *
   * @param properties the properties of an object
   * @param items the items of a list
   * @param text a plain text
   */
  record Body(
      @Nullable Map<String, @Nullable Object> properties,
      @Nullable List<?> items,
      @Nullable String text) {

    static final Body EMPTY = new Body(null, null, null);
  }

  static Body read(Operation operation, Exchange exchange) {
    Object body = exchange.getMessage().getBody();
    if (body == null) {
      return Body.EMPTY;
    }
    if (body instanceof CharSequence
        || body instanceof byte[]
        || body instanceof InputStream
        || body instanceof StreamCache
        || body instanceof java.io.Reader) {
      return ofText(operation, exchange.getMessage().getBody(String.class));
    }
    if (body instanceof Number || body instanceof Boolean || body instanceof java.util.UUID) {
      return new Body(null, null, body.toString());
    }
    return ofObject(operation, body);
  }

  private static Body ofText(Operation operation, String text) {
    String stripped = text.strip();
    boolean mayBeObject = stripped.startsWith("{") && stripped.endsWith("}");
    boolean mayBeList =
        operation.listBody() != null && stripped.startsWith("[") && stripped.endsWith("]");
    if (stripped.isEmpty()) {
      return Body.EMPTY;
    }
    if (!mayBeObject && !mayBeList) {
      return new Body(null, null, text);
    }
    try {
      return ofPlain(operation, Json.read(stripped), text);
    } catch (IOException e) {
      // it looks like JSON but is none: a plain text may begin and end with a brace
      return new Body(null, null, text);
    }
  }

  private static Body ofObject(Operation operation, Object body) {
    if (body instanceof InstantlyObject entity) {
      return new Body(copy(entity), null, null);
    }
    Object value = body;
    if (body instanceof Iterable<?> || body instanceof Iterator<?>) {
      value = toList(body);
    }
    try {
      return ofPlain(operation, Json.toPlain(value), body);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          OptionMessages.unreadableBody(operation.id(), body.getClass().getName()), e);
    }
  }

  /** A tree is iterable too, but as a whole. */
  private static Object toList(Object body) {
    if (body instanceof com.fasterxml.jackson.databind.JsonNode || body instanceof Collection<?>) {
      return body;
    }
    Iterator<?> iterator =
        body instanceof Iterable<?> iterable ? iterable.iterator() : (Iterator<?>) body;
    List<Object> items = new ArrayList<>();
    iterator.forEachRemaining(items::add);
    return items;
  }

  private static Body ofPlain(Operation operation, @Nullable Object plain, Object original) {
    if (plain instanceof Map<?, ?> map) {
      return new Body(copy(map), null, null);
    }
    if (plain instanceof List<?> list) {
      return new Body(null, list, null);
    }
    if (plain == null) {
      return Body.EMPTY;
    }
    throw new IllegalArgumentException(
        OptionMessages.unreadableBody(operation.id(), original.getClass().getName()));
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return Collections.unmodifiableMap(copy);
  }
}

package io.github.camelinstantly.producer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.json.JsonRows;
import io.github.camelinstantly.message.BulkMessages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.BaseStream;
import org.apache.camel.Exchange;
import org.apache.camel.NoTypeConversionAvailableException;
import org.jspecify.annotations.Nullable;

/** Tells which bodies are lists that go out in chunks, and opens them. */
final class BulkBodies {

  private final boolean always;
  private final NearMisses nearMisses;

  /**
   * @param always whether every body is to be one
   * @param nearMisses checks the names in rows
   */
  BulkBodies(boolean always, NearMisses nearMisses) {
    this.always = always;
    this.nearMisses = nearMisses;
  }

  /** Whether a list of this length needs several calls, and may have them. */
  static boolean isLong(Operation operation, int size) {
    return operation.chunkSize() > 0 && size > operation.chunkSize();
  }

  /**
   * The rows of a body; {@code null} if it is to be sent in one call.
   *
   * @param given the names that options and headers give
   * @throws IllegalArgumentException if a list is asked for and the body is none
   */
  @Nullable BulkRows read(Operation operation, Exchange exchange, Set<String> given) {
    if (always && operation.chunkSize() == 0) {
      throw new IllegalArgumentException(BulkMessages.notTaken(operation.id()));
    }
    if (operation.chunkSize() == 0 || given.contains(operation.listBody())) {
      return null;
    }
    Object body = exchange.getMessage().getBody();
    if (body instanceof Optional<?> optional) {
      body = optional.orElse(null);
    }
    BulkRows.Source source = body == null ? null : objects(body);
    if (always) {
      source = source == null && body != null ? text(exchange, body) : source;
      if (source == null) {
        String type = body == null ? null : body.getClass().getName();
        throw new IllegalArgumentException(BulkMessages.noList(operation.id(), type));
      }
    } else if (source != null && source.size() >= 0 && source.size() <= operation.chunkSize()) {
      return null;
    }
    return source == null ? null : rows(operation, source);
  }

  /** The rows of a list. */
  BulkRows ofList(Operation operation, Collection<?> list) {
    return rows(operation, new Listed(list));
  }

  private BulkRows rows(Operation operation, BulkRows.Source source) {
    return new BulkRows(
        operation,
        source,
        nearMisses.ofRows(
            operation, operation.parameter(String.valueOf(operation.listBody())).orElseThrow()));
  }

  private static BulkRows.@Nullable Source objects(Object body) {
    // some that are no lists can be iterated over nevertheless
    if (body instanceof Map || body instanceof Path || BodyReader.isText(body)) {
      return null;
    }
    if (body instanceof Collection<?> list) {
      return new Listed(list);
    }
    if (body.getClass().isArray()) {
      return new Listed(new ArrayView(body));
    }
    if (body instanceof JsonNode node && !(node instanceof ArrayNode)) {
      return null;
    }
    if (body instanceof Iterable<?> items) {
      return items::iterator;
    }
    if (body instanceof Iterator<?> items) {
      return () -> items;
    }
    return body instanceof BaseStream<?, ?> stream ? new Streamed(stream) : null;
  }

  private static BulkRows.@Nullable Source text(Exchange exchange, Object body) {
    return BodyReader.isText(body) ? new Text(exchange, body) : null;
  }

  private record Listed(Collection<?> list) implements BulkRows.Source {

    @Override
    public Iterator<?> open() {
      return list.iterator();
    }

    @Override
    public long size() {
      return list.size();
    }
  }

  private record Streamed(BaseStream<?, ?> stream) implements BulkRows.Source {

    @Override
    public Iterator<?> open() {
      return stream.iterator();
    }

    @Override
    public void close() {
      stream.close();
    }
  }

  /** JSON, read as it comes. */
  private static final class Text implements BulkRows.Source {

    private final Exchange exchange;
    private final Object body;
    private @Nullable JsonRows rows;

    Text(Exchange exchange, Object body) {
      this.exchange = exchange;
      this.body = body;
    }

    @Override
    public Iterator<?> open() throws IOException {
      rows = json();
      return rows;
    }

    private JsonRows json() throws IOException {
      if (body instanceof CharSequence || body instanceof char[]) {
        return JsonRows.of(new StringReader(String.valueOf(BodyReader.readable(body))));
      }
      if (body instanceof Reader reader) {
        return JsonRows.of(reader);
      }
      if (body instanceof Path path) {
        return JsonRows.of(Files.newInputStream(path));
      }
      if (body instanceof java.nio.ByteBuffer) {
        return JsonRows.of(new ByteArrayInputStream((byte[]) BodyReader.readable(body)));
      }
      try {
        return JsonRows.of(
            exchange
                .getContext()
                .getTypeConverter()
                .mandatoryConvertTo(InputStream.class, exchange, body));
      } catch (NoTypeConversionAvailableException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      if (rows != null) {
        rows.close();
      }
    }
  }

  private static final class ArrayView extends AbstractList<Object> {

    private final Object array;

    ArrayView(Object array) {
      this.array = array;
    }

    @Override
    public Object get(int index) {
      return Array.get(array, index);
    }

    @Override
    public int size() {
      return Array.getLength(array);
    }
  }
}

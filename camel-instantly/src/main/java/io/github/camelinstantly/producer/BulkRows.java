package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.json.JavaValues;
import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.json.NoPlainFormException;
import io.github.camelinstantly.message.BodyMessages;
import io.github.camelinstantly.message.BulkMessages;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that goes out in chunks, each checked as it is read. It stands in a call for
 * the values that are not read yet.
 */
final class BulkRows {

  private final Operation operation;
  private final Parameter parameter;
  private final Source source;
  private final BiConsumer<Integer, Object> names;
  private @Nullable Iterator<?> rows;
  private int index;

  /**
   * @param source where they are
   * @param names checks the names in a row with an index
   */
  BulkRows(Operation operation, Source source, BiConsumer<Integer, Object> names) {
    this.operation = operation;
    this.parameter = operation.parameter(String.valueOf(operation.listBody())).orElseThrow();
    this.source = source;
    this.names = names;
  }

  /** Where rows are; it is not touched before the first is asked for. */
  interface Source {

    Iterator<?> open() throws IOException;

    /** How many there are; -1 if that is not known. */
    default long size() {
      return -1;
    }

    default void close() throws IOException {}
  }

  /**
   * One row.
   *
   * @param index where in the input it stands, counted from zero
   * @param values what is sent for it, mostly one value
   * @param fault why nothing can be sent for it; {@code null} if it can
   */
  record Row(int index, List<Object> values, @Nullable String fault) {}

  /** Where the next row stands. */
  int index() {
    return index;
  }

  /** How many rows are left; -1 if that is not known. */
  long left() {
    return source.size() < 0 ? -1 : source.size() - index;
  }

  boolean hasNext() throws IOException {
    if (rows == null) {
      rows = source.open();
    }
    return rows.hasNext();
  }

  Row next() throws IOException {
    if (!hasNext()) {
      throw new java.util.NoSuchElementException();
    }
    Object row = rows.next();
    int at = index++;
    try {
      Object plain = plain(at, row);
      if (at == 0 && plain instanceof Map<?, ?> map && map.containsKey(parameter.name())) {
        throw new WholeBodyException(BulkMessages.wholeBody(operation.id(), parameter.name()));
      }
      names.accept(at, plain);
      List<Object> values = parameter.readItem(parameter.name(), at, plain);
      return values.size() <= operation.chunkSize()
          ? new Row(at, values, null)
          : refused(
              at, BulkMessages.tooMany(parameter.name(), at, values.size(), operation.chunkSize()));
    } catch (WholeBodyException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      return refused(at, String.valueOf(e.getMessage()));
    }
  }

  private static Row refused(int index, String fault) {
    return new Row(index, List.of(), fault);
  }

  private @Nullable Object plain(int at, @Nullable Object row) {
    try {
      Object value = JavaValues.plain(row);
      return value == null || value instanceof String || value instanceof Number
          ? value
          : Json.toPlain(value);
    } catch (NoPlainFormException e) {
      String place = parameter.name() + "[" + at + "]";
      String path = e.path().isEmpty() ? place : place + "." + e.path();
      throw new IllegalArgumentException(
          BodyMessages.unfit(operation.id(), path, e.getMessage()), e);
    }
  }

  void close() throws IOException {
    source.close();
  }

  /** Not a fault of a row, but of the whole. */
  private static final class WholeBodyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WholeBodyException(String message) {
      super(message);
    }
  }
}

package io.github.camelinstantly.producer;

import io.github.camelinstantly.producer.BulkRows.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes chunks of rows as they come; no more rows are taken than one chunk needs. */
final class Chunks {

  private final BulkRows rows;
  private final int size;
  private final BiConsumer<Integer, String> refused;
  private int index;
  private @Nullable Row carried;

  private List<Object> values = new ArrayList<>();
  private List<Integer> places = new ArrayList<>();

  /**
   * @param size how many values a chunk has at most
   * @param refused told of each row that cannot be sent, and why
   */
  Chunks(BulkRows rows, int size, BiConsumer<Integer, String> refused) {
    this.rows = rows;
    this.size = size;
    this.refused = refused;
  }

  /** The next chunk; {@code null} after the last. */
  @Nullable Chunk next() throws IOException {
    while (values.size() < size && (carried != null || rows.hasNext())) {
      Row row = carried == null ? rows.next() : carried;
      carried = null;
      if (row.fault() != null) {
        refused.accept(row.index(), row.fault());
      } else if (values.size() + row.values().size() > size) {
        carried = row;
        break;
      } else {
        add(row);
      }
    }
    return taken();
  }

  private void add(Row row) {
    row.values()
        .forEach(
            value -> {
              values.add(value);
              places.add(row.index());
            });
  }

  /** What was taken for a chunk that is not complete; {@code null} if nothing was. */
  @Nullable Chunk taken() {
    if (values.isEmpty()) {
      return null;
    }
    Chunk chunk = new Chunk(index++, places.get(0), values, places);
    values = new ArrayList<>();
    places = new ArrayList<>();
    return chunk;
  }

  /** Whether there is more to come. */
  boolean hasNext() throws IOException {
    return carried != null || rows.hasNext();
  }

  /** Where in the input the next chunk begins. */
  int nextRow() {
    return carried == null ? rows.index() : carried.index();
  }

  /** How many rows are left; -1 if that is not known. */
  long left() {
    return rows.left() < 0 ? -1 : rows.left() + (carried == null ? 0 : 1);
  }

  /** The number of the next chunk. */
  int index() {
    return index;
  }
}

package io.github.camelinstantly.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list that went out in chunks, one call each. Rows and chunks are counted from
 * zero, in the order of the input. Each row that was read is in one of the four sums: done,
 * refused, unknown, not sent.
 */
public final class BulkReport extends InstantlyObject {

  /**
   * @param fields the fields of the report
   */
  public BulkReport(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Resource and operation, such as {@code leads/bulkAdd}. */
  public @Nullable String operation() {
    return textOf("operation");
  }

  /** Whether the input was read to its end and all of it was sent or refused. */
  public @Nullable Boolean complete() {
    return flagOf("complete");
  }

  /** How many rows of the input are accounted for. */
  public @Nullable Long rows() {
    return longOf("rows");
  }

  /** How many rows were in chunks that the API took; what it did with each, the counters tell. */
  public @Nullable Long rowsDone() {
    return longOf("rows_done");
  }

  /** How many rows were refused, by themselves or with their chunk: they changed nothing. */
  public @Nullable Long rowsRefused() {
    return longOf("rows_refused");
  }

  /** How many rows were in chunks that may or may not have taken effect. */
  public @Nullable Long rowsUnknown() {
    return longOf("rows_unknown");
  }

  /** How many rows are known that were not sent. */
  public @Nullable Long rowsNotSent() {
    return longOf("rows_not_sent");
  }

  /**
   * The sums of the counters in the replies, by the API's names, such as {@code leads_uploaded}; of
   * those that begin with {@code remaining}, the last one.
   */
  public Map<String, Long> counters() {
    Map<String, Long> counters = new LinkedHashMap<>();
    if (get("counters") instanceof Map<?, ?> map) {
      map.forEach(
          (name, count) -> {
            if (count instanceof Number number) {
              counters.put(String.valueOf(name), number.longValue());
            }
          });
    }
    return counters;
  }

  /** One line a chunk. */
  public List<BulkChunk> chunks() {
    return objectsOf("chunks", BulkChunk::new);
  }

  /** The rows that were left out of their chunks, with the reason. */
  public List<RefusedRow> refusedRows() {
    return objectsOf("refused_rows", RefusedRow::new);
  }
}

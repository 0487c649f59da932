package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.client.InstantlyReply;
import io.github.camelinstantly.message.BulkMessages;
import io.github.camelinstantly.model.BulkChunk;
import io.github.camelinstantly.model.BulkReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the report of a list that goes out in chunks, line by line. */
final class BulkTally {

  /** Replies to more values than this are too many to be kept whole. */
  private static final int MAX_KEPT = 100;

  private static final String REMAINING = "remaining";

  private final Operation operation;
  private final List<Map<String, @Nullable Object>> chunks = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> refusedRows = new ArrayList<>();
  private final Map<String, Long> counters = new LinkedHashMap<>();
  private final Map<String, Long> rows = new LinkedHashMap<>();
  private boolean complete = true;

  BulkTally(Operation operation) {
    this.operation = operation;
    List.of(BulkChunk.DONE, BulkChunk.REFUSED, BulkChunk.UNKNOWN, BulkChunk.NOT_SENT)
        .forEach(state -> rows.put(state, 0L));
  }

  void refusedRow(int row, String reason) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("row", row);
    line.put("reason", reason);
    refusedRows.add(Collections.unmodifiableMap(line));
    count(BulkChunk.REFUSED, 1);
  }

  void done(Chunk chunk, String digest, InstantlyReply reply) {
    Map<String, @Nullable Object> line =
        line(chunk.index(), chunk.firstRow(), chunk.rowCount(), BulkChunk.DONE, null);
    line.put("digest", digest);
    Object kept = kept(reply.body());
    if (kept != null) {
      line.put("reply", kept);
    }
    countAll(reply.body());
  }

  void failed(Chunk chunk, String digest, String state, String reason) {
    line(chunk.index(), chunk.firstRow(), chunk.rowCount(), state, reason).put("digest", digest);
    complete &= !state.equals(BulkChunk.NOT_SENT);
  }

  /**
   * What was not even read.
   *
   * @param left how many rows; -1 if that is not known
   */
  void rest(int index, int firstRow, long left, String reason) {
    line(index, firstRow, left < 0 ? null : left, BulkChunk.NOT_SENT, reason);
    complete = false;
  }

  private Map<String, @Nullable Object> line(
      int index, int firstRow, @Nullable Long count, String state, @Nullable String reason) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("index", index);
    line.put("first_row", firstRow);
    if (count != null) {
      line.put("rows", count);
      count(state, count);
    }
    line.put("state", state);
    if (reason != null) {
      line.put("reason", reason);
    }
    chunks.add(line);
    return line;
  }

  private void count(String state, long more) {
    rows.merge(state, more, Long::sum);
  }

  private @Nullable Object kept(@Nullable Object reply) {
    if (operation.chunkSize() <= MAX_KEPT) {
      return reply;
    }
    if (!(reply instanceof Map<?, ?> fields)) {
      return null;
    }
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!(value instanceof Collection)) {
            kept.put(String.valueOf(name), value);
          }
        });
    return Collections.unmodifiableMap(kept);
  }

  /** Jobs and figures have numbers too, but none that have a sum. */
  private void countAll(@Nullable Object reply) {
    if (operation.repeatability() == Repeatability.SAFE
        || operation.reply().kind() == Reply.Kind.JOB) {
      return;
    }
    if (reply instanceof Collection<?> items) {
      counters.merge("items", (long) items.size(), Long::sum);
    } else if (reply instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> countOne(String.valueOf(name), value));
    }
  }

  private void countOne(String name, @Nullable Object value) {
    if (value instanceof Integer || value instanceof Long) {
      long count = ((Number) value).longValue();
      counters.merge(name, count, name.startsWith(REMAINING) ? (old, last) -> last : Long::sum);
    }
  }

  /** Whether anything is not as it was meant to be. */
  boolean hasFailures() {
    return !complete || rows.get(BulkChunk.REFUSED) + rows.get(BulkChunk.UNKNOWN) > 0;
  }

  /** Whether no call has been made or tried yet. */
  boolean isEmpty() {
    return chunks.isEmpty();
  }

  String sums() {
    return BulkMessages.sums(
        rows.get(BulkChunk.DONE),
        rows.get(BulkChunk.REFUSED),
        rows.get(BulkChunk.UNKNOWN),
        rows.get(BulkChunk.NOT_SENT));
  }

  BulkReport report() {
    Map<String, @Nullable Object> report = new LinkedHashMap<>();
    report.put("operation", operation.id());
    report.put("complete", complete);
    report.put("rows", rows.values().stream().mapToLong(Long::longValue).sum());
    report.put("rows_done", rows.get(BulkChunk.DONE));
    report.put("rows_refused", rows.get(BulkChunk.REFUSED));
    report.put("rows_unknown", rows.get(BulkChunk.UNKNOWN));
    report.put("rows_not_sent", rows.get(BulkChunk.NOT_SENT));
    report.put("counters", Collections.unmodifiableMap(counters));
    report.put("chunks", chunks.stream().map(Collections::unmodifiableMap).toList());
    report.put("refused_rows", Collections.unmodifiableList(refusedRows));
    return new BulkReport(Collections.unmodifiableMap(report));
  }
}

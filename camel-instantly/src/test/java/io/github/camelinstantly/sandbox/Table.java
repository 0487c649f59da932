package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.sandbox.data.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of one kind, in the order in which they came. */
public final class Table {

  private final Rows rows;

  Table(Rows rows) {
    this.rows = rows;
  }

  /** Adds a row, which must have an id, or replaces the one with its id. */
  public void add(Map<String, ? extends @Nullable Object> row) {
    rows.add(row);
  }

  /** The rows for which something holds. */
  public List<Map<String, Object>> where(Predicate<Map<String, Object>> condition) {
    return rows.where(condition);
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** The row with an id. */
  public Optional<Map<String, Object>> find(String id) {
    return rows.find(id);
  }
}

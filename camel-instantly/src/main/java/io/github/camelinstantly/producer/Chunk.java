package io.github.camelinstantly.producer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows that go out in one call.
 *
 * @param index its number, counted from zero
 * @param firstRow where in the input it begins
 * @param values what is sent
 * @param rows for each value, where in the input its row stands
 */
record Chunk(int index, int firstRow, List<Object> values, List<Integer> rows) {

  /** How many rows it has; one may stand for several values. */
  long rowCount() {
    return rows.stream().distinct().count();
  }

  /** This chunk without some of the rows. */
  Chunk without(Set<Integer> left) {
    List<Object> otherValues = new ArrayList<>();
    List<Integer> otherRows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (!left.contains(rows.get(i))) {
        otherValues.add(values.get(i));
        otherRows.add(rows.get(i));
      }
    }
    return new Chunk(index, firstRow, otherValues, otherRows);
  }
}

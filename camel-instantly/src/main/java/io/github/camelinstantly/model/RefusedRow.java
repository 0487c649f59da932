package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that was left out of its chunk, a part of {@link BulkReport}. */
public final class RefusedRow extends InstantlyObject {

  /**
   * @param fields the fields of the line
   */
  public RefusedRow(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Where in the input it stands, counted from zero. */
  public @Nullable Long row() {
    return longOf("row");
  }

  /** Which rule it breaks, or what the API said. */
  public @Nullable String reason() {
    return textOf("reason");
  }
}

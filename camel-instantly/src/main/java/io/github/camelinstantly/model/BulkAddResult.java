package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TODO. */
public final class BulkAddResult extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BulkAddResult(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }
}

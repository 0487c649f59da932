package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TODO. */
public final class Lead extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Lead(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }
}

package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TODO. */
public final class LeadList extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public LeadList(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }
}

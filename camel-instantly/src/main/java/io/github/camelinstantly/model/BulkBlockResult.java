package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What adding many entries to the block list came to (API facts: block-list). */
public final class BulkBlockResult extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BulkBlockResult(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The entries that were made. */
  public List<BlockListEntry> items() {
    return objectsOf("items", BlockListEntry::new);
  }

  /** How many values were taken. */
  public @Nullable Integer validCount() {
    return integerOf("valid_count");
  }

  /** How many values were no address or domain. */
  public @Nullable Integer invalidCount() {
    return integerOf("invalid_count");
  }
}

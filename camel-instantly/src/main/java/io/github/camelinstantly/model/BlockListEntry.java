package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address or domain that is never written to (API facts: block-list). */
public final class BlockListEntry extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BlockListEntry(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** The address or domain. */
  public @Nullable String blValue() {
    return textOf("bl_value");
  }

  /** Whether it is a domain. */
  public @Nullable Boolean isDomain() {
    return flagOf("is_domain");
  }
}

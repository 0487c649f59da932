package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tag for mailboxes and campaigns (API facts: tags). */
public final class CustomTag extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public CustomTag(Map<String, ? extends @Nullable Object> fields) {
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

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** What users call it; no two are alike. */
  public @Nullable String label() {
    return textOf("label");
  }

  /** What it is for. */
  public @Nullable String description() {
    return textOf("description");
  }
}

package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key of the API (API facts: api-keys). */
public final class ApiKey extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public ApiKey(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** What it may do, such as {@code campaigns:read}. */
  public List<String> scopes() {
    return textsOf("scopes");
  }

  /** The key itself: a secret. */
  public @Nullable String key() {
    return textOf("key");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }
}

package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tag on a mailbox or campaign (API facts: tags). */
public final class CustomTagMapping extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public CustomTagMapping(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of this item. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The UUID of the tag. */
  public @Nullable String tagId() {
    return textOf("tag_id");
  }

  /** The campaign's UUID or the mailbox's address. */
  public @Nullable String resourceId() {
    return textOf("resource_id");
  }

  /** Which of the two it is. */
  public @Nullable TaggedResource resourceType() {
    return enumOf("resource_type", TaggedResource::of);
  }

  /** When it was attached. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }
}

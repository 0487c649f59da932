package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Work that Instantly does after its reply (API facts: background-jobs). */
public final class BackgroundJob extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BackgroundJob(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** 24 hexadecimal digits to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String workspaceId() {
    return textOf("workspace_id");
  }

  /** The UUID of the user who caused it. */
  public @Nullable String userId() {
    return textOf("user_id");
  }

  /** What it does, such as {@code move-leads} or {@code update-warmup-accounts}. */
  public @Nullable String type() {
    return textOf("type");
  }

  /** The UUID of what it works on. */
  public @Nullable String entityId() {
    return textOf("entity_id");
  }

  /** What that is, such as {@code list}, {@code campaign} or {@code workspace}. */
  public @Nullable String entityType() {
    return textOf("entity_type");
  }

  /** What else is known of it. */
  public @Nullable BackgroundJobData data() {
    return objectOf("data", BackgroundJobData::new);
  }

  /** How far it has come, from 0 to 100. */
  public @Nullable Number progress() {
    return numberOf("progress");
  }

  /** What it is doing. */
  public @Nullable JobStatus status() {
    return enumOf("status", JobStatus::of);
  }

  /** When it was made. */
  public @Nullable Instant createdAt() {
    return instantOf("created_at");
  }

  /** When it changed last. */
  public @Nullable Instant updatedAt() {
    return instantOf("updated_at");
  }
}

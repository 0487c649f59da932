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
    return text("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String workspaceId() {
    return text("workspace_id");
  }

  /** The UUID of the user who caused it. */
  public @Nullable String userId() {
    return text("user_id");
  }

  /** What it does, such as {@code move-leads} or {@code update-warmup-accounts}. */
  public @Nullable String type() {
    return text("type");
  }

  /** The UUID of what it works on. */
  public @Nullable String entityId() {
    return text("entity_id");
  }

  /** What that is, such as {@code list}, {@code campaign} or {@code workspace}. */
  public @Nullable String entityType() {
    return text("entity_type");
  }

  /** What else is known of it. */
  public @Nullable BackgroundJobData data() {
    return object("data", BackgroundJobData::new);
  }

  /** How far it has come, from 0 to 100. */
  public @Nullable Number progress() {
    return number("progress");
  }

  /** What it is doing. */
  public @Nullable JobStatus status() {
    return openEnum("status", JobStatus::of);
  }

  /** When it was made. */
  public @Nullable Instant createdAt() {
    return instant("created_at");
  }

  /** When it changed last. */
  public @Nullable Instant updatedAt() {
    return instant("updated_at");
  }
}

package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workspace that another one administers (API facts: workspaces). */
public final class WorkspaceGroupMember extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public WorkspaceGroupMember(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name this membership by. */
  public @Nullable String id() {
    return text("id");
  }

  /** The UUID of the workspace that administers. */
  public @Nullable String adminWorkspaceId() {
    return text("admin_workspace_id");
  }

  /** The UUID of the workspace that is administered. */
  public @Nullable String subWorkspaceId() {
    return text("sub_workspace_id");
  }

  /** {@code pending}, {@code accepted} or {@code rejected}. */
  public @Nullable String status() {
    return text("status");
  }

  /** When it was asked for. */
  public @Nullable Instant timestampCreated() {
    return instant("timestamp_created");
  }

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instant("timestamp_updated");
  }

  /** What users call the one that is administered. */
  public @Nullable String subWorkspaceName() {
    return text("sub_workspace_name");
  }

  /** What users call the one that administers. */
  public @Nullable String adminWorkspaceName() {
    return text("admin_workspace_name");
  }
}

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
    return textOf("id");
  }

  /** The UUID of the workspace that administers. */
  public @Nullable String adminWorkspaceId() {
    return textOf("admin_workspace_id");
  }

  /** The UUID of the workspace that is administered. */
  public @Nullable String subWorkspaceId() {
    return textOf("sub_workspace_id");
  }

  /** {@code pending}, {@code accepted} or {@code rejected}. */
  public @Nullable String status() {
    return textOf("status");
  }

  /** When it was asked for. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** What users call the one that is administered. */
  public @Nullable String subWorkspaceName() {
    return textOf("sub_workspace_name");
  }

  /** What users call the one that administers. */
  public @Nullable String adminWorkspaceName() {
    return textOf("admin_workspace_name");
  }
}

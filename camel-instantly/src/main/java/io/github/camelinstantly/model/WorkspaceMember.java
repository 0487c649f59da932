package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user's membership of a workspace (API facts: workspaces). */
public final class WorkspaceMember extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public WorkspaceMember(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name this membership by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The address that was invited. */
  public @Nullable String email() {
    return textOf("email");
  }

  /** The UUID of the user. */
  public @Nullable String userId() {
    return textOf("user_id");
  }

  /** The user's own address. */
  public @Nullable String userEmail() {
    return textOf("user_email");
  }

  /** What the owner calls the member. */
  public @Nullable String nickname() {
    return textOf("nickname");
  }

  /** The user's name. */
  public @Nullable MemberName name() {
    return objectOf("name", MemberName::new);
  }

  /**
   * What the member may do: {@code owner}, {@code admin}, {@code editor}, {@code view} or {@code
   * client}.
   */
  public @Nullable String role() {
    return textOf("role");
  }

  /** When the invitation was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The UUID of the workspace. */
  public @Nullable String workspaceId() {
    return textOf("workspace_id");
  }

  /** Whether the invitation was accepted. */
  public @Nullable Boolean accepted() {
    return flagOf("accepted");
  }

  /** The UUID of the user who invited. */
  public @Nullable String issuerId() {
    return textOf("issuer_id");
  }

  /** The parts of the application that are open to the member, such as {@code campaigns.view}. */
  public List<String> permissions() {
    return textsOf("permissions");
  }
}

package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers {@code workspace-members} (API facts: workspaces). */
final class MemberHandler extends CollectionHandler {

  MemberHandler(WorkspaceState workspace) {
    super(workspace, "workspace-members");
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return newMember(workspace, String.valueOf(request.json().get("email")));
  }

  static Map<String, @Nullable Object> newMember(WorkspaceState workspace, String email) {
    Map<String, @Nullable Object> member = new LinkedHashMap<>();
    member.put("user_id", workspace.newId());
    member.put("email", email);
    member.put("user_email", email);
    member.put("role", "editor");
    member.put("workspace_id", WorkspaceState.ID);
    member.put("accepted", false);
    member.put("issuer_id", WorkspaceState.OWNER);
    return member;
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("accepted", row.text("accepted"))
        && filter.search(row, "email", "nickname", "name");
  }
}

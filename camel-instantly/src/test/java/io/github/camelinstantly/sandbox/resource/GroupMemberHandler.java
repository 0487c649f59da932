package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code workspace-group-members}: the workspaces that this one looks after (API facts:
 * workspaces). No other looks after this one, since a workspace cannot be both (API facts:
 * authentication).
 */
final class GroupMemberHandler extends CollectionHandler {

  GroupMemberHandler(WorkspaceState workspace) {
    super(workspace, "workspace-group-members");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "getAdmin",
        request ->
            ApiReply.ok(Map.of("workspace_name", "Undefined", "has_admin_workspace", false)));
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    Object sub = request.json().get("sub_workspace_id");
    if (rows.all().stream().anyMatch(row -> row.text("sub_workspace_id").equals(sub))) {
      throw ApiError.conflict("The workspace is a member of the group already");
    }
    Map<String, @Nullable Object> member = new LinkedHashMap<>();
    member.put("admin_workspace_id", WorkspaceState.ID);
    member.put("status", "pending");
    member.put("timestamp_updated", workspace.now());
    member.put("admin_workspace_name", new WorkspaceHandler(workspace).current().text("name"));
    return member;
  }
}

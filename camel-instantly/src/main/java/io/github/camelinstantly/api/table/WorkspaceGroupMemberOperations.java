package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.WorkspaceGroupMember;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code workspace-group-members}: the workspaces of a group (API facts: workspaces).
 */
final class WorkspaceGroupMemberOperations {

  private WorkspaceGroupMemberOperations() {}

  static List<Operation> rows() {
    return Stream.of(createRow(), listRow(), getRow(), deleteRow(), getAdminRow())
        .map(row -> row.build("workspace-group-members"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/workspace-group-members")
        .bodyArguments(uuid("sub_workspace_id").required())
        .replies(Reply.one(WorkspaceGroupMember.class, WorkspaceGroupMember::new))
        .scope("workspace_group_members:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/workspace-group-members")
        .query(limit(), startingAfter())
        .replies(Reply.page(WorkspaceGroupMember.class, WorkspaceGroupMember::new))
        .scope("workspace_group_members:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/workspace-group-members/{id}")
        .path(uuid("id"))
        .replies(Reply.one(WorkspaceGroupMember.class, WorkspaceGroupMember::new))
        .scope("workspace_group_members:read");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/workspace-group-members/{id}")
        .path(uuid("id"))
        .replies(Reply.one(WorkspaceGroupMember.class, WorkspaceGroupMember::new))
        .scope("workspace_group_members:delete");
  }

  private static OperationBuilder getAdminRow() {
    return get("getAdmin", "/api/v2/workspace-group-members/admin")
        .scope("workspace_group_members:read");
  }
}

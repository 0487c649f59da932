package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.WorkspaceMember;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code workspace-members}: the members of the workspace (API facts: workspaces). */
final class WorkspaceMemberOperations {

  private WorkspaceMemberOperations() {}

  static List<Operation> rows() {
    return Stream.of(createRow(), listRow(), getRow(), updateRow(), deleteRow())
        .map(row -> row.build("workspace-members"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/workspace-members")
        .body(
            address("email").required(),
            choice("role", "owner", "admin", "editor", "view", "client").required(),
            choice(
                    "permissions",
                    "dashboard.view",
                    "campaigns.view",
                    "campaigns.create",
                    "campaigns.edit",
                    "campaigns.delete",
                    "organization.manage",
                    "organization.integrations",
                    "organization.billing",
                    "organization.users.manage",
                    "leadFinder.view",
                    "customLeadLabels.create",
                    "customLeadLabels.edit",
                    "customLeadLabels.delete",
                    "unibox.all",
                    "analytics.view",
                    "websiteChat.view",
                    "websiteChat.manage",
                    "agency.manage",
                    "accounts.view",
                    "accounts.manage",
                    "leadManagement.view",
                    "leads.move",
                    "crm.view",
                    "websiteVisitors.view",
                    "blocklist.manage",
                    "preferences.manage",
                    "inboxPlacement.view",
                    "aiAgents.manage",
                    "workspaceGroupMembers.invite",
                    "workspaceGroupMembers.remove",
                    "workspaceGroupMembers.leave")
                .array())
        .body(address("user_email"), text("nickname"))
        .replies(Reply.one(WorkspaceMember.class, WorkspaceMember::new))
        .scope("workspace_members:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/workspace-members")
        .query(limit(), startingAfter(), flag("accepted"), text("search"))
        .replies(Reply.page(WorkspaceMember.class, WorkspaceMember::new))
        .scope("workspace_members:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/workspace-members/{id}")
        .path(uuid("id"))
        .replies(Reply.one(WorkspaceMember.class, WorkspaceMember::new))
        .scope("workspace_members:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/workspace-members/{id}")
        .path(uuid("id"))
        .body(choice("role", "owner", "admin", "editor", "view", "client"), text("nickname"))
        .replies(Reply.one(WorkspaceMember.class, WorkspaceMember::new))
        .scope("workspace_members:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/workspace-members/{id}")
        .path(uuid("id"))
        .replies(Reply.one(WorkspaceMember.class, WorkspaceMember::new))
        .scope("workspace_members:delete");
  }
}

package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.Workspace;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code workspace}: the current workspace (API facts: workspaces). */
final class WorkspaceOperations {

  private WorkspaceOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            getRow(),
            updateRow(),
            scheduleRemovalRow(),
            cancelRemovalRow(),
            setAgencyDomainRow(),
            getAgencyDomainRow(),
            deleteAgencyDomainRow(),
            changeOwnerRow())
        .map(row -> row.build("workspace"))
        .toList();
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/workspaces/current")
        .replies(Reply.one(Workspace.class, Workspace::new))
        .scope("workspaces:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/workspaces/current")
        .body(texts("name", "org_logo_url"))
        .replies(Reply.one(Workspace.class, Workspace::new))
        .scope("workspaces:update");
  }

  private static OperationBuilder scheduleRemovalRow() {
    return post("scheduleRemoval", "/api/v2/workspaces/current/schedule-for-removal")
        .idempotent()
        .destroys()
        .replies(Reply.one(Workspace.class, Workspace::new))
        .scope("workspaces:delete");
  }

  private static OperationBuilder cancelRemovalRow() {
    return delete("cancelRemoval", "/api/v2/workspaces/current/schedule-for-removal")
        .replies(Reply.one(Workspace.class, Workspace::new))
        .scope("workspaces:delete");
  }

  private static OperationBuilder setAgencyDomainRow() {
    return post("setAgencyDomain", "/api/v2/workspaces/current/whitelabel-domain")
        .bodyArguments(text("domain").required())
        .idempotent()
        .replies(Reply.one(Workspace.class, Workspace::new))
        .scope("workspaces:update");
  }

  private static OperationBuilder getAgencyDomainRow() {
    return get("getAgencyDomain", "/api/v2/workspaces/current/whitelabel-domain")
        .scope("workspaces:read");
  }

  private static OperationBuilder deleteAgencyDomainRow() {
    return delete("deleteAgencyDomain", "/api/v2/workspaces/current/whitelabel-domain")
        .replies(Reply.one(Workspace.class, Workspace::new))
        .scope("workspaces:update");
  }

  private static OperationBuilder changeOwnerRow() {
    return post("changeOwner", "/api/v2/workspaces/current/change-owner")
        .body(address("email").required(), text("sec").required())
        .replies(Reply.one(Workspace.class, Workspace::new))
        .scope("workspaces:update");
  }
}

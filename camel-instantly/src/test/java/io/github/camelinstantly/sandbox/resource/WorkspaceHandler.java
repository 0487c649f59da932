package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code workspace}: the workspace itself (API facts: workspaces). */
final class WorkspaceHandler implements ResourceHandler {

  private static final Duration UNTIL_REMOVAL = Duration.ofHours(24);

  private final WorkspaceState workspace;
  private final Rows rows;

  WorkspaceHandler(WorkspaceState workspace) {
    this.workspace = workspace;
    this.rows = workspace.rows(resource());
  }

  @Override
  public String resource() {
    return "workspace";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of(
        "get", request -> ApiReply.ok(current()),
        "update", request -> change(request.json()),
        "scheduleRemoval", request -> set("scheduled_for_removal_at", removalTime()),
        "cancelRemoval", request -> set("scheduled_for_removal_at", null),
        "setAgencyDomain", request -> set("org_client_domain", request.json().get("domain")),
        "getAgencyDomain", this::getAgencyDomain,
        "deleteAgencyDomain", request -> set("org_client_domain", null),
        "changeOwner", this::changeOwner);
  }

  /** There is always one. */
  Row current() {
    if (rows.find(WorkspaceState.ID).isEmpty()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", WorkspaceState.ID);
      row.put("timestamp_created", workspace.now());
      row.put("timestamp_updated", workspace.now());
      row.put("owner", WorkspaceState.OWNER);
      row.put("name", "Northwind Outreach");
      row.put("plan_id", "pid_hg_v1");
      row.put("add_unsub_to_block", false);
      rows.add(row);
    }
    return rows.get(WorkspaceState.ID);
  }

  private String removalTime() {
    return Timestamps.write(workspace.clock().instant().plus(UNTIL_REMOVAL));
  }

  private ApiReply set(String field, @Nullable Object value) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put(field, value);
    return change(change);
  }

  private ApiReply change(Map<String, @Nullable Object> values) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>(values);
    change.put("timestamp_updated", workspace.now());
    return ApiReply.ok(rows.change(current().id(), change));
  }

  private ApiReply getAgencyDomain(ApiRequest request) {
    Object domain = current().get("org_client_domain");
    if (domain == null) {
      return ApiReply.ok(Map.of("verified", false, "verification", List.of()));
    }
    boolean verified = Verdict.onHost(domain.toString());
    return ApiReply.ok(
        Map.of(
            "verified",
            verified,
            "name",
            domain,
            "verification",
            verified
                ? List.of()
                : List.of(
                    Map.of(
                        "type", "TXT", "domain", domain, "value", "sandbox", "reason",
                        "pending"))));
  }

  /** The new owner must be a member, if the sandbox knows any. */
  private ApiReply changeOwner(ApiRequest request) {
    String email = String.valueOf(request.json().get("email"));
    List<Row> members = workspace.rows("workspace-members").all();
    String owner =
        members.stream()
            .filter(member -> member.text("email").equalsIgnoreCase(email))
            .map(member -> member.text("user_id"))
            .findFirst()
            .orElse(current().text("owner"));
    return set("owner", owner);
  }
}

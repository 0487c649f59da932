package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What AI sales agents did, and what they want to do once it is approved (API facts: ai-approvals).
 */
final class AgentActivities {

  private static final Set<String> MAKING_CAMPAIGNS =
      Set.of("create_campaign", "initial_setup_campaigns");

  private final WorkspaceState workspace;
  private final Rows rows;

  AgentActivities(WorkspaceState workspace) {
    this.workspace = workspace;
    this.rows = workspace.rows("ai-agents/activities");
  }

  /** Adds something that an agent did or wants to do. */
  Row add(String agent, String type, String status, Map<String, ?> payload) {
    Map<String, @Nullable Object> activity = new LinkedHashMap<>();
    activity.put("id", workspace.newId());
    activity.put("ai_sdr_id", agent);
    activity.put("workspace_id", WorkspaceState.ID);
    activity.put("action_type", type);
    activity.put("action_status", status);
    activity.put("action_payload", payload);
    activity.put("timestamp_created", workspace.now());
    activity.put("timestamp_updated", workspace.now());
    rows.add(activity);
    return rows.get(activity.get("id"));
  }

  /** Newest first. */
  ApiReply list(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    boolean hidden = filter.same("exclude_live_feed_hidden", "true");
    List<Row> found =
        of(request.id()).stream()
            .filter(row -> filter.oneOf("action_status", row.text("action_status")))
            .filter(row -> filter.oneOf("action_type", row.text("action_type")))
            .filter(
                row ->
                    !hidden
                        || request.query("exclude_live_feed_hidden").isEmpty()
                        || !row.text("action_type").equals("warning"))
            .toList();
    return Page.sortedDown(request, workspace.settings().lastPage(), found, Entry::id);
  }

  private List<Row> of(String agent) {
    return rows.all().stream().filter(row -> row.text("ai_sdr_id").equals(agent)).toList();
  }

  /** The same import twice gives the same activity. */
  ApiReply importLeads(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    Map<String, Object> payload =
        Map.of(
            "lead_ids", QueryFilter.texts(body, "lead_ids"),
            "master_list_id", String.valueOf(body.get("master_list_id")));
    String agent = workspace.rows("ai-agents").get(request.id()).id();
    return ApiReply.ok(
        of(agent).stream()
            .filter(row -> row.text("action_type").equals("imported_leads"))
            .filter(row -> payload.equals(row.get("action_payload")))
            .findFirst()
            .orElseGet(() -> add(agent, "imported_leads", "completed", payload)));
  }

  ApiReply approve(ApiRequest request) {
    return ApiReply.ok(approve(pending(request, request.path().get("activity_id"))));
  }

  ApiReply reject(ApiRequest request) {
    return ApiReply.ok(reject(request, pending(request, request.path().get("activity_id"))));
  }

  ApiReply approveMany(ApiRequest request) {
    List<Row> pending = pending(request);
    pending.forEach(this::approve);
    return ApiReply.ok(Map.of("approved", pending.size()));
  }

  ApiReply rejectMany(ApiRequest request) {
    List<Row> pending = pending(request);
    pending.forEach(activity -> reject(request, activity));
    return ApiReply.ok(Map.of("rejected", pending.size()));
  }

  private List<Row> pending(ApiRequest request) {
    List<Row> pending =
        QueryFilter.texts(request.json(), "activity_ids").stream()
            .flatMap(id -> find(request, id).stream())
            .toList();
    if (pending.isEmpty()) {
      throw ApiError.notFound("No pending activities found");
    }
    return pending;
  }

  private Row pending(ApiRequest request, @Nullable String id) {
    return find(request, String.valueOf(id))
        .orElseThrow(() -> ApiError.notFound("Pending activity not found: " + id));
  }

  private Optional<Row> find(ApiRequest request, String id) {
    return of(request.id()).stream()
        .filter(row -> row.id().equals(id) && row.text("action_status").equals("pending"))
        .findFirst();
  }

  /** What it wanted to do is done at once. */
  private Row approve(Row activity) {
    Map<String, @Nullable Object> changes = new HashMap<>();
    if (MAKING_CAMPAIGNS.contains(activity.text("action_type"))) {
      Row agent = workspace.rows("ai-agents").get(activity.text("ai_sdr_id"));
      changes.put("result", Map.of("campaign_id", new AgentCampaigns(workspace).add(agent).id()));
    }
    changes.put("approved_by", WorkspaceState.OWNER);
    changes.put("approved_at", workspace.now());
    changes.put("timestamp_executed", workspace.now());
    changes.put("timestamp_completed", workspace.now());
    return finish(activity, "completed", changes);
  }

  private Row reject(ApiRequest request, Row activity) {
    Map<String, @Nullable Object> changes = new HashMap<>();
    changes.put("rejection_reason", request.json().get("rejection_reason"));
    changes.put("rejected_by", WorkspaceState.OWNER);
    changes.put("rejected_at", workspace.now());
    return finish(activity, "rejected", changes);
  }

  private Row finish(Row activity, String status, Map<String, @Nullable Object> changes) {
    changes.put("action_status", status);
    changes.put("timestamp_updated", workspace.now());
    return rows.change(activity.id(), changes);
  }
}

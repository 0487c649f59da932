package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code ai-agents}: agents of all kinds (API facts: ai-agents). */
final class AiAgentHandler extends CollectionHandler {

  private final Agents agents;
  private final AgentActivities activities;
  private final AgentCampaigns campaigns;

  AiAgentHandler(WorkspaceState workspace) {
    super(workspace, "ai-agents");
    this.agents = new Agents(workspace);
    this.activities = new AgentActivities(workspace);
    this.campaigns = new AgentCampaigns(workspace);
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "update", this::update,
        "analytics", this::analytics,
        "listActivities", activities::list,
        "importLeads", activities::importLeads,
        "approveActivity", activities::approve,
        "rejectActivity", activities::reject,
        "campaignAnalytics", campaigns::analytics,
        "leadActivity", this::leadActivity,
        "leadActivitySummary", campaigns::leadActivitySummary,
        "opportunitySummary", campaigns::opportunitySummary);
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "name")
        && filter.same("status", row.text("status"))
        && filter.same("type", row.text("kind"));
  }

  @Override
  Row shown(Row row) {
    return Agents.summary(row);
  }

  @Override
  ApiReply create(ApiRequest request) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>(request.json());
    boolean manager =
        body.get("type") instanceof Number type && type.intValue() == Agents.INBOX_MANAGER;
    if (!manager) {
      return ApiReply.ok(AiSalesAgentHandler.create(workspace, body));
    }
    body.remove("type");
    return ApiReply.ok(Agents.shown(agents.add(Agents.INBOX_MANAGER, body)));
  }

  private ApiReply update(ApiRequest request) {
    return ApiReply.ok(Agents.shown(agents.change(agents.get(request), request.json())));
  }

  private ApiReply analytics(ApiRequest request) {
    List<Map<String, Object>> figures =
        QueryFilter.texts(request.json(), "agent_ids").stream()
            .<Map<String, Object>>map(id -> Map.of("agent_id", id, "reach", 0, "outcome", 0))
            .toList();
    return ApiReply.ok(Map.of("analytics", figures));
  }

  /** Turned by an offset, in an object of its own (API facts: paging). */
  private ApiReply leadActivity(ApiRequest request) {
    List<Row> leads = campaigns.leadActivity(request);
    long skip = request.query("skip").map(Long::parseLong).orElse(0L);
    int limit = request.query("limit").isPresent() ? request.limit() : 100;
    Map<String, Object> reply = new LinkedHashMap<>();
    reply.put("leads", leads.stream().skip(skip).limit(limit).map(Row::fields).toList());
    reply.put("total", leads.size());
    reply.put("limit", limit);
    reply.put("skip", skip);
    return ApiReply.ok(reply);
  }
}

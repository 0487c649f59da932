package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code ai-sales-agents}: agents that run campaigns (API facts: ai-agents). */
final class AiSalesAgentHandler extends CollectionHandler {

  private final Agents agents;
  private final AgentActivities activities;
  private final AgentCampaigns campaigns;
  private final GuidanceRules rules;

  AiSalesAgentHandler(WorkspaceState workspace) {
    super(workspace, "ai-sales-agents");
    this.agents = new Agents(workspace);
    this.activities = new AgentActivities(workspace);
    this.campaigns = new AgentCampaigns(workspace);
    this.rules = new GuidanceRules(workspace);
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    Map<String, Function<ApiRequest, ApiReply>> own = new LinkedHashMap<>();
    own.put("update", this::update);
    own.put("delete", this::delete);
    own.put("listActivities", activities::list);
    own.put("approveActivities", activities::approveMany);
    own.put("rejectActivities", activities::rejectMany);
    own.put("approveActivity", activities::approve);
    own.put("rejectActivity", activities::reject);
    own.put("analytics", campaigns::analytics);
    own.put("listGuidanceRules", rules::list);
    own.put("createGuidanceRule", rules::create);
    own.put("updateGuidanceRule", rules::update);
    own.put("deleteGuidanceRule", rules::delete);
    own.put("listLeadActivity", this::listLeadActivity);
    own.put("leadActivitySummary", campaigns::leadActivitySummary);
    own.put("opportunitySummary", campaigns::opportunitySummary);
    return own;
  }

  @Override
  Row shown(Row row) {
    return Agents.shown(row);
  }

  @Override
  ApiReply create(ApiRequest request) {
    return ApiReply.ok(create(workspace, request.json()));
  }

  /** A new agent that wants to make its first campaigns, once that is approved. */
  static Row create(WorkspaceState workspace, Map<String, @Nullable Object> body) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("status", Agents.INACTIVE);
    fields.put("initial_scrape_ready", true);
    if (Boolean.TRUE.equals(body.get("is_duplicate"))) {
      fields.put(
          "config", workspace.rows("ai-agents").get(body.get("source_ai_sdr_id")).get("config"));
    }
    fields.putAll(body);
    fields
        .keySet()
        .removeAll(
            Set.of("agent_type", "is_duplicate", "source_ai_sdr_id", "memory_from_workspace"));
    int kind = body.get("agent_type") instanceof Number type ? type.intValue() : Agents.SALES;
    Row agent = new Agents(workspace).add(kind, fields);
    new AgentActivities(workspace).add(agent.id(), "initial_setup_campaigns", "pending", Map.of());
    return Agents.shown(agent);
  }

  private ApiReply update(ApiRequest request) {
    return ApiReply.ok(Agents.shown(agents.change(agents.get(request), request.json())));
  }

  private ApiReply delete(ApiRequest request) {
    Row agent = agents.get(request);
    if (!campaigns.of(agent).isEmpty()) {
      throw ApiError.conflict("The AI Sales Agent has campaigns");
    }
    return ApiReply.ok(Agents.shown(agents.remove(request)));
  }

  /** The cursor is an address (API facts: paging). */
  private ApiReply listLeadActivity(ApiRequest request) {
    return Page.sorted(
        request,
        workspace.settings().lastPage(),
        campaigns.leadActivity(request),
        lead -> lead.text("email"));
  }
}

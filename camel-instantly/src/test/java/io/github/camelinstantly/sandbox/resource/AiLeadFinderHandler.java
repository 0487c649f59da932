package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code ai-lead-finders}: agents that supply campaigns (API facts: ai-agents). */
final class AiLeadFinderHandler extends CollectionHandler {

  private static final Set<String> OWN_FIELDS = Set.of("name", "source");

  private final Agents agents;
  private final Rows activities;

  AiLeadFinderHandler(WorkspaceState workspace) {
    super(workspace, "ai-lead-finders");
    this.agents = new Agents(workspace);
    this.activities = workspace.rows("ai-lead-finders/activities");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "update", this::update,
        "listActivities", this::listActivities,
        "pause", request -> state(request, Agents.INACTIVE, "agent_paused"),
        "resume", this::resume,
        "stats", this::stats);
  }

  @Override
  Row shown(Row row) {
    return Agents.shown(row);
  }

  /** A campaign has one that works at most. */
  @Override
  ApiReply create(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    requireFree(String.valueOf(body.get("campaign_id")), "");
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", body.get("name"));
    fields.put("payload", payload(Map.of(), body));
    Row agent = agents.add(Agents.LEAD_FINDER, fields);
    check(agent);
    return ApiReply.ok(Agents.shown(agent));
  }

  private static Map<String, @Nullable Object> payload(
      @Nullable Object before, Map<String, @Nullable Object> body) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    if (before instanceof Map<?, ?> map) {
      map.forEach((name, value) -> payload.put(String.valueOf(name), value));
    }
    payload.putAll(body);
    payload.keySet().removeAll(OWN_FIELDS);
    return payload;
  }

  private void requireFree(String campaign, String agent) {
    boolean taken =
        agents.of(Agents.LEAD_FINDER).stream()
            .filter(other -> !other.id().equals(agent))
            .filter(other -> other.isNumber("status", Agents.ACTIVE))
            .anyMatch(other -> campaignOf(other).equals(campaign));
    if (taken) {
      throw ApiError.conflict("The campaign already has an active agent");
    }
  }

  private static String campaignOf(Row agent) {
    return agent.get("payload") instanceof Map<?, ?> payload
        ? String.valueOf(payload.get("campaign_id"))
        : "";
  }

  @Override
  ApiReply list(ApiRequest request) {
    List<Row> finders = agents.of(Agents.LEAD_FINDER).stream().map(Agents::shown).toList();
    return Page.sortedDown(request, workspace.settings().lastPage(), finders, Entry::id);
  }

  private ApiReply update(ApiRequest request) {
    Row agent = agents.get(request);
    Map<String, @Nullable Object> body = request.json();
    if (body.get("campaign_id") != null) {
      requireFree(String.valueOf(body.get("campaign_id")), agent.id());
    }
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    changes.put("name", body.getOrDefault("name", agent.get("name")));
    changes.put("payload", payload(agent.get("payload"), body));
    return ApiReply.ok(Agents.shown(agents.change(agent, changes)));
  }

  private ApiReply resume(ApiRequest request) {
    Row agent = agents.get(request);
    requireFree(campaignOf(agent), agent.id());
    ApiReply reply = state(request, Agents.ACTIVE, "agent_resumed");
    check(agent);
    return reply;
  }

  private ApiReply state(ApiRequest request, int status, String event) {
    Row changed = agents.change(agents.get(request), Map.of("status", status));
    log(changed, event, Map.of());
    return ApiReply.ok(Agents.shown(changed));
  }

  /** The sandbox has nobody to add: it finds that the campaign has enough. */
  private void check(Row agent) {
    log(agent, "top_up_started", Map.of());
    log(agent, "top_up_completed", Map.of("leads_added", 0));
  }

  private void log(Row agent, String event, Map<String, ?> payload) {
    activities.add(
        Map.of(
            "id",
            workspace.newId(),
            "agent_id",
            agent.id(),
            "organization_id",
            WorkspaceState.ID,
            "timestamp_created",
            workspace.now(),
            "event_type",
            event,
            "payload",
            payload));
  }

  private List<Row> of(ApiRequest request) {
    String agent = agents.get(request).id();
    return activities.all().stream().filter(row -> row.text("agent_id").equals(agent)).toList();
  }

  private ApiReply listActivities(ApiRequest request) {
    return Page.sortedDown(request, workspace.settings().lastPage(), of(request), Entry::id);
  }

  private ApiReply stats(ApiRequest request) {
    long completed =
        of(request).stream()
            .filter(row -> row.text("event_type").equals("top_up_completed"))
            .count();
    return ApiReply.ok(
        Map.of("leads_added_total", 0, "top_ups_completed", completed, "top_ups_failed", 0));
  }
}

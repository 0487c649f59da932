package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code ai-deliverability}: the agent that watches over mailboxes (API facts:
 * ai-deliverability).
 */
final class AiDeliverabilityHandler extends CollectionHandler {

  private final Agents agents;
  private final FeedItems feed;

  AiDeliverabilityHandler(WorkspaceState workspace) {
    super(workspace, "ai-deliverability");
    this.agents = new Agents(workspace);
    this.feed = new FeedItems(workspace);
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    Map<String, Function<ApiRequest, ApiReply>> own = new LinkedHashMap<>();
    own.put("getDefault", request -> ApiReply.ok(agent()));
    own.put("deploy", this::deploy);
    own.put("completeFeedItem", feed::complete);
    own.put("pauseAffectedAccounts", feed::pauseAffectedAccounts);
    own.put("pauseCampaignSending", feed::pauseCampaignSending);
    own.put("runNow", this::runNow);
    own.put(
        "updateDefault",
        request -> ApiReply.ok(Map.of("agent", slack(request, deployed()).fields())));
    own.put("defaultState", request -> state(request, deployed().id(), agent()));
    own.put("update", request -> ApiReply.ok(slack(request, agents.get(request))));
    own.put("listFeedItems", request -> feed.list(request, agents.get(request).id()));
    own.put("state", request -> state(request, agents.get(request).id(), Map.of()));
    return own;
  }

  @Override
  Row shown(Row row) {
    return Agents.shown(row);
  }

  private Map<String, @Nullable Object> agent() {
    Map<String, @Nullable Object> reply = new LinkedHashMap<>();
    reply.put(
        "agent",
        agents.only(Agents.DELIVERABILITY).map(Agents::shown).map(Row::fields).orElse(null));
    return reply;
  }

  private Row deployed() {
    return agents
        .only(Agents.DELIVERABILITY)
        .orElseThrow(() -> ApiError.notFound("Deliverability Agent not found"));
  }

  /** One that is active already stays as it is. */
  private ApiReply deploy(ApiRequest request) {
    boolean active =
        agents
            .only(Agents.DELIVERABILITY)
            .filter(agent -> agent.isNumber("status", Agents.ACTIVE))
            .isPresent();
    if (!active) {
      Row agent =
          agents
              .only(Agents.DELIVERABILITY)
              .map(idle -> agents.change(idle, Map.of("status", Agents.ACTIVE)))
              .orElseGet(
                  () -> agents.add(Agents.DELIVERABILITY, Map.of("name", "Deliverability Agent")));
      feed.recommend(agent);
    }
    Map<String, @Nullable Object> reply = agent();
    reply.put("already_deployed", active);
    reply.put("initial_cycle_enqueued", !active);
    return ApiReply.ok(reply);
  }

  private ApiReply runNow(ApiRequest request) {
    feed.recommend(deployed());
    Map<String, @Nullable Object> reply = agent();
    reply.put("cycle_id", workspace.newId());
    reply.put("run_cycle_enqueued", true);
    return ApiReply.ok(reply);
  }

  private Row slack(ApiRequest request, Row agent) {
    Map<String, @Nullable Object> integrations = new HashMap<>();
    integrations.put("slack", request.json().get("slack"));
    return Agents.shown(
        agents.change(agent, Map.of("payload", Map.of("integrations", integrations))));
  }

  private ApiReply state(ApiRequest request, String id, Map<String, @Nullable Object> begin) {
    Map<String, @Nullable Object> state = new LinkedHashMap<>(begin);
    Map<String, @Nullable Object> activity = new LinkedHashMap<>();
    activity.put("active", null);
    activity.put("queued", List.of());
    state.put("current_activity", activity);
    state.put("schedule", Map.of("next_run_at", workspace.now()));
    state.put("run_summary", Map.of("trend", List.of()));
    state.put("activity_feed", json(feed.list(request, id)));
    return ApiReply.ok(state);
  }

  private static @Nullable Object json(ApiReply page) {
    try {
      return Json.read(page.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

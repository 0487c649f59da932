package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code ai-inbox-managers}: agents that answer emails (API facts: ai-agents). */
final class AiInboxManagerHandler extends CollectionHandler {

  private static final int BASICS = 0;

  private final Agents agents;
  private final AgentReplies replies;
  private final Rows guidances;

  AiInboxManagerHandler(WorkspaceState workspace) {
    super(workspace, "ai-inbox-managers");
    this.agents = new Agents(workspace);
    this.replies = new AgentReplies(workspace);
    this.guidances = workspace.rows("ai-inbox-managers/guidances");
    workspace.onReceived(replies::draft);
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    Map<String, Function<ApiRequest, ApiReply>> own = new LinkedHashMap<>();
    own.put("update", this::update);
    own.put("listActivity", replies::activity);
    own.put("analyticsSummary", replies::summary);
    own.put("analyticsByDate", replies::summaryByDate);
    own.put("listReplies", replies::list);
    own.put("getReply", replies::get);
    own.put("updateReply", replies::update);
    own.put("listGuidances", this::listGuidances);
    own.put("createGuidance", this::createGuidance);
    own.put("getGuidance", request -> ApiReply.ok(guidance(request)));
    own.put("updateGuidance", this::updateGuidance);
    own.put("deleteGuidance", request -> ApiReply.ok(guidances.remove(guidance(request).id())));
    return own;
  }

  @Override
  Row shown(Row row) {
    return Agents.shown(row);
  }

  @Override
  ApiReply create(ApiRequest request) {
    return ApiReply.ok(Agents.shown(agents.add(Agents.INBOX_MANAGER, request.json())));
  }

  @Override
  ApiReply list(ApiRequest request) {
    List<Row> managers = agents.of(Agents.INBOX_MANAGER).stream().map(Agents::shown).toList();
    return Page.sorted(request, workspace.settings().lastPage(), managers, Entry::id);
  }

  private ApiReply update(ApiRequest request) {
    return ApiReply.ok(Agents.shown(agents.change(agents.get(request), request.json())));
  }

  private ApiReply listGuidances(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    List<Row> found =
        of(request).stream().filter(row -> filter.same("status", row.text("status"))).toList();
    return Page.sorted(request, workspace.settings().lastPage(), found, Entry::id);
  }

  private List<Row> of(ApiRequest request) {
    String agent = agents.get(request).id();
    return guidances.all().stream().filter(row -> row.text("agent_id").equals(agent)).toList();
  }

  private Row guidance(ApiRequest request) {
    return guidances.get(request.path().get("guidance_id"));
  }

  /** Of the basics there is one only: a second one changes it. */
  private ApiReply createGuidance(ApiRequest request) {
    Map<String, @Nullable Object> guidance = new LinkedHashMap<>();
    guidance.put("id", workspace.newId());
    guidance.put("organization_id", WorkspaceState.ID);
    guidance.put("agent_id", agents.get(request).id());
    guidance.put("instruction", "");
    guidance.put("status", 1);
    guidance.put("timestamp_created", workspace.now());
    guidance.put("timestamp_updated", workspace.now());
    guidance.putAll(request.json());
    if (new Row(guidance).isNumber("category", BASICS)) {
      of(request).stream()
          .filter(row -> row.isNumber("category", BASICS))
          .findFirst()
          .ifPresent(basics -> guidance.put("id", basics.id()));
    }
    guidances.add(guidance);
    return ApiReply.ok(new Row(guidance));
  }

  private ApiReply updateGuidance(ApiRequest request) {
    Row before = guidance(request);
    Map<String, @Nullable Object> changes = new LinkedHashMap<>(request.json());
    Row after = before.with(changes);
    if (before.isNumber("category", BASICS) != after.isNumber("category", BASICS)) {
      throw ApiError.badRequest("A guidance cannot be changed to or from the BASICS category");
    }
    changes.put("timestamp_updated", workspace.now());
    return ApiReply.ok(guidances.change(before.id(), changes));
  }
}

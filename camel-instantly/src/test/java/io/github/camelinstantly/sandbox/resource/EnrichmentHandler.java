package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.AuditTrail.Activity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code supersearch-enrichment}: finds leads among a few {@link Prospects}, and enriches
 * those of campaigns and lists, both in the time that a background job takes (API facts:
 * enrichment).
 */
final class EnrichmentHandler implements ResourceHandler {

  private final WorkspaceState workspace;
  private final Rows enrichments;
  private final AiEnrichments ai;
  private final Prospects prospects;

  EnrichmentHandler(WorkspaceState workspace) {
    this.workspace = workspace;
    this.enrichments = workspace.rows(resource());
    this.ai = new AiEnrichments(workspace);
    this.prospects = new Prospects(workspace);
  }

  @Override
  public String resource() {
    return "supersearch-enrichment";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    Map<String, Function<ApiRequest, ApiReply>> operations = new LinkedHashMap<>();
    operations.put("create", this::create);
    operations.put("get", this::get);
    operations.put("updateSettings", this::updateSettings);
    operations.put("run", this::run);
    operations.put("history", this::history);
    operations.put("createAi", ai::create);
    operations.put("aiInProgress", ai::inProgress);
    operations.put("enrichLeads", prospects::enrich);
    operations.put("countLeads", prospects::count);
    operations.put("previewLeads", prospects::preview);
    operations.put("signalKeywords", prospects::keywords);
    return operations;
  }

  private ApiReply create(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    String resource = String.valueOf(body.get("resource_id"));
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", workspace.newId());
    row.put("organization_id", WorkspaceState.ID);
    row.put("resource_id", resource);
    row.put("resource_type", resourceType(workspace, resource));
    row.put("type", body.get("type"));
    row.put("limit", body.get("limit"));
    row.put("enrichment_payload", payload(body));
    row.put("auto_update", false);
    row.put("skip_rows_without_email", false);
    enrichments.add(row);
    new AuditTrail(workspace).add(request, Activity.ENRICHMENT_CREATED);
    Row added = enrichments.get(row.get("id"));
    start(added);
    return ApiReply.ok(
        reply(added, "id", "limit", "organization_id", "resource_id", "enrichment_payload"));
  }

  /** 1 for a campaign, 2 for a list (API facts: enrichment). */
  static int resourceType(WorkspaceState workspace, String resource) {
    return workspace.rows("campaigns").find(resource).isPresent() ? 1 : 2;
  }

  private static Map<String, Object> payload(Map<String, @Nullable Object> body) {
    Object type = body.get("type");
    return "custom_flow".equals(type)
        ? Map.of("custom_flow", QueryFilter.texts(body, "custom_flow"))
        : type == null ? Map.of() : Map.of(type.toString(), true);
  }

  private static Map<String, Object> reply(Row row, String... fields) {
    Map<String, Object> reply = new LinkedHashMap<>(row.fields());
    reply.keySet().retainAll(List.of(fields));
    return reply;
  }

  private Stream<Row> of(String resource) {
    return enrichments.all().stream().filter(row -> row.text("resource_id").equals(resource));
  }

  private void start(Row row) {
    enrichments.change(row.id(), Map.of("in_progress", true, "timestamp_run", workspace.now()));
    String resource = row.text("resource_id");
    workspace
        .leadLists()
        .find(resource)
        .ifPresent(
            list -> workspace.leadLists().change(resource, Map.of("has_enrichment_task", true)));
    workspace.later(() -> finish(row.id(), resource));
  }

  private void finish(String id, String resource) {
    if (enrichments.find(id).isPresent()) {
      enrichments.change(id, Map.of("in_progress", false));
    }
    leads(resource)
        .forEach(lead -> workspace.leads().change(lead.id(), Map.of("enrichment_status", 1)));
  }

  private Stream<Row> leads(String resource) {
    return workspace.leads().all().stream()
        .filter(
            lead ->
                lead.text("campaign").equals(resource) || lead.text("list_id").equals(resource));
  }

  private ApiReply get(ApiRequest request) {
    String resource = request.path().getOrDefault("resource_id", "");
    List<Row> rows = of(resource).toList();
    Map<String, Object> payload = new LinkedHashMap<>();
    rows.forEach(
        row -> {
          if (row.get("enrichment_payload") instanceof Map<?, ?> own) {
            own.forEach((name, value) -> payload.put(String.valueOf(name), value));
          }
        });
    Map<String, Object> reply = new LinkedHashMap<>();
    reply.put("resource_id", resource);
    reply.put("exists", !rows.isEmpty());
    reply.put("in_progress", rows.stream().anyMatch(row -> row.flag("in_progress")));
    reply.put("has_no_leads", leads(resource).findAny().isEmpty());
    reply.put("enrichment_payload", payload);
    reply.put("auto_update", rows.stream().anyMatch(row -> row.flag("auto_update")));
    reply.put("is_evergreen", rows.stream().anyMatch(row -> row.flag("is_evergreen")));
    return ApiReply.ok(reply);
  }

  private Row last(String resource) {
    return of(resource)
        .reduce((one, later) -> later)
        .orElseThrow(() -> ApiError.notFound("No enrichment of " + resource));
  }

  private ApiReply updateSettings(ApiRequest request) {
    String resource = request.path().getOrDefault("resource_id", "");
    of(resource).forEach(row -> enrichments.change(row.id(), request.json()));
    Map<String, @Nullable Object> hidden = new HashMap<>();
    hidden.put("timestamp_run", null);
    hidden.put("is_evergreen", null);
    return ApiReply.ok(last(resource).with(hidden));
  }

  private ApiReply run(ApiRequest request) {
    Row row = last(String.valueOf(request.json().get("resource_id")));
    start(row);
    return ApiReply.ok(reply(row, "id", "resource_id", "enrichment_payload"));
  }

  /** The only list that is paged by an offset, and a bare array (API facts: paging). */
  private ApiReply history(ApiRequest request) {
    return ApiReply.ok(
        of(request.path().getOrDefault("resource_id", ""))
            .skip(request.query("offset").map(Long::parseLong).orElse(0L))
            .limit(request.limit())
            .map(Row::fields)
            .toList());
  }
}

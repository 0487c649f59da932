package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code lead-lists} (API facts: lead-lists). */
final class LeadListHandler implements ResourceHandler {

  private final WorkspaceState workspace;
  private final Rows lists;

  LeadListHandler(WorkspaceState workspace) {
    this.workspace = workspace;
    this.lists = workspace.leadLists();
  }

  @Override
  public String resource() {
    return "lead-lists";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of(
        "create", this::create,
        "list", this::list,
        "get", request -> ApiReply.ok(lists.get(request.id())),
        "update", request -> ApiReply.ok(lists.change(request.id(), request.json())),
        "delete", this::delete,
        "verificationStats", this::stats);
  }

  private ApiReply create(ApiRequest request) {
    Map<String, @Nullable Object> list = newList(workspace, request.json());
    lists.add(list);
    return ApiReply.ok(new Row(list));
  }

  static Map<String, @Nullable Object> newList(
      WorkspaceState workspace, Map<String, ? extends @Nullable Object> fields) {
    Map<String, @Nullable Object> list = new LinkedHashMap<>();
    list.put("id", workspace.newId());
    list.put("organization_id", WorkspaceState.ID);
    list.put("has_enrichment_task", false);
    list.putAll(fields);
    list.put(
        "timestamp_created",
        Timestamps.write(workspace.leadLists().unusedTime(workspace.clock().instant())));
    return list;
  }

  private ApiReply list(ApiRequest request) {
    String search = request.query("search").orElse("").toLowerCase(Locale.ROOT);
    List<Row> rows =
        lists.all().stream()
            .filter(list -> list.text("name").toLowerCase(Locale.ROOT).contains(search))
            .filter(
                list ->
                    request
                        .query("has_enrichment_task")
                        .map(flag -> flag.equals(list.text("has_enrichment_task")))
                        .orElse(true))
            .toList();
    return Page.sorted(
        request, workspace.settings().lastPage(), rows, list -> list.text("timestamp_created"));
  }

  /** A list takes its leads along. */
  private ApiReply delete(ApiRequest request) {
    Row list = lists.remove(request.id());
    leads(list).forEach(lead -> workspace.leads().remove(lead.id()));
    return ApiReply.ok(list);
  }

  private List<Row> leads(Row list) {
    return workspace.leads().all().stream()
        .filter(lead -> lead.text("list_id").equals(list.id()))
        .toList();
  }

  private ApiReply stats(ApiRequest request) {
    List<Row> leads = leads(lists.get(request.id()));
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("verified", count(leads, 1));
    stats.put("invalid", count(leads, -1));
    stats.put("risky", count(leads, -2));
    stats.put("catch_all", count(leads, -3));
    stats.put("job_change", count(leads, -4));
    stats.put("verification_job_pending_leadfinder", count(leads, 11));
    stats.put("verification_job_pending_user", count(leads, 12));
    return ApiReply.ok(Map.of("stats", stats, "total_leads", leads.size()));
  }

  private static long count(List<Row> leads, int verification) {
    return leads.stream()
        .filter(lead -> lead.isNumber("verification_status", verification))
        .count();
  }
}

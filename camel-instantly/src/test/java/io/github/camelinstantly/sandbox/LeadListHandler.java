package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.model.Timestamps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code lead-lists} (facts §5). */
final class LeadListHandler implements ResourceHandler {

  private final Workspace workspace;

  LeadListHandler(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String resource() {
    return "lead-lists";
  }

  @Override
  public Map<String, Function<SandboxRequest, SandboxReply>> operations() {
    return Map.of(
        "create",
        this::create,
        "list",
        this::list,
        "get",
        request -> SandboxReply.ok(workspace.leadLists().get(request.path().get("id"))),
        "update",
        request ->
            SandboxReply.ok(workspace.leadLists().change(request.path().get("id"), request.json())),
        "delete",
        request -> SandboxReply.ok(workspace.leadLists().remove(request.path().get("id"))),
        "verificationStats",
        this::stats);
  }

  private SandboxReply create(SandboxRequest request) {
    Map<String, @Nullable Object> body = EmailHandler.require(request, Set.of("name"));
    Map<String, @Nullable Object> list = newList(workspace, String.valueOf(body.get("name")));
    list.putAll(body);
    workspace.leadLists().add(list);
    return SandboxReply.ok(list);
  }

  static Map<String, @Nullable Object> newList(Workspace workspace, String name) {
    Map<String, @Nullable Object> list = new LinkedHashMap<>();
    list.put("id", workspace.newId());
    list.put("organization_id", Workspace.ID);
    list.put("name", name);
    list.put("has_enrichment_task", false);
    list.put("timestamp_created", Timestamps.write(workspace.clock().instant()));
    return list;
  }

  private SandboxReply list(SandboxRequest request) {
    String search = request.query("search").orElse("").toLowerCase(Locale.ROOT);
    List<Map<String, @Nullable Object>> rows =
        workspace
            .leadLists()
            .where(row -> String.valueOf(row.get("name")).toLowerCase(Locale.ROOT).contains(search))
            .stream()
            .filter(
                row ->
                    request
                        .query("has_enrichment_task")
                        .map(flag -> flag.equals(String.valueOf(row.get("has_enrichment_task"))))
                        .orElse(true))
            .toList();
    return Page.of(
        rows,
        request.query("limit").orElse(null),
        request.query("starting_after").orElse(null),
        row -> row.get("timestamp_created"));
  }

  private SandboxReply stats(SandboxRequest request) {
    Object id = workspace.leadLists().get(request.path().get("id")).get("id");
    List<Map<String, @Nullable Object>> leads =
        workspace.leads().where(lead -> String.valueOf(id).equals(lead.get("list_id")));
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("verified", count(leads, 1));
    stats.put("invalid", count(leads, -1));
    stats.put("risky", count(leads, -2));
    stats.put("catch_all", count(leads, -3));
    stats.put("job_change", count(leads, -4));
    return SandboxReply.ok(Map.of("stats", stats, "total_leads", leads.size()));
  }

  private static long count(List<Map<String, @Nullable Object>> leads, int verification) {
    return leads.stream()
        .filter(lead -> Integer.valueOf(verification).equals(lead.get("verification_status")))
        .count();
  }
}

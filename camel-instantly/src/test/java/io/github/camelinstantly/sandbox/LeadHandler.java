package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.model.Timestamps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers {@code leads} (facts §5). */
final class LeadHandler implements ResourceHandler {

  private final Workspace workspace;
  private final LeadImport leadImport;

  LeadHandler(Workspace workspace) {
    this.workspace = workspace;
    this.leadImport = new LeadImport(workspace);
  }

  @Override
  public String resource() {
    return "leads";
  }

  @Override
  public Map<String, Function<SandboxRequest, SandboxReply>> operations() {
    Map<String, Function<SandboxRequest, SandboxReply>> operations = new LinkedHashMap<>();
    operations.put("create", this::create);
    operations.put("list", this::list);
    operations.put("get", request -> SandboxReply.ok(workspace.leads().get(id(request))));
    operations.put("update", this::update);
    operations.put("delete", request -> SandboxReply.ok(workspace.leads().remove(id(request))));
    operations.put("merge", this::merge);
    operations.put("updateInterestStatus", this::updateInterestStatus);
    operations.put("removeFromSubsequence", request -> subsequence(request, null));
    operations.put(
        "moveToSubsequence", request -> subsequence(request, request.json().get("subsequence_id")));
    operations.put("bulkAssign", this::bulkAssign);
    operations.put("bulkAdd", leadImport::bulkAdd);
    operations.put("bulkDelete", this::bulkDelete);
    operations.put("move", this::move);
    return operations;
  }

  private static @Nullable Object id(SandboxRequest request) {
    return request.path().get("id");
  }

  private SandboxReply create(SandboxRequest request) {
    Map<String, @Nullable Object> lead = leadImport.newLead(request.json());
    workspace.leads().add(lead);
    return SandboxReply.ok(lead);
  }

  private SandboxReply update(SandboxRequest request) {
    return SandboxReply.ok(workspace.leads().change(id(request), changes(request.json())));
  }

  private Map<String, @Nullable Object> changes(Map<String, @Nullable Object> values) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>(values);
    changes.put("timestamp_updated", Timestamps.write(workspace.clock().instant()));
    return changes;
  }

  private SandboxReply list(SandboxRequest request) {
    Map<String, @Nullable Object> body = request.json();
    boolean distinct = Boolean.TRUE.equals(body.get("distinct_contacts"));
    List<Map<String, @Nullable Object>> rows =
        new ArrayList<>(workspace.leads().where(filter(body)));
    String cursor = distinct ? "email" : "id";
    if (distinct) {
      Set<Object> emails = new HashSet<>();
      rows.removeIf(row -> !emails.add(String.valueOf(row.get("email"))));
    }
    rows.sort(Comparator.comparing(row -> String.valueOf(row.get(cursor))));
    return Page.of(rows, body.get("limit"), body.get("starting_after"), row -> row.get(cursor));
  }

  private static Predicate<Map<String, @Nullable Object>> filter(
      Map<String, @Nullable Object> body) {
    return row ->
        same(body, "campaign", row.get("campaign"))
            && same(body, "list_id", row.get("list_id"))
            && (!(body.get("ids") instanceof Collection<?> ids) || ids.contains(row.get("id")))
            && (!(body.get("excluded_ids") instanceof Collection<?> out)
                || !out.contains(row.get("id")))
            && (!(body.get("contacts") instanceof Collection<?> emails)
                || emails.contains(row.get("email")))
            && given(body, "in_campaign", row.get("campaign") != null)
            && given(body, "in_list", row.get("list_id") != null)
            && matches(body.get("search"), row);
  }

  private static boolean same(
      Map<String, @Nullable Object> body, String name, @Nullable Object value) {
    return body.get(name) == null || String.valueOf(body.get(name)).equals(value);
  }

  private static boolean given(Map<String, @Nullable Object> body, String name, boolean value) {
    return body.get(name) == null || body.get(name).equals(value);
  }

  private static boolean matches(@Nullable Object search, Map<String, @Nullable Object> row) {
    return search == null
        || List.of("first_name", "last_name", "email").stream()
            .anyMatch(field -> String.valueOf(row.get(field)).contains(search.toString()));
  }

  private SandboxReply merge(SandboxRequest request) {
    Map<String, @Nullable Object> body = request.json();
    Map<String, @Nullable Object> from = workspace.leads().remove(body.get("lead_id"));
    Map<String, @Nullable Object> into = workspace.leads().get(body.get("destination_lead_id"));
    Map<String, @Nullable Object> merged = new LinkedHashMap<>(from);
    merged.putAll(into);
    return SandboxReply.ok(workspace.leads().change(into.get("id"), changes(merged)));
  }

  private SandboxReply updateInterestStatus(SandboxRequest request) {
    Map<String, @Nullable Object> body =
        EmailHandler.require(request, Set.of("lead_email", "interest_value"));
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put("lt_interest_status", body.get("interest_value"));
    workspace
        .leads()
        .where(row -> String.valueOf(body.get("lead_email")).equals(row.get("email")))
        .forEach(row -> workspace.leads().change(row.get("id"), changes(change)));
    return SandboxReply.json(202, Map.of("message", "Lead interest status update job submitted"));
  }

  private SandboxReply subsequence(SandboxRequest request, @Nullable Object subsequence) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put("subsequence_id", subsequence);
    return SandboxReply.ok(workspace.leads().change(request.json().get("id"), changes(change)));
  }

  private SandboxReply bulkAssign(SandboxRequest request) {
    Map<String, @Nullable Object> body =
        EmailHandler.require(request, Set.of("organization_user_ids"));
    Object member =
        ((List<?>) java.util.Objects.requireNonNull(body.get("organization_user_ids"))).get(0);
    workspace
        .leads()
        .where(filter(body))
        .forEach(
            row -> workspace.leads().change(row.get("id"), changes(Map.of("assigned_to", member))));
    return SandboxReply.json(
        202, Map.of("status", "accepted", "message", "Leads are being assigned"));
  }

  private SandboxReply bulkDelete(SandboxRequest request) {
    Map<String, @Nullable Object> body = request.json();
    if (body.get("campaign_id") == null && body.get("list_id") == null) {
      throw SandboxError.badRequest("body must have required property 'campaign_id'");
    }
    Map<String, @Nullable Object> filter = new LinkedHashMap<>(body);
    filter.put("campaign", body.get("campaign_id"));
    long limit = body.get("limit") instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    List<Map<String, @Nullable Object>> rows =
        workspace.leads().where(filter(filter)).stream()
            .filter(row -> same(body, "status", String.valueOf(row.get("status"))))
            .limit(limit)
            .toList();
    rows.forEach(row -> workspace.leads().remove(row.get("id")));
    return SandboxReply.ok(Map.of("count", rows.size()));
  }

  private SandboxReply move(SandboxRequest request) {
    Map<String, @Nullable Object> body = request.json();
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put("campaign", body.get("to_campaign_id"));
    change.put("list_id", body.get("to_list_id"));
    List<Map<String, @Nullable Object>> rows = workspace.leads().where(filter(body));
    rows.forEach(row -> workspace.leads().change(row.get("id"), changes(change)));
    String now = Timestamps.write(workspace.clock().instant());
    Map<String, @Nullable Object> job = new LinkedHashMap<>();
    job.put("id", workspace.newId().replace("-", "").substring(8));
    job.put("workspace_id", Workspace.ID);
    job.put("type", "move-leads");
    job.put("status", "pending");
    job.put("progress", 0);
    job.put("created_at", now);
    job.put("updated_at", now);
    workspace.jobs().add(job);
    return SandboxReply.ok(job);
  }
}

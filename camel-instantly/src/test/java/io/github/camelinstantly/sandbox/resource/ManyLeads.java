package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deletes, assigns and moves whatever leads a filter chooses (API facts: lead-filters). */
final class ManyLeads {

  /** A job tells of its first ones only. */
  private static final int MOST_TOLD = 10_000;

  private final WorkspaceState workspace;
  private final Rows leads;

  ManyLeads(WorkspaceState workspace) {
    this.workspace = workspace;
    this.leads = workspace.leads();
  }

  ApiReply delete(ApiRequest request) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>(request.json());
    // here, unlike in the other filters, it is called campaign_id
    body.put("campaign", body.get("campaign_id"));
    List<Row> chosen =
        chosen(body).stream()
            .filter(lead -> body.get("status") == null || isStatus(lead, body.get("status")))
            .toList();
    chosen.forEach(lead -> leads.remove(lead.id()));
    return ApiReply.ok(Map.of("count", chosen.size()));
  }

  private static boolean isStatus(Row lead, @Nullable Object status) {
    return lead.text("status").equals(String.valueOf(status));
  }

  private List<Row> chosen(Map<String, @Nullable Object> body) {
    long limit = body.get("limit") instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    return leads.all().stream().filter(new LeadFilter(body).toPredicate()).limit(limit).toList();
  }

  ApiReply assign(ApiRequest request) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>(request.json());
    // here these are no filter but those who get the leads
    if (!(body.remove("organization_user_ids") instanceof Collection<?> members)
        || members.isEmpty()) {
      throw ApiError.badRequest("`organization_user_ids` must hold at least one id");
    }
    List<?> turns = List.copyOf(members);
    workspace.afterAcceptedDelay(
        () -> {
          List<Row> chosen = chosen(body);
          for (int i = 0; i < chosen.size(); i++) {
            leads.change(chosen.get(i).id(), Map.of("assigned_to", turns.get(i % turns.size())));
          }
        });
    return ApiReply.json(
        202, Map.of("status", "accepted", "message", "The leads will be assigned"));
  }

  ApiReply move(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    Object source = body.get("campaign") != null ? body.get("campaign") : body.get("list_id");
    if (source == null) {
      throw ApiError.badRequest("a campaign or list_id to move from must be given");
    }
    if (workspace.jobRunner().isBusy(source.toString())) {
      throw ApiError.conflict("Another move of leads is at work on " + source);
    }
    String entityType = body.get("campaign") != null ? "campaign" : "list";
    Row job =
        workspace
            .jobRunner()
            .start("move-leads", entityType, source.toString(), () -> moveNow(body));
    return ApiReply.ok(job);
  }

  private Map<String, ?> moveNow(Map<String, @Nullable Object> body) {
    String target = body.get("to_campaign_id") != null ? "campaign" : "list_id";
    Object id = body.get(target.equals("campaign") ? "to_campaign_id" : "to_list_id");
    boolean copy = Boolean.TRUE.equals(body.get("copy_leads"));
    List<String> moved = new ArrayList<>();
    for (Row lead : chosen(body)) {
      if (!isWanted(lead, body, target, id)) {
        continue;
      }
      Map<String, @Nullable Object> change = new LinkedHashMap<>();
      change.put("campaign", null);
      change.put("list_id", null);
      change.put(target, id);
      if (Boolean.TRUE.equals(body.get("reset_interest_status"))) {
        change.put("lt_interest_status", null);
      }
      change.put("timestamp_updated", workspace.now());
      if (copy) {
        change.put("id", workspace.newId());
        leads.add(lead.with(change).fields());
      } else {
        leads.change(lead.id(), change);
      }
      moved.add(lead.text("email"));
    }
    List<String> told = moved.subList(0, Math.min(MOST_TOLD, moved.size()));
    return Map.of("moved_leads", moved.size(), "moved_lead_emails", List.copyOf(told));
  }

  private boolean isWanted(
      Row lead, Map<String, @Nullable Object> body, String target, @Nullable Object id) {
    boolean check = Boolean.TRUE.equals(body.get("check_duplicates"));
    return !check
        || leads.having(lead.text("email")).stream()
            .noneMatch(other -> other.text(target).equals(id));
  }
}

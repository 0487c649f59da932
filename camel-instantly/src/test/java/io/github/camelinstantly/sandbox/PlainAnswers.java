package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.api.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Replies of operations that are neither of a thing nor of a list of things. */
final class PlainAnswers {

  private final Workspace workspace;
  private final Table rows;
  private final Map<String, Function<SandboxRequest, Object>> answers = new LinkedHashMap<>();

  PlainAnswers(Workspace workspace, Table rows) {
    this.workspace = workspace;
    this.rows = rows;
    campaigns();
    accounts();
    blockList();
    others();
  }

  boolean knows(Operation operation) {
    return answers.containsKey(operation.id());
  }

  Object answer(Operation operation, SandboxRequest request) {
    return answers.get(operation.id()).apply(request);
  }

  private void campaigns() {
    answers.put("campaigns/countLaunched", request -> Map.of("count", launched()));
    answers.put("campaigns/searchByContact", request -> Map.of("items", fields(rows.all())));
    answers.put(
        "campaigns/sendingStatus",
        request -> {
          Row campaign = rows.get(request.id());
          Map<String, @Nullable Object> status = new LinkedHashMap<>();
          status.put(
              "diagnostics", Map.of("campaign_id", campaign.id(), "status", List.of("healthy")));
          status.put("summary", null);
          return status;
        });
    answers.put("subsequences/sendingStatus", answers.get("campaigns/sendingStatus"));
    for (String figures :
        List.of(
            "accountsDaily",
            "campaigns",
            "campaignsDaily",
            "campaignSteps",
            "subsequences",
            "subsequenceSteps")) {
      // no figures are an empty list, not an error (facts §1)
      answers.put("analytics/" + figures, request -> List.of());
    }
    answers.put("analytics/campaignsOverview", request -> Map.of("emails_sent_count", 0));
    answers.put(
        "analytics/warmup",
        request -> Map.of("email_date_data", Map.of(), "aggregate_data", Map.of()));
  }

  private long launched() {
    return rows.all().stream().filter(row -> row.isNumber("status", 1)).count();
  }

  private void accounts() {
    answers.put(
        "accounts/bulkPause",
        request -> {
          List<?> emails = list(request, "emails");
          List<?> known = emails.stream().filter(e -> rows.find(e.toString()).isPresent()).toList();
          known.forEach(email -> rows.change(email, Map.of("status", 2)));
          List<?> failed = emails.stream().filter(email -> !known.contains(email)).toList();
          return Map.of("paused_emails", known, "failed_emails", failed);
        });
    answers.put("accounts/move", request -> Map.of("status", "success"));
    answers.put(
        "accounts/trackingDomainStatus",
        request -> Map.of("success", true, "host", request.query("host").orElse("")));
    answers.put(
        "analytics/accountVitals",
        request ->
            Map.of("status", "success", "success_list", List.of(), "failure_list", List.of()));
    answers.put(
        "oauth/initGoogle",
        request -> Map.of("session_id", "session-1", "auth_url", "https://login.example/"));
    answers.put("oauth/initMicrosoft", answers.get("oauth/initGoogle"));
    answers.put("oauth/sessionStatus", request -> Map.of("status", "pending"));
  }

  private void blockList() {
    answers.put(
        "block-list-entries/bulkCreate",
        request -> {
          List<?> values = list(request, "bl_values");
          values.forEach(value -> rows.add(Map.of("id", workspace.newId(), "bl_value", value)));
          return Map.of(
              "items", fields(rows.all()), "valid_count", values.size(), "invalid_count", 0);
        });
    answers.put("block-list-entries/bulkDelete", request -> remove(list(request, "ids")));
    answers.put(
        "block-list-entries/deleteAll",
        request -> remove(rows.all().stream().map(Row::id).toList()));
  }

  private List<Map<String, Object>> remove(List<?> ids) {
    return ids.stream()
        .filter(id -> rows.find(id.toString()).isPresent())
        .map(id -> rows.remove(id).fields())
        .toList();
  }

  private void others() {
    answers.put("custom-tags/toggleResource", request -> Map.of("success", true));
    answers.put(
        "dfy-orders/create", request -> Map.of("order_placed", false, "order_is_valid", true));
    answers.put("dfy-orders/similarDomains", request -> Map.of("domains", List.of()));
    answers.put("dfy-orders/checkDomains", request -> Map.of("results", List.of()));
    answers.put("dfy-orders/preWarmedDomains", request -> Map.of("domains", List.of()));
    answers.put("dfy-orders/cancelAccounts", request -> Map.of("items", List.of()));
    for (String figures : List.of("statsByTest", "deliverabilityInsights", "statsByDate")) {
      answers.put("inbox-placement-analytics/" + figures, request -> List.of());
    }
    answers.put("inbox-placement-tests/espOptions", request -> List.of());
    answers.put("lead-labels/testAiReplyLabel", request -> Map.of("result", Map.of()));
    for (String name :
        List.of(
            "signalKeywords",
            "createAi",
            "get",
            "create",
            "updateSettings",
            "enrichLeads",
            "run",
            "countLeads",
            "previewLeads")) {
      answers.put("supersearch-enrichment/" + name, request -> Map.of("resource_id", Workspace.ID));
    }
    answers.put("supersearch-enrichment/aiInProgress", request -> List.of());
    answers.put("supersearch-enrichment/history", request -> List.of());
    answers.put("webhook-events/summary", request -> Map.of("total_events", rows.size()));
    answers.put("webhook-events/summaryByDate", request -> Map.of("items", List.of()));
    answers.put("webhooks/eventTypes", request -> Map.of("event_types", List.of()));
    answers.put("webhooks/test", request -> Map.of("success", true, "status_code", 200));
    answers.put("workspace/getAgencyDomain", request -> Map.of("verified", false));
    answers.put(
        "workspace-billing/planDetails", request -> Map.of("organization_id", Workspace.ID));
    answers.put(
        "workspace-billing/subscriptionDetails", request -> Map.of("subscriptions", List.of()));
    answers.put(
        "workspace-group-members/getAdmin", request -> Map.of("has_admin_workspace", false));
  }

  private static List<?> list(SandboxRequest request, String name) {
    return request.json().get(name) instanceof List<?> list ? list : List.of();
  }

  private static List<Map<String, Object>> fields(List<Row> rows) {
    return rows.stream().map(Row::fields).toList();
  }
}

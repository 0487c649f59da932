package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a campaign or subsequence sends, and if not, why (API facts: campaigns). */
final class SendingStatus {

  /** What a status alone says; nothing for an active one. */
  private static final Map<String, String> BY_STATUS =
      Map.of(
          "0", "campaign_draft",
          "2", "campaign_paused",
          "3", "campaign_completed",
          "4", "campaign_running_subsequences",
          "-1", "campaign_accounts_unhealthy",
          "-2", "campaign_bounce_protect",
          "-99", "campaign_account_suspended");

  private final WorkspaceState workspace;

  SendingStatus(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  /**
   * The reply about a campaign, or about a subsequence, which sends from its parent's mailboxes.
   */
  Map<String, @Nullable Object> of(ApiRequest request, Row row) {
    boolean subsequence = row.get("parent_campaign") != null;
    Row campaign =
        subsequence
            ? workspace
                .rows("campaigns")
                .find(row.text("parent_campaign"))
                .map(Row::new)
                .orElse(row)
            : row;
    List<Row> accounts = accounts(campaign);
    String code = code(row, accounts, subsequence ? "subsequence_id" : "campaign");
    Map<String, @Nullable Object> reply = new LinkedHashMap<>();
    Map<String, @Nullable Object> diagnostics = diagnostics(campaign, accounts, code);
    if (subsequence) {
      diagnostics.put("subsequence_id", row.id());
    }
    reply.put("diagnostics", diagnostics);
    reply.put("summary", summary(request, code));
    return reply;
  }

  private String code(Row row, List<Row> accounts, String leadField) {
    return Optional.ofNullable(BY_STATUS.get(row.text("status")))
        .orElseGet(
            () -> {
              if (accounts.isEmpty()) {
                return "no_accounts_available";
              }
              if (accounts.stream().noneMatch(SendingStatus::sends)) {
                return "all_accounts_unhealthy";
              }
              return hasLead(leadField, row.id()) ? "healthy" : "waiting_for_leads";
            });
  }

  private boolean hasLead(String field, String id) {
    return workspace.leads().all().stream().anyMatch(lead -> lead.text(field).equals(id));
  }

  private List<Row> accounts(Row campaign) {
    return QueryFilter.texts(campaign.fields(), "email_list").stream()
        .flatMap(email -> workspace.rows("accounts").having(email).stream())
        .toList();
  }

  private static boolean sends(Row account) {
    return account.isNumber("status", 1);
  }

  private Map<String, @Nullable Object> diagnostics(Row campaign, List<Row> accounts, String code) {
    boolean healthy = code.equals("healthy");
    long available = accounts.stream().filter(SendingStatus::sends).count();
    Map<String, @Nullable Object> issue = new LinkedHashMap<>();
    issue.put("current_status_code", code);
    issue.put("issue_first_seen_at", healthy ? null : workspace.now());
    issue.put("consecutive_loops_with_issue", healthy ? 0 : 1);
    issue.put("last_healthy_send_at", healthy ? workspace.now() : null);
    Map<String, @Nullable Object> diagnostics = new LinkedHashMap<>();
    diagnostics.put("campaign_id", campaign.id());
    diagnostics.put("last_updated", workspace.now());
    diagnostics.put("status", code);
    diagnostics.put("issue_tracking", issue);
    diagnostics.put(
        "accounts_summary", Map.of("total_connected", accounts.size(), "available", available));
    return diagnostics;
  }

  private static Map<String, @Nullable Object> summary(ApiRequest request, String code) {
    boolean ai = request.query("with_ai_summary").filter("true"::equals).isPresent();
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    summary.put("status", code.equals("healthy") ? "healthy" : "issue");
    summary.put("status_message", code.replace('_', ' '));
    summary.put("ai_summary", ai ? "The state is: " + code.replace('_', ' ') : null);
    return summary;
  }
}

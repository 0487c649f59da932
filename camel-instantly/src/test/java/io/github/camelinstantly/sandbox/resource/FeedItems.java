package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the deliverability agent recommends (API facts: ai-deliverability): to pause the mailboxes
 * whose domain has no DNS in order (see {@link Verdict#onHost}), to keep those from campaigns whose
 * warmup score is below 80, and to look at the settings of the workspace.
 */
final class FeedItems {

  private static final int ACTIVE = 1;
  private static final int PAUSED = 2;
  private static final int LEAST_SCORE = 80;
  private static final Duration PAUSE = Duration.ofDays(14);

  private static final String DNS = "dns_health";
  private static final String WARMUP = "warmup_score";
  private static final String SETTINGS = "workspace_settings";

  private final WorkspaceState workspace;
  private final Rows rows;

  FeedItems(WorkspaceState workspace) {
    this.workspace = workspace;
    this.rows = workspace.rows("ai-deliverability/feed-items");
  }

  /** Adds what there is to recommend, unless it is recommended already. */
  void recommend(Row agent) {
    if (!withoutDns().isEmpty()) {
      add(agent, DNS, "pause_affected_accounts");
    }
    if (!cold().isEmpty()) {
      add(agent, WARMUP, "pause_campaign_sending");
    }
    add(agent, SETTINGS, "complete");
  }

  private void add(Row agent, String code, String action) {
    String key = agent.id() + " " + code;
    boolean there =
        rows.all().stream()
            .anyMatch(
                row -> row.text("dedupe_key").equals(key) && row.text("status").equals("todo"));
    if (!there) {
      Map<String, @Nullable Object> item = new LinkedHashMap<>();
      item.put("id", workspace.newId());
      item.put("organization_id", WorkspaceState.ID);
      item.put("agent_id", agent.id());
      item.put("feed_code", code);
      item.put("kind", "recommendation");
      item.put("status", "todo");
      item.put("severity", "warning");
      item.put("priority", 1);
      item.put("payload", Map.of());
      item.put("action_code", action);
      item.put("dedupe_key", key);
      item.put("timestamp_created", workspace.now());
      item.put("timestamp_updated", workspace.now());
      rows.add(item);
    }
  }

  private List<Row> withoutDns() {
    return workspace.rows("accounts").all().stream()
        .filter(account -> account.isNumber("status", ACTIVE))
        .filter(account -> !Verdict.onHost(account.text("email").replaceFirst(".*@", "")))
        .toList();
  }

  private List<Row> cold() {
    return workspace.rows("accounts").all().stream()
        .filter(account -> account.get("pause_sending_campaigns_until") == null)
        .filter(
            account ->
                account.get("stat_warmup_score") instanceof Number score
                    && score.intValue() < LEAST_SCORE)
        .toList();
  }

  /** Newest first. */
  ApiReply list(ApiRequest request, String agent) {
    String wanted = request.query("feed_filter").orElse("all");
    List<Row> found =
        rows.all().stream()
            .filter(row -> row.text("agent_id").equals(agent))
            .filter(row -> wanted.equals("all") || row.text("status").equals(wanted))
            .toList();
    return Page.sortedDown(request, workspace.settings().lastPage(), found, Entry::id);
  }

  ApiReply complete(ApiRequest request) {
    return ApiReply.ok(Map.of("item", done(item(request, SETTINGS)).fields()));
  }

  /** Which mailboxes these are is looked up anew. */
  ApiReply pauseAffectedAccounts(ApiRequest request) {
    Row item = item(request, DNS);
    List<Row> affected = isDone(item) ? List.of() : withoutDns();
    affected.forEach(account -> change(account, Map.of("status", PAUSED)));
    Map<String, Object> reply = new LinkedHashMap<>();
    reply.put("item", done(item).fields());
    reply.put("affected_account_count", affected.size());
    reply.put(
        "affected_domain_count",
        affected.stream().map(row -> row.text("email").replaceFirst(".*@", "")).distinct().count());
    reply.put("paused_account_count", affected.size());
    reply.put("paused_provider_counts", Map.of("other", affected.size()));
    reply.put("paused_managed_account_count", 0);
    reply.put("paused_self_managed_account_count", affected.size());
    return ApiReply.ok(reply);
  }

  ApiReply pauseCampaignSending(ApiRequest request) {
    Row item = item(request, WARMUP);
    List<Row> affected = isDone(item) ? List.of() : cold();
    String until = Timestamps.write(workspace.clock().instant().plus(PAUSE));
    affected.forEach(account -> change(account, Map.of("pause_sending_campaigns_until", until)));
    Map<String, Object> reply = new LinkedHashMap<>();
    reply.put("item", done(item).fields());
    reply.put("affected_account_count", affected.size());
    reply.put("paused_account_count", affected.size());
    reply.put("already_paused_account_count", 0);
    reply.put("managed_account_count", 0);
    reply.put("ready_made_account_count", 0);
    reply.put("pause_sending_campaigns_until", until);
    reply.put("duration_days", PAUSE.toDays());
    return ApiReply.ok(reply);
  }

  private void change(Row account, Map<String, ?> changes) {
    workspace.rows("accounts").change(account.text("email"), changes);
  }

  /** One that a test added without a code is of every kind. */
  private Row item(ApiRequest request, String code) {
    Row item = rows.get(request.id());
    if (item.get("feed_code") != null && !item.text("feed_code").equals(code)) {
      throw ApiError.badRequest("This feed item does not support the action");
    }
    return item;
  }

  private static boolean isDone(Row item) {
    return item.text("status").equals("done");
  }

  private Row done(Row item) {
    return isDone(item)
        ? item
        : rows.change(item.id(), Map.of("status", "done", "completed_at", workspace.now()));
  }
}

package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the audit log: what was done in the workspace, and to what. */
final class AuditTrail {

  /** What is logged, with the API's numbers (API facts: audit-log). */
  enum Activity {
    LEADS_DELETED(2),
    CAMPAIGN_DELETED(3),
    CAMPAIGN_LAUNCHED(4),
    CAMPAIGN_PAUSED(5),
    ACCOUNT_ADDED(6),
    ACCOUNT_DELETED(7),
    LEADS_MOVED(8),
    LEADS_ADDED(9),
    LEADS_MERGED(10),
    CAMPAIGN_UPDATED(11),
    SUBSEQUENCE_UPDATED(12),
    WEBHOOK_CREATED(18),
    WEBHOOK_UPDATED(19),
    WEBHOOK_RESUMED(21),
    ENRICHMENT_CREATED(35),
    ACCOUNT_UPDATED(36),
    API_KEY_CREATED(37),
    API_KEY_DELETED(38),
    DOMAIN_FORWARDING_UPDATED(40);

    private final int type;

    Activity(int type) {
      this.type = type;
    }
  }

  private final WorkspaceState workspace;

  AuditTrail(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  /** Logs something that is about nothing in particular, such as a key. */
  void add(ApiRequest request, Activity activity) {
    add(request, activity, Map.of());
  }

  /** Logs something about one thing, such as {@code campaign_id}. */
  void add(ApiRequest request, Activity activity, String field, String id) {
    add(request, activity, Map.of(field, id));
  }

  /** Logs something with whatever the API's rows say about it. */
  void add(ApiRequest request, Activity activity, Map<String, ?> details) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", workspace.newId());
    row.put("timestamp", workspace.now());
    row.put("organization_id", WorkspaceState.ID);
    row.put("activity_type", activity.type);
    row.put("user_agent", request.headers().get("user-agent"));
    row.put("user_id", WorkspaceState.OWNER);
    row.put("ip_address", "127.0.0.1");
    row.put("from_api", true);
    row.putAll(details);
    workspace.rows("audit-logs").add(row);
  }
}

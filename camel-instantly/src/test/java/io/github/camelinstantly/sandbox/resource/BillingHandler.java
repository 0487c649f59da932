package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers {@code workspace-billing}: a plan with the credits that verifications use (API facts:
 * billing).
 */
final class BillingHandler implements ResourceHandler {

  private static final int MOST_LEADS = 25_000;
  private static final Duration PERIOD = Duration.ofDays(30);

  private final WorkspaceState workspace;

  BillingHandler(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  @Override
  public String resource() {
    return "workspace-billing";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of("planDetails", this::plan, "subscriptionDetails", this::subscriptions);
  }

  private ApiReply plan(ApiRequest request) {
    Map<String, Object> outreach = new LinkedHashMap<>();
    outreach.put("plan_name", "Hypergrowth");
    outreach.put("total_lead_limit", MOST_LEADS);
    outreach.put("base_lead_limit", MOST_LEADS);
    outreach.put("current_lead_count", workspace.leads().size());
    outreach.put("addons_qty", 0);
    outreach.put("product_id", "pid_hg_v1");
    period(outreach);
    Map<String, Object> credits = new LinkedHashMap<>();
    credits.put("plan_name", "Instantly Credits");
    credits.put("total_credits", 1000);
    credits.put("available_credits", workspace.verifications().credits());
    credits.put("product_id", "pid_nic_v1");
    period(credits);
    return ApiReply.ok(
        Map.of(
            "organization_id",
            WorkspaceState.ID,
            "organization_name",
            new WorkspaceHandler(workspace).current().text("name"),
            "subscriptions",
            Map.of("outreach", outreach, "credits", credits),
            "addons",
            Map.of()));
  }

  private void period(Map<String, Object> plan) {
    plan.put("interval", "month");
    plan.put("current_period_end", periodEnd());
    plan.put("price_in_dollars", 97);
  }

  /** Billing counts in seconds, unlike the rest of the API (API facts: timestamps). */
  private long periodEnd() {
    return workspace.clock().instant().plus(PERIOD).getEpochSecond();
  }

  private ApiReply subscriptions(ApiRequest request) {
    Map<String, Object> subscription = new LinkedHashMap<>();
    subscription.put("workspace_id", WorkspaceState.ID);
    subscription.put("interval", "month");
    subscription.put("quantity", 1);
    subscription.put("product_id", "pid_hg_v1");
    subscription.put("product_type", "prt_outreach");
    subscription.put("plan_type", "plt_primary");
    subscription.put("current_period_end", periodEnd());
    subscription.put("price_in_dollars", 97);
    subscription.put("price_id", "price_hg_month");
    return ApiReply.ok(Map.of("subscriptions", List.of(subscription), "all_subs_cancelled", false));
  }
}

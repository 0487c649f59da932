package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The campaigns of AI sales agents, and how their leads react (API facts: ai-agents). */
final class AgentCampaigns {

  private static final String AGENT = "ai_sdr_id";

  private final WorkspaceState workspace;
  private final Rows campaigns;

  AgentCampaigns(WorkspaceState workspace) {
    this.workspace = workspace;
    this.campaigns = workspace.rows("campaigns");
  }

  /** Adds a campaign that sends as soon as its agent works. */
  Row add(Row agent) {
    Map<String, @Nullable Object> campaign = CampaignHandler.newCampaign(workspace);
    campaign.put("id", workspace.newId());
    campaign.put("timestamp_created", workspace.now());
    campaign.put("name", agent.text("name") + " campaign");
    campaign.put(AGENT, agent.id());
    campaign.put("status", agent.isNumber("status", Agents.ACTIVE) ? active() : paused());
    campaigns.add(campaign);
    return campaigns.get(campaign.get("id"));
  }

  /** They stop and go on with their agent. */
  void follow(Row agent) {
    boolean active = agent.isNumber("status", Agents.ACTIVE);
    of(agent).stream()
        .filter(campaign -> campaign.isNumber("status", active ? paused() : active()))
        .forEach(
            campaign ->
                campaigns.change(campaign.id(), Map.of("status", active ? active() : paused())));
  }

  private static int active() {
    return CampaignHandler.ACTIVE;
  }

  private static int paused() {
    return CampaignHandler.PAUSED;
  }

  List<Row> of(Row agent) {
    return campaigns.all().stream()
        .filter(campaign -> campaign.text(AGENT).equals(agent.id()))
        .toList();
  }

  /** How each lead of an agent reacted, in the order of addresses. */
  List<Row> leadActivity(ApiRequest request) {
    List<String> ids =
        of(workspace.rows("ai-agents").get(request.id())).stream().map(Row::id).toList();
    String filter = request.query("filter").orElse("");
    return workspace.leads().all().stream()
        .filter(lead -> ids.contains(lead.text("campaign")))
        .map(AgentCampaigns::activity)
        .filter(lead -> !filter.equals("replied") || lead.flag("replied"))
        .filter(lead -> !filter.equals("has_opportunity") || lead.flag("has_opportunity"))
        .sorted(Comparator.comparing(lead -> lead.text("email")))
        .toList();
  }

  private static Row activity(Row lead) {
    int replies = lead.get("email_reply_count") instanceof Number number ? number.intValue() : 0;
    boolean positive =
        lead.get("lt_interest_status") instanceof Number status && status.intValue() > 0;
    Map<String, @Nullable Object> activity = new LinkedHashMap<>();
    activity.put("email", lead.text("email"));
    activity.put("emails_sent", 1);
    activity.put("open_count", 0);
    activity.put("replied", replies > 0);
    activity.put("reply_count", replies);
    activity.put("click_count", 0);
    activity.put("bounced", Verdict.on(lead.text("email")).invalid());
    activity.put("has_opportunity", positive);
    activity.put("lt_interest_status", lead.get("lt_interest_status"));
    return new Row(activity);
  }

  ApiReply leadActivitySummary(ApiRequest request) {
    List<Row> leads = leadActivity(request);
    long replied = leads.stream().filter(lead -> lead.flag("replied")).count();
    long positive = leads.stream().filter(lead -> lead.flag("has_opportunity")).count();
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("total", leads.size());
    summary.put("replied", replied);
    summary.put("has_opportunity", positive);
    summary.put("reply_rate", rate(replied, leads.size()));
    summary.put("opportunity_rate", rate(positive, leads.size()));
    return ApiReply.ok(summary);
  }

  private static double rate(long part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  ApiReply opportunitySummary(ApiRequest request) {
    long interested =
        leadActivity(request).stream().filter(lead -> lead.flag("has_opportunity")).count();
    Map<String, Object> breakdown =
        Map.of("interested", interested, "meeting_booked", 0, "meeting_completed", 0, "closed", 0);
    return ApiReply.ok(
        Map.of(
            "summary",
            Map.of("total_opportunities", interested, "total_value", 0, "breakdown", breakdown),
            "campaigns",
            of(workspace.rows("ai-agents").get(request.id())).stream()
                .map(campaign -> Map.of("campaign_id", campaign.id(), "total_opportunities", 0))
                .toList()));
  }

  ApiReply analytics(ApiRequest request) {
    List<Row> leads = leadActivity(request);
    Map<String, Object> analytics = new LinkedHashMap<>();
    for (String figure :
        List.of("total_email_activity", "replies", "leads_found", "opportunities")) {
      analytics.put(figure + "_per_day", List.of());
    }
    long replies = leads.stream().filter(lead -> lead.flag("replied")).count();
    analytics.put(
        "totals",
        Map.of("leads_found", leads.size(), "total_sent", leads.size(), "replies", replies));
    return ApiReply.ok(analytics);
  }
}

package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.date;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.CampaignAnalytics;
import io.github.camelinstantly.model.DailyAnalytics;
import io.github.camelinstantly.model.StepAnalytics;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code analytics}: figures of campaigns, mailboxes and subsequences (API facts:
 * analytics).
 */
final class AnalyticsOperations {

  private AnalyticsOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            warmupRow(),
            accountsDailyRow(),
            accountVitalsRow(),
            campaignsRow(),
            campaignsOverviewRow(),
            campaignsDailyRow(),
            campaignStepsRow(),
            subsequencesRow(),
            subsequenceStepsRow())
        .map(row -> row.build("analytics"))
        .toList();
  }

  private static OperationBuilder warmupRow() {
    return post("warmup", "/api/v2/accounts/warmup-analytics")
        .bodyArguments(address("emails").range(1, 100).array().required())
        .listBody("emails", 100)
        .safe()
        .slow()
        .scope("accounts:read");
  }

  private static OperationBuilder accountsDailyRow() {
    return get("accountsDaily", "/api/v2/accounts/analytics/daily")
        .query(date("start_date"), date("end_date"), address("emails").range(1, 200).repeated())
        .replies(Reply.list(DailyAnalytics.class, DailyAnalytics::new))
        .slow()
        .scope("accounts:read");
  }

  private static OperationBuilder accountVitalsRow() {
    return post("accountVitals", "/api/v2/accounts/test/vitals")
        .body(address("accounts").array())
        // no maximum is documented
        .listBody("accounts", 100)
        .safe()
        .slow()
        .scope("accounts:read");
  }

  private static OperationBuilder campaignsRow() {
    return get("campaigns", "/api/v2/campaigns/analytics")
        .query(
            uuid("ids").repeated(),
            date("start_date"),
            date("end_date"),
            uuid("id"),
            flag("exclude_total_leads_count"))
        .replies(Reply.list(CampaignAnalytics.class, CampaignAnalytics::new))
        .slow()
        .scope("campaigns:read");
  }

  private static OperationBuilder campaignsOverviewRow() {
    return get("campaignsOverview", "/api/v2/campaigns/analytics/overview")
        .query(
            uuid("ids").repeated(),
            date("start_date"),
            date("end_date"),
            code("campaign_status", -99, -1, -2, 0, 1, 2, 3, 4),
            uuid("id"),
            flag("expand_crm_events"))
        .slow()
        .replies(Reply.one(CampaignAnalytics.class, CampaignAnalytics::new))
        .scope("campaigns:read");
  }

  private static OperationBuilder campaignsDailyRow() {
    return get("campaignsDaily", "/api/v2/campaigns/analytics/daily")
        .query(
            date("start_date"),
            date("end_date"),
            code("campaign_status", -99, -1, -2, 0, 1, 2, 3, 4),
            uuid("campaign_id"))
        .replies(Reply.list(DailyAnalytics.class, DailyAnalytics::new))
        .slow()
        .scope("campaigns:read");
  }

  private static OperationBuilder campaignStepsRow() {
    return get("campaignSteps", "/api/v2/campaigns/analytics/steps")
        .query(
            date("start_date"),
            date("end_date"),
            uuid("campaign_id"),
            flag("include_opportunities_count"))
        .replies(Reply.list(StepAnalytics.class, StepAnalytics::new))
        .slow()
        .scope("campaigns:read");
  }

  private static OperationBuilder subsequencesRow() {
    return get("subsequences", "/api/v2/subsequences/analytics")
        .query(uuid("campaign_id").required())
        .replies(Reply.list())
        .slow()
        .scope("subsequences:read");
  }

  private static OperationBuilder subsequenceStepsRow() {
    return get("subsequenceSteps", "/api/v2/subsequences/{id}/analytics/steps")
        .path(uuid("id"))
        .query(date("start_date"), date("end_date"))
        .replies(Reply.list(StepAnalytics.class, StepAnalytics::new))
        .slow()
        .scope("subsequences:read");
  }
}

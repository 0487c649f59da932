package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.agentConfig;
import static io.github.camelinstantly.api.table.Parameters.any;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.integer;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.timestamp;

import io.github.camelinstantly.api.BodyRule.Case;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.AiAgentSummary;
import io.github.camelinstantly.model.AiSalesAgentActivity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code ai-agents}: AI agents of all kinds, and what sales agents did (API facts:
 * ai-agents).
 */
final class AiAgentOperations {

  private AiAgentOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            listRow(),
            analyticsRow(),
            getRow(),
            deleteRow(),
            updateRow(),
            listActivitiesRow(),
            importLeadsRow(),
            approveActivityRow(),
            rejectActivityRow(),
            campaignAnalyticsRow(),
            leadActivityRow(),
            leadActivitySummaryRow(),
            opportunitySummaryRow())
        .map(row -> row.build("ai-agents"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/ai-agents")
        .body(
            text("name").required(),
            object("payload"),
            any("type"),
            text("input"),
            code("status", -1, 0, 1),
            flag("memory_from_workspace"),
            text("description"),
            agentConfig("config"),
            text("master_lead_list_id"),
            flag("initial_scrape_ready"),
            flag("is_duplicate"),
            text("source_ai_sdr_id"),
            code("agent_type", 2, 4, 7, 8, 9, 10))
        .allIf(List.of(new Case("is_duplicate", "true")), "source_ai_sdr_id")
        .scope("ai_agents:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/ai-agents")
        .query(
            limit(),
            startingAfter(),
            text("search"),
            code("status", -1, 0, 1),
            code("type", 1, 2, 3, 4, 6, 7, 8, 9, 10),
            text("sort_column"),
            choice("sort_order", "asc", "desc"))
        .replies(Reply.page(AiAgentSummary.class, AiAgentSummary::new))
        .scope("ai_agents:read");
  }

  private static OperationBuilder analyticsRow() {
    return post("analytics", "/api/v2/ai-agents/analytics")
        .bodyArguments(text("agent_ids").range(1, 100).array().required())
        .body(object("agent_types"))
        .listBody("agent_ids")
        .safe()
        .scope("ai_agents:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/ai-agents/{id}")
        .path(text("id"))
        .replies(Reply.one(AiAgentSummary.class, AiAgentSummary::new))
        .scope("ai_agents:read");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/ai-agents/{id}")
        .path(text("id"))
        .replies(Reply.one(AiAgentSummary.class, AiAgentSummary::new))
        .scope("ai_agents:delete");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/ai-agents/{id}")
        .path(text("id"))
        .body(
            text("name"),
            object("payload"),
            code("status", -1, 0, 1),
            flag("is_auto_created"),
            text("description"),
            agentConfig("config"),
            flag("self_improvement"))
        // that of a sales agent stops its campaigns, too
        .reachesFurtherWith("status", -1, 0)
        .scope("ai_agents:update");
  }

  private static OperationBuilder listActivitiesRow() {
    return get("listActivities", "/api/v2/ai-agents/{id}/activities")
        .path(text("id"))
        .query(AgentActivityFilters.all())
        .replies(Reply.page(AiSalesAgentActivity.class, AiSalesAgentActivity::new));
  }

  private static OperationBuilder importLeadsRow() {
    return post("importLeads", "/api/v2/ai-agents/{id}/activities/imported-leads")
        .path(text("id"))
        .bodyArguments(
            text("lead_ids").range(1, Integer.MAX_VALUE).array().required(),
            text("master_list_id").required())
        .body(choice("source", "csv_import"))
        .listBody("lead_ids")
        // the same import a second time gives the activity of the first
        .idempotent()
        .replies(Reply.one(AiSalesAgentActivity.class, AiSalesAgentActivity::new))
        .scope("ai_sdr:update");
  }

  private static OperationBuilder approveActivityRow() {
    return post("approveActivity", "/api/v2/ai-agents/{id}/activity/{activity_id}/approve")
        .path(text("id"))
        .path(text("activity_id"))
        .replies(Reply.one(AiSalesAgentActivity.class, AiSalesAgentActivity::new))
        .scope("ai_sdr:update");
  }

  private static OperationBuilder rejectActivityRow() {
    return post("rejectActivity", "/api/v2/ai-agents/{id}/activity/{activity_id}/reject")
        .path(text("id"))
        .path(text("activity_id"))
        .bodyArguments(text("rejection_reason").required())
        .replies(Reply.one(AiSalesAgentActivity.class, AiSalesAgentActivity::new))
        .scope("ai_sdr:update");
  }

  private static OperationBuilder campaignAnalyticsRow() {
    return get("campaignAnalytics", "/api/v2/ai-agents/{id}/analytics")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .scope("ai_sdr:read");
  }

  private static OperationBuilder leadActivityRow() {
    return get("leadActivity", "/api/v2/ai-agents/{id}/leads/activity")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .query(
            limit(),
            integer("skip").range(0, Integer.MAX_VALUE),
            choice("filter", "replied", "has_opportunity"))
        .replies(Reply.objectWith("leads"))
        .pagesBy("skip")
        .scope("ai_sdr:read");
  }

  private static OperationBuilder leadActivitySummaryRow() {
    return get("leadActivitySummary", "/api/v2/ai-agents/{id}/leads/activity/summary")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .scope("ai_sdr:read");
  }

  private static OperationBuilder opportunitySummaryRow() {
    return get("opportunitySummary", "/api/v2/ai-agents/{id}/opportunities/summary")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .scope("ai_sdr:read");
  }
}

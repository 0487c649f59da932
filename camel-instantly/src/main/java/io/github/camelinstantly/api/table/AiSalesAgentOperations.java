package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.agentConfig;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.timestamp;

import io.github.camelinstantly.api.BodyRule.Case;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.AiSalesAgent;
import io.github.camelinstantly.model.AiSalesAgentActivity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code ai-sales-agents}: AI agents that run campaigns (API facts: ai-agents,
 * ai-approvals).
 */
final class AiSalesAgentOperations {

  private AiSalesAgentOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            getRow(),
            updateRow(),
            deleteRow(),
            listActivitiesRow(),
            approveActivitiesRow(),
            rejectActivitiesRow(),
            approveActivityRow(),
            rejectActivityRow(),
            analyticsRow(),
            listGuidanceRulesRow(),
            createGuidanceRuleRow(),
            updateGuidanceRuleRow(),
            deleteGuidanceRuleRow(),
            listLeadActivityRow(),
            leadActivitySummaryRow(),
            opportunitySummaryRow())
        .map(row -> row.build("ai-sales-agents"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/ai-agents/sales")
        .body(
            text("name").required(),
            text("description"),
            choice("type", "website", "pitch_deck"),
            text("input"),
            agentConfig("config"),
            code("agent_type", 2, 7, 8, 9, 10),
            flag("self_improvement"),
            code("status", -1, 0, 1),
            flag("memory_from_workspace"),
            text("master_lead_list_id"),
            flag("initial_scrape_ready"),
            flag("is_duplicate"),
            text("source_ai_sdr_id"))
        .allUnless(
            List.of(new Case("memory_from_workspace", "true"), new Case("is_duplicate", "true")),
            "type",
            "input")
        .allIf(List.of(new Case("is_duplicate", "true")), "source_ai_sdr_id")
        .allUnless(List.of(new Case("is_duplicate", "true")), "agent_type")
        .replies(Reply.one(AiSalesAgent.class, AiSalesAgent::new))
        .scope("ai_sdr:create");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/ai-agents/sales/{id}")
        .path(text("id"))
        .replies(Reply.one(AiSalesAgent.class, AiSalesAgent::new))
        .scope("ai_sdr:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/ai-agents/sales/{id}")
        .path(text("id"))
        .body(
            text("name"),
            text("description"),
            agentConfig("config"),
            flag("self_improvement"),
            code("status", -1, 0, 1))
        // its campaigns stop with it
        .reachesFurtherWith("status", -1, 0)
        .replies(Reply.one(AiSalesAgent.class, AiSalesAgent::new))
        .scope("ai_sdr:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/ai-agents/sales/{id}")
        .path(text("id"))
        .replies(Reply.one(AiSalesAgent.class, AiSalesAgent::new));
  }

  private static OperationBuilder listActivitiesRow() {
    return get("listActivities", "/api/v2/ai-agents/sales/{id}/activities")
        .path(text("id"))
        .query(AgentActivityFilters.all())
        .replies(Reply.page(AiSalesAgentActivity.class, AiSalesAgentActivity::new))
        .scope("ai_sdr:read");
  }

  private static OperationBuilder approveActivitiesRow() {
    return post("approveActivities", "/api/v2/ai-agents/sales/{id}/activities/approve")
        .path(text("id"))
        .bodyArguments(text("activity_ids").range(1, 100).array().required())
        .listBody("activity_ids")
        .scope("ai_sdr:update");
  }

  private static OperationBuilder rejectActivitiesRow() {
    return post("rejectActivities", "/api/v2/ai-agents/sales/{id}/activities/reject")
        .path(text("id"))
        .bodyArguments(
            text("activity_ids").range(1, 100).array().required(),
            text("rejection_reason").required())
        .listBody("activity_ids")
        .scope("ai_sdr:update");
  }

  private static OperationBuilder approveActivityRow() {
    return post("approveActivity", "/api/v2/ai-agents/sales/{id}/activities/{activity_id}/approve")
        .path(text("id"))
        .path(text("activity_id"))
        .replies(Reply.one(AiSalesAgentActivity.class, AiSalesAgentActivity::new))
        .scope("ai_sdr:update");
  }

  private static OperationBuilder rejectActivityRow() {
    return post("rejectActivity", "/api/v2/ai-agents/sales/{id}/activities/{activity_id}/reject")
        .path(text("id"))
        .path(text("activity_id"))
        .bodyArguments(text("rejection_reason").required())
        .replies(Reply.one(AiSalesAgentActivity.class, AiSalesAgentActivity::new))
        .scope("ai_sdr:update");
  }

  private static OperationBuilder analyticsRow() {
    return get("analytics", "/api/v2/ai-agents/sales/{id}/analytics")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .scope("ai_sdr:read");
  }

  private static OperationBuilder listGuidanceRulesRow() {
    return get("listGuidanceRules", "/api/v2/ai-agents/sales/{id}/guidance-rules")
        .path(text("id"))
        .replies(Reply.page())
        .scope("ai_sdr:read");
  }

  private static OperationBuilder createGuidanceRuleRow() {
    return post("createGuidanceRule", "/api/v2/ai-agents/sales/{id}/guidance-rules")
        .path(text("id"))
        .body(text("title"), text("content").required())
        .scope("ai_sdr:update");
  }

  private static OperationBuilder updateGuidanceRuleRow() {
    return patch("updateGuidanceRule", "/api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}")
        .path(text("id"))
        .path(text("rule_id"))
        .body(text("title"), text("content"))
        // by then, the position may be another rule's (API facts: ai-guidance)
        .once()
        .scope("ai_sdr:update");
  }

  private static OperationBuilder deleteGuidanceRuleRow() {
    return delete("deleteGuidanceRule", "/api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}")
        .path(text("id"))
        .path(text("rule_id"))
        // the second time it would delete the rule that moved up (API facts: ai-guidance)
        .once()
        .scope("ai_sdr:update");
  }

  private static OperationBuilder listLeadActivityRow() {
    return get("listLeadActivity", "/api/v2/ai-agents/sales/{id}/leads/activity")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .query(choice("filter", "replied", "has_opportunity"), limit(), startingAfter())
        .replies(Reply.page())
        .scope("ai_sdr:read");
  }

  private static OperationBuilder leadActivitySummaryRow() {
    return get("leadActivitySummary", "/api/v2/ai-agents/sales/{id}/leads/activity/summary")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .scope("ai_sdr:read");
  }

  private static OperationBuilder opportunitySummaryRow() {
    return get("opportunitySummary", "/api/v2/ai-agents/sales/{id}/opportunities/summary")
        .path(text("id"))
        .query(timestamp("start_date"), timestamp("end_date"))
        .scope("ai_sdr:read");
  }
}

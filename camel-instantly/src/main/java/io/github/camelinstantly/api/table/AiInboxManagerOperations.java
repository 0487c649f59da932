package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.date;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.BodyRule.Case;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.AiAgentGuidance;
import io.github.camelinstantly.model.AiInboxManagerAgent;
import io.github.camelinstantly.model.AiSalesAgentReply;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code ai-inbox-managers}: AI agents that answer emails (API facts: ai-agents,
 * ai-approvals).
 */
final class AiInboxManagerOperations {

  /** The category of a guidance that says how to write; it has options and no instruction. */
  private static final int BASICS = 0;

  private static final List<Case> IS_BASICS = List.of(new Case("category", "0"));

  private AiInboxManagerOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            listRow(),
            getRow(),
            updateRow(),
            listActivityRow(),
            analyticsSummaryRow(),
            analyticsByDateRow(),
            listGuidancesRow(),
            createGuidanceRow(),
            getGuidanceRow(),
            updateGuidanceRow(),
            deleteGuidanceRow(),
            listRepliesRow(),
            getReplyRow(),
            updateReplyRow())
        .map(row -> row.build("ai-inbox-managers"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/ai-agents/inbox-manager")
        .body(text("name").required(), object("payload").required(), text("description"))
        .replies(Reply.one(AiInboxManagerAgent.class, AiInboxManagerAgent::new))
        .scope("ai_agents:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/ai-agents/inbox-manager")
        .query(limit(), startingAfter())
        .replies(Reply.page(AiInboxManagerAgent.class, AiInboxManagerAgent::new));
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/ai-agents/inbox-manager/{id}")
        .path(text("id"))
        .query(flag("with_metadata"))
        .replies(Reply.one(AiInboxManagerAgent.class, AiInboxManagerAgent::new))
        .scope("ai_agents:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/ai-agents/inbox-manager/{id}")
        .path(text("id"))
        .body(text("name"), code("status", 0, 1), object("payload"))
        .replies(Reply.one(AiInboxManagerAgent.class, AiInboxManagerAgent::new))
        .scope("ai_agents:update");
  }

  private static OperationBuilder listActivityRow() {
    return get("listActivity", "/api/v2/ai-agents/inbox-manager/{id}/analytics/activity")
        .path(text("id"))
        .query(
            startingAfter(),
            limit(),
            flag("action_pending"),
            choice("activity_type", "reply", "followup", "recovery"),
            code("job_type", 1, 2, 3))
        .replies(Reply.page())
        .scope("ai_inbox_manager_analytics:read");
  }

  private static OperationBuilder analyticsSummaryRow() {
    return get("analyticsSummary", "/api/v2/ai-agents/inbox-manager/{id}/analytics/summary")
        .path(text("id"))
        .query(date("from"), date("to"))
        .scope("ai_inbox_manager_analytics:read");
  }

  private static OperationBuilder analyticsByDateRow() {
    return get("analyticsByDate", "/api/v2/ai-agents/inbox-manager/{id}/analytics/summary-by-date")
        .path(text("id"))
        .query(date("from"), date("to"))
        .replies(Reply.list())
        .scope("ai_inbox_manager_analytics:read");
  }

  private static OperationBuilder listGuidancesRow() {
    return get("listGuidances", "/api/v2/ai-agents/inbox-manager/{id}/guidances")
        .path(text("id"))
        .query(limit(), startingAfter(), code("status", 1, 0))
        .replies(Reply.page(AiAgentGuidance.class, AiAgentGuidance::new))
        .scope("ai_agent_guidances:read");
  }

  private static OperationBuilder createGuidanceRow() {
    return post("createGuidance", "/api/v2/ai-agents/inbox-manager/{id}/guidances")
        .path(text("id"))
        .body(
            text("label").required(),
            code("category", 1, 2, 3, 4, BASICS).required(),
            text("instruction"),
            code("status", 1, 0),
            object("basic_guidance_options"))
        .allIf(IS_BASICS, "basic_guidance_options")
        .allUnless(IS_BASICS, "instruction", "status")
        .replies(Reply.one(AiAgentGuidance.class, AiAgentGuidance::new))
        .scope("ai_agent_guidances:create");
  }

  private static OperationBuilder getGuidanceRow() {
    return get("getGuidance", "/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}")
        .path(text("id"))
        .path(text("guidance_id"))
        .replies(Reply.one(AiAgentGuidance.class, AiAgentGuidance::new))
        .scope("ai_agent_guidances:read");
  }

  private static OperationBuilder updateGuidanceRow() {
    return patch("updateGuidance", "/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}")
        .path(text("id"))
        .path(text("guidance_id"))
        .body(
            text("label"),
            code("category", 1, 2, 3, 4, BASICS),
            text("instruction"),
            code("status", 1, 0),
            object("basic_guidance_options"))
        .replies(Reply.one(AiAgentGuidance.class, AiAgentGuidance::new))
        .scope("ai_agent_guidances:update");
  }

  private static OperationBuilder deleteGuidanceRow() {
    return delete("deleteGuidance", "/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}")
        .path(text("id"))
        .path(text("guidance_id"))
        .replies(Reply.one(AiAgentGuidance.class, AiAgentGuidance::new))
        .scope("ai_agent_guidances:delete");
  }

  private static OperationBuilder listRepliesRow() {
    return get("listReplies", "/api/v2/ai-agents/inbox-manager/{id}/replies")
        .path(text("id"))
        .query(
            limit(),
            startingAfter(),
            flag("requires_hitl"),
            flag("information_requested"),
            flag("action_pending"))
        .replies(Reply.page(AiSalesAgentReply.class, AiSalesAgentReply::new))
        .scope("ai_sdr_replies:read");
  }

  private static OperationBuilder getReplyRow() {
    return get("getReply", "/api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}")
        .path(text("id"))
        .path(text("reply_id"))
        .replies(Reply.one(AiSalesAgentReply.class, AiSalesAgentReply::new))
        .scope("ai_sdr_replies:read");
  }

  private static OperationBuilder updateReplyRow() {
    return patch("updateReply", "/api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}")
        .path(text("id"))
        .path(text("reply_id"))
        .bodyArguments(flag("feedback_positive"), text("feedback_text"), flag("action_pending"))
        .replies(Reply.one(AiSalesAgentReply.class, AiSalesAgentReply::new))
        .scope("ai_sdr_replies:update");
  }
}

package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.any;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.BodyRule.Case;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.AiLeadFinderAgent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code ai-lead-finders}: AI agents that keep campaigns supplied with leads (API
 * facts: ai-agents).
 */
final class AiLeadFinderOperations {

  private AiLeadFinderOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            listRow(),
            createRow(),
            getRow(),
            updateRow(),
            deleteRow(),
            listActivitiesRow(),
            pauseRow(),
            resumeRow(),
            statsRow())
        .map(row -> row.build("ai-lead-finders"))
        .toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/ai-agents/lead-finder")
        .query(limit(), startingAfter())
        .replies(Reply.page(AiLeadFinderAgent.class, AiLeadFinderAgent::new))
        .scope("ai_agents:read");
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/ai-agents/lead-finder")
        .body(
            text("name").required(),
            text("campaign_id").required(),
            object("search_filters").required(),
            number("min_active_leads").range(10, 10_000).required(),
            onExhaustion().required(),
            object("fallback_search_filters"),
            flag("show_one_lead_per_company"),
            choice(
                "source",
                "agents_page",
                "campaign_banner",
                "supersearch",
                "announcement",
                "campaign_setup"),
            object("ai_enrichment"),
            text("ai_enrichment_workflow"))
        .allIf(List.of(new Case("on_exhaustion", "fallback")), "fallback_search_filters")
        .replies(Reply.one(AiLeadFinderAgent.class, AiLeadFinderAgent::new))
        .scope("ai_agents:create");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/ai-agents/lead-finder/{id}")
        .path(text("id"))
        .replies(Reply.one(AiLeadFinderAgent.class, AiLeadFinderAgent::new))
        .scope("ai_agents:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/ai-agents/lead-finder/{id}")
        .path(text("id"))
        .body(
            text("name"),
            text("campaign_id"),
            object("search_filters"),
            number("min_active_leads").range(10, 10_000),
            onExhaustion(),
            any("fallback_search_filters"),
            flag("show_one_lead_per_company"),
            any("ai_enrichment"),
            text("ai_enrichment_workflow"))
        .replies(Reply.one(AiLeadFinderAgent.class, AiLeadFinderAgent::new))
        .scope("ai_agents:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/ai-agents/lead-finder/{id}")
        .path(text("id"))
        .replies(Reply.one(AiLeadFinderAgent.class, AiLeadFinderAgent::new));
  }

  private static OperationBuilder listActivitiesRow() {
    return get("listActivities", "/api/v2/ai-agents/lead-finder/{id}/activities")
        .path(text("id"))
        .query(limit(), startingAfter())
        .replies(Reply.page())
        .scope("ai_agents:read");
  }

  private static OperationBuilder pauseRow() {
    return post("pause", "/api/v2/ai-agents/lead-finder/{id}/pause")
        .path(text("id"))
        .idempotent()
        .replies(Reply.one(AiLeadFinderAgent.class, AiLeadFinderAgent::new))
        .scope("ai_agents:update");
  }

  private static OperationBuilder resumeRow() {
    return post("resume", "/api/v2/ai-agents/lead-finder/{id}/resume")
        .path(text("id"))
        .replies(Reply.one(AiLeadFinderAgent.class, AiLeadFinderAgent::new))
        .scope("ai_agents:update");
  }

  private static OperationBuilder statsRow() {
    return get("stats", "/api/v2/ai-agents/lead-finder/{id}/stats")
        .path(text("id"))
        .scope("ai_agents:read");
  }

  private static ParameterBuilder onExhaustion() {
    return choice("on_exhaustion", "pause", "fallback", "broaden");
  }
}

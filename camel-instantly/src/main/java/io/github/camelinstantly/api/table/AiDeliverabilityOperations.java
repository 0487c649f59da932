package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.any;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.AiDeliverabilityAgent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code ai-deliverability}: the AI agent that watches over mailboxes (API facts:
 * ai-deliverability).
 */
final class AiDeliverabilityOperations {

  /** Where the state has the feed. */
  private static final String FEED = "activity_feed.items";

  private AiDeliverabilityOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            getDefaultRow(),
            deployRow(),
            completeFeedItemRow(),
            pauseAffectedAccountsRow(),
            pauseCampaignSendingRow(),
            runNowRow(),
            updateDefaultRow(),
            defaultStateRow(),
            getRow(),
            updateRow(),
            listFeedItemsRow(),
            stateRow())
        .map(row -> row.build("ai-deliverability"))
        .toList();
  }

  private static OperationBuilder getDefaultRow() {
    return get("getDefault", "/api/v2/ai-agents/deliverability").scope("ai_agents:read");
  }

  private static OperationBuilder deployRow() {
    return post("deploy", "/api/v2/ai-agents/deliverability/deploy")
        // one that is active already stays as it is
        .idempotent()
        .scope("ai_agents:create");
  }

  private static OperationBuilder completeFeedItemRow() {
    return post("completeFeedItem", "/api/v2/ai-agents/deliverability/feed-items/{id}/complete")
        .path(text("id"))
        .idempotent()
        .scope("ai_agents:update");
  }

  private static OperationBuilder pauseAffectedAccountsRow() {
    return post(
            "pauseAffectedAccounts",
            "/api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts")
        .path(text("id"))
        .idempotent()
        .reachesFurther()
        .scope("ai_agents:update", "accounts:update");
  }

  private static OperationBuilder pauseCampaignSendingRow() {
    return post(
            "pauseCampaignSending",
            "/api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending")
        .path(text("id"))
        .idempotent()
        .reachesFurther()
        .scope("ai_agents:update", "accounts:update");
  }

  private static OperationBuilder runNowRow() {
    return post("runNow", "/api/v2/ai-agents/deliverability/run-now").scope("ai_agents:update");
  }

  private static OperationBuilder updateDefaultRow() {
    return patch("updateDefault", "/api/v2/ai-agents/deliverability/settings")
        .body(any("slack").required())
        .scope("ai_agents:update");
  }

  private static OperationBuilder defaultStateRow() {
    return get("defaultState", "/api/v2/ai-agents/deliverability/state")
        .query(limit(), startingAfter(), feedFilter())
        .replies(Reply.objectWith(FEED))
        .scope("ai_agents:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/ai-agents/deliverability/{id}")
        .path(text("id"))
        .replies(Reply.one(AiDeliverabilityAgent.class, AiDeliverabilityAgent::new))
        .scope("ai_agents:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/ai-agents/deliverability/{id}")
        .path(text("id"))
        .body(any("slack").required())
        .replies(Reply.one(AiDeliverabilityAgent.class, AiDeliverabilityAgent::new))
        .scope("ai_agents:update");
  }

  private static OperationBuilder listFeedItemsRow() {
    return get("listFeedItems", "/api/v2/ai-agents/deliverability/{id}/feed-items")
        .path(text("id"))
        .query(limit(), startingAfter(), feedFilter())
        .replies(Reply.page())
        .scope("ai_agents:read");
  }

  private static OperationBuilder stateRow() {
    return get("state", "/api/v2/ai-agents/deliverability/{id}/state")
        .path(text("id"))
        .query(limit(), startingAfter(), feedFilter())
        .replies(Reply.objectWith(FEED))
        .scope("ai_agents:read");
  }

  private static ParameterBuilder feedFilter() {
    return choice("feed_filter", "all", "todo", "done");
  }
}

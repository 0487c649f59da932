package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An AI agent that writes to leads through campaigns of its own (API facts: ai-agents). */
public final class AiSalesAgent extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AiSalesAgent(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The id to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String workspaceId() {
    return textOf("workspace_id");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** A note. */
  public @Nullable String description() {
    return textOf("description");
  }

  /** Where it learnt about the business: {@code website} or {@code pitch_deck}. */
  public @Nullable String type() {
    return textOf("type");
  }

  /** The address of the website, or the text of the pitch deck. */
  public @Nullable String input() {
    return textOf("input");
  }

  /** Whether it works. */
  public @Nullable AiAgentStatus status() {
    return enumOf("status", AiAgentStatus::of);
  }

  /** How it is set up. */
  public @Nullable SalesAgentConfig config() {
    return objectOf("config", SalesAgentConfig::new);
  }

  /** The UUID of the user who made it. */
  public @Nullable String createdBy() {
    return textOf("created_by");
  }

  /** The id of the list that its leads are taken from. */
  public @Nullable String masterLeadListId() {
    return textOf("master_lead_list_id");
  }

  /** Whether it has read the website. */
  public @Nullable Boolean initialScrapeReady() {
    return flagOf("initial_scrape_ready");
  }

  /** Whom it writes to and why. */
  public @Nullable AiAgentType agentType() {
    return enumOf("agent_type", AiAgentType::of);
  }

  /** Whether it learns from its earlier campaigns. */
  public @Nullable Boolean selfImprovement() {
    return flagOf("self_improvement");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** When it did something last. */
  public @Nullable Instant timestampLastAction() {
    return instantOf("timestamp_last_action");
  }

  /** When it decided something last. */
  public @Nullable Instant timestampLastDecision() {
    return instantOf("timestamp_last_decision");
  }

  /** When it decides next. */
  public @Nullable Instant nextDecisionTime() {
    return instantOf("next_decision_time");
  }
}

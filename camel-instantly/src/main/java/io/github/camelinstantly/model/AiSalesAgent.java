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
    return text("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String workspaceId() {
    return text("workspace_id");
  }

  /** What users call it. */
  public @Nullable String name() {
    return text("name");
  }

  /** A note. */
  public @Nullable String description() {
    return text("description");
  }

  /** Where it learnt about the business: {@code website} or {@code pitch_deck}. */
  public @Nullable String type() {
    return text("type");
  }

  /** The address of the website, or the text of the pitch deck. */
  public @Nullable String input() {
    return text("input");
  }

  /** Whether it works. */
  public @Nullable AiAgentStatus status() {
    return openEnum("status", AiAgentStatus::of);
  }

  /** How it is set up. */
  public @Nullable SalesAgentConfig config() {
    return object("config", SalesAgentConfig::new);
  }

  /** The UUID of the user who made it. */
  public @Nullable String createdBy() {
    return text("created_by");
  }

  /** The id of the list that its leads are taken from. */
  public @Nullable String masterLeadListId() {
    return text("master_lead_list_id");
  }

  /** Whether it has read the website. */
  public @Nullable Boolean initialScrapeReady() {
    return flag("initial_scrape_ready");
  }

  /** Whom it writes to and why. */
  public @Nullable AiAgentType agentType() {
    return openEnum("agent_type", AiAgentType::of);
  }

  /** Whether it learns from its earlier campaigns. */
  public @Nullable Boolean selfImprovement() {
    return flag("self_improvement");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instant("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instant("timestamp_updated");
  }

  /** When it did something last. */
  public @Nullable Instant timestampLastAction() {
    return instant("timestamp_last_action");
  }

  /** When it decided something last. */
  public @Nullable Instant timestampLastDecision() {
    return instant("timestamp_last_decision");
  }

  /** When it decides next. */
  public @Nullable Instant nextDecisionTime() {
    return instant("next_decision_time");
  }
}

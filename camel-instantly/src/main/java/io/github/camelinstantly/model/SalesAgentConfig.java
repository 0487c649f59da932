package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an AI sales agent is set up (API facts: ai-agents). */
public final class SalesAgentConfig extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SalesAgentConfig(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What it knows of the business: offers, customers, guidance rules. */
  public @Nullable InstantlyObject memory() {
    return objectOf("memory", InstantlyObject::new);
  }

  /** The position, for recruiting. */
  public @Nullable String positionDetails() {
    return textOf("position_details");
  }

  /** What is looked for, for investments. */
  public @Nullable String investmentDetails() {
    return textOf("investment_details");
  }

  /** What is asked, for user research. */
  public @Nullable String researchDetails() {
    return textOf("research_details");
  }

  /** What is offered, for partnerships. */
  public @Nullable String partnershipDetails() {
    return textOf("partnership_details");
  }

  /** How many leads it looks up in one go ({@code enrichment_limit_per_run}). */
  public @Nullable InstantlyObject enrichmentSettings() {
    return objectOf("enrichment_settings", InstantlyObject::new);
  }

  /** How its campaigns send: schedule, mailboxes, limits. */
  public @Nullable InstantlyObject outreachSettings() {
    return objectOf("outreach_settings", InstantlyObject::new);
  }

  /** What it does unasked. */
  public @Nullable AutonomySettings autonomySettings() {
    return objectOf("autonomy_settings", AutonomySettings::new);
  }
}

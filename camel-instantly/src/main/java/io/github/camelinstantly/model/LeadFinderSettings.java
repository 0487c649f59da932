package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a lead finder is set up (API facts: ai-agents). */
public final class LeadFinderSettings extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public LeadFinderSettings(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of the campaign. */
  public @Nullable String campaignId() {
    return text("campaign_id");
  }

  /** What users call the campaign. */
  public @Nullable String campaignName() {
    return text("campaign_name");
  }

  /** What it searches for. */
  public @Nullable InstantlyObject searchFilters() {
    return object("search_filters", InstantlyObject::new);
  }

  /** With fewer active leads than this, the campaign gets more. */
  public @Nullable Integer minActiveLeads() {
    return integer("min_active_leads");
  }

  /**
   * What it does when a search finds nothing new: {@code pause}, {@code fallback} or {@code
   * broaden}.
   */
  public @Nullable String onExhaustion() {
    return text("on_exhaustion");
  }

  /** What it searches for then, for {@code fallback}. */
  public @Nullable InstantlyObject fallbackSearchFilters() {
    return object("fallback_search_filters", InstantlyObject::new);
  }

  /** The columns that AI fills for new leads, by their names. */
  public @Nullable InstantlyObject aiEnrichment() {
    return object("ai_enrichment", InstantlyObject::new);
  }

  /** The template that these columns come from. */
  public @Nullable String aiEnrichmentWorkflow() {
    return text("ai_enrichment_workflow");
  }
}

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
    return textOf("campaign_id");
  }

  /** What users call the campaign. */
  public @Nullable String campaignName() {
    return textOf("campaign_name");
  }

  /** What it searches for. */
  public @Nullable InstantlyObject searchFilters() {
    return objectOf("search_filters", InstantlyObject::new);
  }

  /** With fewer active leads than this, the campaign gets more. */
  public @Nullable Integer minActiveLeads() {
    return integerOf("min_active_leads");
  }

  /**
   * What it does when a search finds nothing new: {@code pause}, {@code fallback} or {@code
   * broaden}.
   */
  public @Nullable String onExhaustion() {
    return textOf("on_exhaustion");
  }

  /** What it searches for then, for {@code fallback}. */
  public @Nullable InstantlyObject fallbackSearchFilters() {
    return objectOf("fallback_search_filters", InstantlyObject::new);
  }

  /** The columns that AI fills for new leads, by their names. */
  public @Nullable InstantlyObject aiEnrichment() {
    return objectOf("ai_enrichment", InstantlyObject::new);
  }

  /** The template that these columns come from. */
  public @Nullable String aiEnrichmentWorkflow() {
    return textOf("ai_enrichment_workflow");
  }
}

package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list that leads are kept in outside of campaigns (API facts: lead-lists). */
public final class LeadList extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public LeadList(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name this list by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** Whether data are looked up for each lead that is added. */
  public @Nullable Boolean hasEnrichmentTask() {
    return flagOf("has_enrichment_task");
  }

  /** The UUID of the user who owns it; who made it, unless another was named. */
  public @Nullable String ownedBy() {
    return textOf("owned_by");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }
}

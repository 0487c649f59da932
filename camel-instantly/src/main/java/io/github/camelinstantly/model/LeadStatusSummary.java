package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a lead stands in its campaign (API facts: leads). */
public final class LeadStatusSummary extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public LeadStatusSummary(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The last step that ran for the lead. */
  public @Nullable LeadStep lastStep() {
    return objectOf("lastStep", LeadStep::new);
  }

  /** Whether the campaign is done with everybody of the lead's domain. */
  public @Nullable Boolean domainComplete() {
    return flagOf("domain_complete");
  }
}

package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step that ran for a lead (API facts: leads). */
public final class LeadStep extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public LeadStep(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What the step belongs to, such as {@code campaign}. */
  public @Nullable String from() {
    return textOf("from");
  }

  /** The UUID of the step. */
  public @Nullable String stepId() {
    return textOf("stepID");
  }

  /**
   * When it ran. The API writes the field's name in two ways, one for campaigns, one for
   * subsequences.
   */
  public @Nullable Instant timestampExecuted() {
    Instant executed = instantOf("timestampExecuted");
    return executed == null ? instantOf("timestamp_executed") : executed;
  }
}

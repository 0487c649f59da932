package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an AI sales agent does unasked (API facts: ai-agents). */
public final class AutonomySettings extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AutonomySettings(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Whether it acts without approval. */
  public @Nullable Boolean autopilotMode() {
    return flagOf("autopilot_mode");
  }

  /** Whether it answers leads by itself. */
  public @Nullable Boolean autoReplyToResponses() {
    return flagOf("auto_reply_to_responses");
  }

  /** Whether it leaves finding leads to users. */
  public @Nullable Boolean manualLeadsMode() {
    return flagOf("manual_leads_mode");
  }
}

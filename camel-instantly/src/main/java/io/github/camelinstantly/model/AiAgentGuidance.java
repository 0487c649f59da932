package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instruction for an inbox manager (API facts: ai-guidance). */
public final class AiAgentGuidance extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AiAgentGuidance(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The id to name it by. */
  public @Nullable String id() {
    return text("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return text("organization_id");
  }

  /** The id of the inbox manager. */
  public @Nullable String agentId() {
    return text("agent_id");
  }

  /** What users call it. */
  public @Nullable String label() {
    return text("label");
  }

  /** What it is to do; empty for the basics. */
  public @Nullable String instruction() {
    return text("instruction");
  }

  /** {@code 1} if it applies, {@code 0} if not. */
  public @Nullable Integer status() {
    return integer("status");
  }

  /** What it is about, from 0 to 4; 0 are the basics. */
  public @Nullable Integer category() {
    return integer("category");
  }

  /** How it writes; of the basics only. */
  public @Nullable GuidanceOptions basicGuidanceOptions() {
    return object("basic_guidance_options", GuidanceOptions::new);
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instant("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instant("timestamp_updated");
  }
}

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
    return textOf("id");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** The id of the inbox manager. */
  public @Nullable String agentId() {
    return textOf("agent_id");
  }

  /** What users call it. */
  public @Nullable String label() {
    return textOf("label");
  }

  /** What it is to do; empty for the basics. */
  public @Nullable String instruction() {
    return textOf("instruction");
  }

  /** {@code 1} if it applies, {@code 0} if not. */
  public @Nullable Integer status() {
    return integerOf("status");
  }

  /** What it is about, from 0 to 4; 0 are the basics. */
  public @Nullable Integer category() {
    return integerOf("category");
  }

  /** How it writes; of the basics only. */
  public @Nullable GuidanceOptions basicGuidanceOptions() {
    return objectOf("basic_guidance_options", GuidanceOptions::new);
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }
}

package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What AI agents of all kinds have in common (API facts: ai-agents). */
public final class AiAgentSummary extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AiAgentSummary(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The id to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** What it is for. */
  public @Nullable AiAgentType type() {
    return enumOf("type", AiAgentType::of);
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** Whether it works. */
  public @Nullable AiAgentStatus status() {
    return enumOf("status", AiAgentStatus::of);
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /**
   * Whether it asks before it acts: {@code copilot} does, {@code fully_automatic} does not; {@code
   * null} where that cannot be chosen or is not yet.
   */
  public @Nullable String configurationMode() {
    return textOf("configuration_mode");
  }
}

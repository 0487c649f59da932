package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An AI agent of any kind, with what that kind is set up with (API facts: ai-agents). Of some kinds
 * more is known, see the subclasses.
 */
public class AiAgent extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AiAgent(Map<String, ? extends @Nullable Object> fields) {
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

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** How it is set up, which differs from kind to kind. */
  public @Nullable InstantlyObject payload() {
    return objectOf("payload", InstantlyObject::new);
  }

  /** What it is for. */
  public @Nullable AiAgentType type() {
    return enumOf("type", AiAgentType::of);
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** Whether it works. */
  public @Nullable AiAgentStatus status() {
    return enumOf("status", AiAgentStatus::of);
  }

  /** Whether Instantly made it of its own accord. */
  public @Nullable Boolean isAutoCreated() {
    return flagOf("is_auto_created");
  }

  /** The UUID of the user who made it. */
  public @Nullable String createdBy() {
    return textOf("created_by");
  }

  /** A note. */
  public @Nullable String description() {
    return textOf("description");
  }
}

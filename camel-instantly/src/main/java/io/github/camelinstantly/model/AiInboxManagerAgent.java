package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An AI agent that answers what comes in (API facts: ai-agents). */
public final class AiInboxManagerAgent extends AiAgent {

  /**
   * @param fields the fields as received
   */
  public AiInboxManagerAgent(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** How it is set up. */
  @Override
  public @Nullable InboxManagerSettings payload() {
    return objectOf("payload", InboxManagerSettings::new);
  }

  /** Its tags and integrations by name; only if {@code withMetadata} asked for it. */
  public @Nullable InstantlyObject metadata() {
    return objectOf("metadata", InstantlyObject::new);
  }
}

package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The AI agent that watches over mailboxes and domains (API facts: ai-deliverability). */
public final class AiDeliverabilityAgent extends AiAgent {

  /**
   * @param fields the fields as received
   */
  public AiDeliverabilityAgent(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** How it is set up: {@code integrations.slack}. */
  @Override
  public @Nullable InstantlyObject payload() {
    return objectOf("payload", InstantlyObject::new);
  }
}

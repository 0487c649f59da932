package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An AI agent that keeps a campaign supplied with leads (API facts: ai-agents). */
public final class AiLeadFinderAgent extends AiAgent {

  /**
   * @param fields the fields as received
   */
  public AiLeadFinderAgent(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** How it is set up. */
  @Override
  public @Nullable LeadFinderSettings payload() {
    return objectOf("payload", LeadFinderSettings::new);
  }
}

package io.github.camelinstantly.model;

/** Whether an AI agent works ({@code status}, API facts: ai-agents). */
public final class AiAgentStatus extends OpenEnum {

  /** Stands still, since its trial is over. */
  public static final AiAgentStatus TRIAL_EXPIRED = new AiAgentStatus(-1);

  /** Is switched off. */
  public static final AiAgentStatus INACTIVE = new AiAgentStatus(0);

  /** Works. */
  public static final AiAgentStatus ACTIVE = new AiAgentStatus(1);

  private AiAgentStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static AiAgentStatus of(Object raw) {
    return of(AiAgentStatus.class, raw, AiAgentStatus::new);
  }
}

package io.github.camelinstantly.model;

/** What an AI agent is for ({@code type}, API facts: ai-agents). */
public final class AiAgentType extends OpenEnum {

  /** Answers what comes in. */
  public static final AiAgentType INBOX_MANAGER = new AiAgentType(1);

  /** Writes to leads to sell. */
  public static final AiAgentType SALES = new AiAgentType(2);

  /** Watches over mailboxes and domains. */
  public static final AiAgentType DELIVERABILITY = new AiAgentType(3);

  /** Looks for affiliates. */
  public static final AiAgentType AFFILIATE = new AiAgentType(4);

  /** Keeps a campaign supplied with leads. */
  public static final AiAgentType LEAD_FINDER = new AiAgentType(6);

  /** Writes to candidates. */
  public static final AiAgentType RECRUITING = new AiAgentType(7);

  /** Looks for investments. */
  public static final AiAgentType INVESTMENT = new AiAgentType(8);

  /** Looks for people to interview. */
  public static final AiAgentType USER_RESEARCH = new AiAgentType(9);

  /** Looks for partners. */
  public static final AiAgentType PARTNERSHIP = new AiAgentType(10);

  private AiAgentType(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static AiAgentType of(Object raw) {
    return of(AiAgentType.class, raw, AiAgentType::new);
  }
}

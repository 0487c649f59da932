package io.github.camelinstantly.model;

/** Whether a reply of an AI agent was sent ({@code sending_status}, API facts: ai-approvals). */
public final class AiSendingStatus extends OpenEnum {

  /** Could not be sent. */
  public static final AiSendingStatus FAILED = new AiSendingStatus(-1);

  /** Was sent. */
  public static final AiSendingStatus SENT = new AiSendingStatus(1);

  /** Is to be sent. */
  public static final AiSendingStatus SCHEDULED = new AiSendingStatus(2);

  private AiSendingStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static AiSendingStatus of(Object raw) {
    return of(AiSendingStatus.class, raw, AiSendingStatus::new);
  }
}

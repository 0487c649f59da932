package io.github.camelinstantly.model;

/** How far an action of an AI sales agent is ({@code action_status}, API facts: ai-approvals). */
public final class AiActionStatus extends OpenEnum {

  /** Waits for approval. */
  public static final AiActionStatus PENDING = new AiActionStatus("pending");

  /** Was approved, and not begun yet. */
  public static final AiActionStatus APPROVED = new AiActionStatus("approved");

  /** Was rejected. */
  public static final AiActionStatus REJECTED = new AiActionStatus("rejected");

  /** Is being done. */
  public static final AiActionStatus IN_PROGRESS = new AiActionStatus("in_progress");

  /** Is done. */
  public static final AiActionStatus COMPLETED = new AiActionStatus("completed");

  /** Failed. */
  public static final AiActionStatus FAILED = new AiActionStatus("failed");

  private AiActionStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static AiActionStatus of(Object raw) {
    return of(AiActionStatus.class, raw, AiActionStatus::new);
  }
}

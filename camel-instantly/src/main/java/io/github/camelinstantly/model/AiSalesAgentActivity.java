package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that an AI sales agent did or wants to do (API facts: ai-approvals). */
public final class AiSalesAgentActivity extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AiSalesAgentActivity(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The id to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** The id of the agent. */
  public @Nullable String aiSdrId() {
    return textOf("ai_sdr_id");
  }

  /** The UUID of the workspace. */
  public @Nullable String workspaceId() {
    return textOf("workspace_id");
  }

  /** What it is. */
  public @Nullable AiActionType actionType() {
    return enumOf("action_type", AiActionType::of);
  }

  /** How far it is. */
  public @Nullable AiActionStatus actionStatus() {
    return enumOf("action_status", AiActionStatus::of);
  }

  /** With what it is done. */
  public @Nullable InstantlyObject actionPayload() {
    return objectOf("action_payload", InstantlyObject::new);
  }

  /** What is shown of it. */
  public @Nullable InstantlyObject actionOutput() {
    return objectOf("action_output", InstantlyObject::new);
  }

  /** The id of the email that it is about. */
  public @Nullable String emailId() {
    return textOf("email_id");
  }

  /** The UUID of the user who approved it. */
  public @Nullable String approvedBy() {
    return textOf("approved_by");
  }

  /** When it was approved. */
  public @Nullable Instant approvedAt() {
    return instantOf("approved_at");
  }

  /** The UUID of the user who rejected it. */
  public @Nullable String rejectedBy() {
    return textOf("rejected_by");
  }

  /** When it was rejected. */
  public @Nullable Instant rejectedAt() {
    return instantOf("rejected_at");
  }

  /** Why it was rejected. */
  public @Nullable String rejectionReason() {
    return textOf("rejection_reason");
  }

  /** Why the agent wants it. */
  public @Nullable String aiReasoning() {
    return textOf("ai_reasoning");
  }

  /** How sure the agent is, from 0 to 1. */
  public @Nullable BigDecimal aiConfidence() {
    return decimalOf("ai_confidence");
  }

  /** What came of it. */
  public @Nullable InstantlyObject result() {
    return objectOf("result", InstantlyObject::new);
  }

  /** Why it failed, in words. */
  public @Nullable String errorMessage() {
    return textOf("error_message");
  }

  /** Why it failed, such as {@code insufficient_credits}. */
  public @Nullable String errorCode() {
    return textOf("error_code");
  }

  /** When it came up. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** When it was begun. */
  public @Nullable Instant timestampExecuted() {
    return instantOf("timestamp_executed");
  }

  /** When it was done. */
  public @Nullable Instant timestampCompleted() {
    return instantOf("timestamp_completed");
  }
}

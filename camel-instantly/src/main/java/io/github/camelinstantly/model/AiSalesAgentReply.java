package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reply that an AI agent wrote (API facts: ai-approvals). */
public final class AiSalesAgentReply extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AiSalesAgentReply(Map<String, ? extends @Nullable Object> fields) {
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

  /** When it was written. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it was changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** The id of the agent. */
  public @Nullable String agentId() {
    return textOf("agent_id");
  }

  /** The thread that it belongs to. */
  public @Nullable String threadId() {
    return textOf("thread_id");
  }

  /** The address of the lead. */
  public @Nullable String lead() {
    return textOf("lead");
  }

  /** Whether users found it good. */
  public @Nullable Boolean feedbackPositive() {
    return flagOf("feedback_positive");
  }

  /** What users said of it. */
  public @Nullable String feedbackText() {
    return textOf("feedback_text");
  }

  /** The reply as HTML; a list leaves it out. */
  public @Nullable String html() {
    return textOf("html");
  }

  /** Whether a person has to look at it before it is sent. */
  public @Nullable Boolean requiresHitl() {
    return flagOf("requires_hitl");
  }

  /** Why. */
  public @Nullable String requiresHitlReason() {
    return textOf("requires_hitl_reason");
  }

  /** How long writing it took, in seconds. */
  public @Nullable BigDecimal generationLagSeconds() {
    return decimalOf("generation_lag_seconds");
  }

  /** Whether it was sent without asking. */
  public @Nullable Boolean isAutomaticEmail() {
    return flagOf("is_automatic_email");
  }

  /** The id of what it answers. */
  public @Nullable String inReplyTo() {
    return textOf("in_reply_to");
  }

  /** What AI used for it, and what that cost. */
  public @Nullable InstantlyObject usageMetadata() {
    return objectOf("usage_metadata", InstantlyObject::new);
  }

  /** Whether it offers a meeting through Calendly. */
  public @Nullable Boolean calendlyToolUsed() {
    return flagOf("calendly_tool_used");
  }

  /** How sure the agent is of it, from 0 to 100. */
  public @Nullable BigDecimal confidenceScore() {
    return decimalOf("confidence_score");
  }

  /** What the agent asks users for. */
  public @Nullable String informationRequested() {
    return textOf("information_requested");
  }

  /** How much time it saved, in seconds. */
  public @Nullable BigDecimal estimatedTimeSavedSeconds() {
    return decimalOf("estimated_time_saved_seconds");
  }

  /** Whether it waits for a user. */
  public @Nullable Boolean actionPending() {
    return flagOf("action_pending");
  }

  /** Whether it was sent. */
  public @Nullable AiSendingStatus sendingStatus() {
    return enumOf("sending_status", AiSendingStatus::of);
  }

  /** Whether it was written because the lead did not answer. */
  public @Nullable Boolean isFollowup() {
    return flagOf("is_followup");
  }

  /** Why it was not sent, such as {@code ACCOUNT_INACTIVE} or {@code OUT_OF_CREDITS}. */
  public @Nullable String errorCode() {
    return textOf("error_code");
  }
}

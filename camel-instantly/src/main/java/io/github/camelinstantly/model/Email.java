package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An email of the Unibox, sent or received (API facts: emails). Lists leave out some of these
 * fields now and then, and {@code previewOnly} leaves out most of the body; such a field reads as
 * {@code null}.
 */
public final class Email extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Email(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to answer, forward, change or delete this email by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /**
   * When Instantly stored the email. Lists sort and filter by it, so it is the one to resume from;
   * for the mail's own date see {@link #timestampEmail()}.
   */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The date that the mail itself bears. Its sender sets it: it may be wrong or long past. */
  public @Nullable Instant timestampEmail() {
    return instantOf("timestamp_email");
  }

  /** The {@code Message-ID} that the mail server knows, angle brackets included. */
  public @Nullable String messageId() {
    return textOf("message_id");
  }

  /** The subject line as sent or received, prefixes such as {@code Re:} included. */
  public @Nullable String subject() {
    return textOf("subject");
  }

  /**
   * Who sent it. The sources disagree on whom received mail names here (API facts: emails); to
   * identify the other side use {@link #lead()}.
   */
  public @Nullable String fromAddressEmail() {
    return textOf("from_address_email");
  }

  /** The receivers, taken from comma-separated text; empty if there are none. */
  public List<String> toAddressEmailList() {
    return textsOf("to_address_email_list");
  }

  /** Those who got a copy, taken from comma-separated text; empty if there are none. */
  public List<String> ccAddressEmailList() {
    return textsOf("cc_address_email_list");
  }

  /** Those who got a hidden copy, taken from comma-separated text; empty if there are none. */
  public List<String> bccAddressEmailList() {
    return textsOf("bcc_address_email_list");
  }

  /** The address that answers should go to, if it is not the sender's. */
  public @Nullable String replyTo() {
    return textOf("reply_to");
  }

  /** The content as plain text, HTML or both. */
  public @Nullable EmailBody body() {
    return objectOf("body", EmailBody::new);
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** The UUID of the campaign that it belongs to; absent from mail written by a person. */
  public @Nullable String campaignId() {
    return textOf("campaign_id");
  }

  /** The UUID of the subsequence that it belongs to. */
  public @Nullable String subsequenceId() {
    return textOf("subsequence_id");
  }

  /** The UUID of the lead list that its lead is in. */
  public @Nullable String listId() {
    return textOf("list_id");
  }

  /**
   * The other side's address. An older form of the API gave the lead's UUID here instead; then see
   * {@link #leadId()} too.
   */
  public @Nullable String lead() {
    return textOf("lead");
  }

  /** The lead's UUID, if the other side is a lead. */
  public @Nullable String leadId() {
    return textOf("lead_id");
  }

  /** The own mailbox, also of received mail. An answer must be sent from it. */
  public @Nullable String eaccount() {
    return textOf("eaccount");
  }

  /** Whether it was sent, received or scheduled. */
  public @Nullable EmailType ueType() {
    return enumOf("ue_type", EmailType::of);
  }

  /**
   * Sequence, step and variant such as {@code 0_2_1}, each counted from zero; on received mail, the
   * step that it answers.
   */
  public @Nullable String step() {
    return textOf("step");
  }

  /** Whether nobody has read it in the Unibox yet. */
  public @Nullable Boolean isUnread() {
    return flagOf("is_unread");
  }

  /**
   * Whether a machine answered, such as an absence notice. Lists were seen without this field:
   * absent means unknown, not {@code false}.
   */
  public @Nullable Boolean isAutoReply() {
    return flagOf("is_auto_reply");
  }

  /** When the Unibox shows it again. */
  public @Nullable Instant reminderTs() {
    return instantOf("reminder_ts");
  }

  /** How interested its author sounds, guessed by Instantly: from 0 to 1. */
  public @Nullable BigDecimal aiInterestValue() {
    return decimalOf("ai_interest_value");
  }

  /** Whether Instantly's AI helped to write it. */
  public @Nullable Boolean aiAssisted() {
    return flagOf("ai_assisted");
  }

  /** Whether it lies in the Unibox's Primary tab; if not, in Others. */
  public @Nullable Boolean isFocused() {
    return flagOf("is_focused");
  }

  /**
   * Its interest status. The API does not document the values; they are presumed to be those of a
   * lead.
   */
  public @Nullable InterestStatus iStatus() {
    return enumOf("i_status", InterestStatus::of);
  }

  /** Joins the mails of one conversation. Not always a UUID: compare it, do not parse it. */
  public @Nullable String threadId() {
    return textOf("thread_id");
  }

  /** The first lines of the content. */
  public @Nullable String contentPreview() {
    return textOf("content_preview");
  }

  /** What is attached; absent if nothing is. */
  public @Nullable EmailAttachments attachmentJson() {
    return objectOf("attachment_json", EmailAttachments::new);
  }

  /**
   * Details of the sender, untyped: the shape of such values is not settled (API facts: emails).
   */
  public @Nullable Object fromAddressJson() {
    return get("from_address_json");
  }

  /** Details of the receivers, untyped like {@link #fromAddressJson()}. */
  public @Nullable Object toAddressJson() {
    return get("to_address_json");
  }

  /** Details of those who got a copy, untyped like {@link #fromAddressJson()}. */
  public @Nullable Object ccAddressJson() {
    return get("cc_address_json");
  }

  /** The UUID of the AI agent that sent it. */
  public @Nullable String aiAgentId() {
    return textOf("ai_agent_id");
  }
}

package io.github.camelinstantly.model.request;

import io.github.camelinstantly.model.Email;
import java.time.Instant;
import java.util.List;

/**
 * An answer to an email. It is sent at once, in the email's thread (API facts: sending-emails).
 *
 * <p>Body of {@code emails/reply}.
 */
public final class EmailReply extends Request<EmailReply> {

  private EmailReply() {}

  /**
   * An answer to an email that was read or received: from the same mailbox, with its subject.
   *
   * @param email the email
   * @param text the text
   */
  public static EmailReply to(Email email, EmailText text) {
    return new EmailReply()
        .set("reply_to_uuid", email.id())
        .set("eaccount", email.eaccount())
        .set("subject", SubjectLine.answer(String.valueOf(email.subject())))
        .set("body", text);
  }

  /**
   * @param replyToUuid the UUID of the email that is answered
   * @param eaccount the address of the own mailbox that it came to
   * @param subject the subject, such as {@code Re: } and the email's
   * @param body the text
   */
  public static EmailReply of(String replyToUuid, String eaccount, String subject, EmailText body) {
    return new EmailReply()
        .set("reply_to_uuid", replyToUuid)
        .set("eaccount", eaccount)
        .set("subject", subject)
        .set("body", body);
  }

  /** Addresses that get it besides the sender. */
  public EmailReply additionalRecipients(List<String> additionalRecipients) {
    return set("additional_recipients", additionalRecipients);
  }

  /** Addresses that get a copy. */
  public EmailReply ccAddressEmailList(String ccAddressEmailList) {
    return set("cc_address_email_list", ccAddressEmailList);
  }

  /** Addresses that get a blind copy. */
  public EmailReply bccAddressEmailList(String bccAddressEmailList) {
    return set("bcc_address_email_list", bccAddressEmailList);
  }

  /** When the Unibox reminds of it. */
  public EmailReply reminderTs(Instant reminderTs) {
    return set("reminder_ts", reminderTs);
  }

  /** The UUID of the user who looks after the lead. */
  public EmailReply assignedTo(String assignedTo) {
    return set("assigned_to", assignedTo);
  }
}

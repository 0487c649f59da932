package io.github.camelinstantly.model.request;

import io.github.camelinstantly.model.Email;

/**
 * An email to send on to others. Give {@link #body}, or {@link #includeOriginalBody}, or both (API
 * facts: sending-emails).
 *
 * <p>Body of {@code emails/forward}.
 */
public final class EmailForward extends Request<EmailForward> {

  private EmailForward() {}

  /**
   * An email that was read or received, sent on from the same mailbox, with its subject and
   * content.
   *
   * @param email the email
   * @param addresses the addresses that it goes to, with commas between
   */
  public static EmailForward of(Email email, String addresses) {
    return new EmailForward()
        .set("reply_to_uuid", email.id())
        .set("eaccount", email.eaccount())
        .set("subject", SubjectLine.forward(String.valueOf(email.subject())))
        .set("to_address_email_list", addresses)
        .includeOriginalBody(true);
  }

  /**
   * @param replyToUuid the UUID of the email that is sent on
   * @param eaccount the address of the own mailbox that it came to
   * @param subject the subject, such as {@code Fwd: } and the email's
   * @param toAddressEmailList the addresses that it goes to
   */
  public static EmailForward of(
      String replyToUuid, String eaccount, String subject, String toAddressEmailList) {
    return new EmailForward()
        .set("reply_to_uuid", replyToUuid)
        .set("eaccount", eaccount)
        .set("subject", subject)
        .set("to_address_email_list", toAddressEmailList);
  }

  /** The text, put before the original. */
  public EmailForward body(EmailText body) {
    return set("body", body);
  }

  /** Addresses that get a copy. */
  public EmailForward ccAddressEmailList(String ccAddressEmailList) {
    return set("cc_address_email_list", ccAddressEmailList);
  }

  /** Addresses that get a blind copy. */
  public EmailForward bccAddressEmailList(String bccAddressEmailList) {
    return set("bcc_address_email_list", bccAddressEmailList);
  }

  /** The address that answers are asked to go to. */
  public EmailForward replyTo(String replyTo) {
    return set("reply_to", replyTo);
  }

  /** The attachments, as JSON text: an array of {@code filename} and {@code url}. */
  public EmailForward forwardedAttachments(String forwardedAttachments) {
    return set("forwarded_attachments", forwardedAttachments);
  }

  /** Whether the original follows. The API's default is not. */
  public EmailForward includeOriginalBody(boolean includeOriginalBody) {
    return set("include_original_body", includeOriginalBody);
  }

  /** The UUID of the user who looks after the lead. */
  public EmailForward assignedTo(String assignedTo) {
    return set("assigned_to", assignedTo);
  }
}

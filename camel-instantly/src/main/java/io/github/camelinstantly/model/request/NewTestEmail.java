package io.github.camelinstantly.model.request;

/**
 * An email to try a mailbox with. It does not show in the Unibox; ten a minute (API facts:
 * rate-limits, sending-emails).
 *
 * <p>Body of {@code emails/sendTest}.
 */
public final class NewTestEmail extends Request<NewTestEmail> {

  private NewTestEmail() {}

  /**
   * @param eaccount the address of the own mailbox that sends
   * @param toAddressEmailList the addresses that it goes to
   * @param subject the subject
   * @param body the text, which must have HTML
   */
  public static NewTestEmail of(
      String eaccount, String toAddressEmailList, String subject, EmailText body) {
    return new NewTestEmail()
        .set("eaccount", eaccount)
        .set("to_address_email_list", toAddressEmailList)
        .set("subject", subject)
        .set("body", body);
  }
}

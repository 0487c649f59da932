package io.github.camelinstantly.model.request;

import io.github.camelinstantly.model.ProviderCode;
import java.util.Map;

/**
 * A mailbox to connect over IMAP and SMTP. Google's and Microsoft's go through {@code oauth} (API
 * facts: accounts).
 *
 * <p>Body of {@code accounts/create}.
 */
public final class NewAccount extends Request<NewAccount> {

  private NewAccount() {}

  /**
   * @param email the address
   * @param firstName the given name that its mails are sent under
   * @param lastName the family name that its mails are sent under
   * @param providerCode who hosts it
   */
  public static NewAccount of(
      String email, String firstName, String lastName, ProviderCode providerCode) {
    return new NewAccount()
        .set("email", email)
        .set("first_name", firstName)
        .set("last_name", lastName)
        .set("provider_code", providerCode);
  }

  /**
   * Says how the IMAP server is reached. Required.
   *
   * @param host its name
   * @param port its port
   * @param username the user's name there
   * @param password the user's password there
   */
  public NewAccount imap(String host, int port, String username, String password) {
    return set("imap_host", host)
        .set("imap_port", port)
        .set("imap_username", username)
        .set("imap_password", password);
  }

  /**
   * Says how the SMTP server is reached. Required.
   *
   * @param host its name
   * @param port its port
   * @param username the user's name there
   * @param password the user's password there
   */
  public NewAccount smtp(String host, int port, String username, String password) {
    return set("smtp_host", host)
        .set("smtp_port", port)
        .set("smtp_username", username)
        .set("smtp_password", password);
  }

  /** How its warmup is set up. */
  public NewAccount warmup(Map<String, ?> warmup) {
    return set("warmup", warmup);
  }

  /** How many campaign mails it may send a day. */
  public NewAccount dailyLimit(int dailyLimit) {
    return set("daily_limit", dailyLimit);
  }

  /** The domain that tracked links and open pixels go through. */
  public NewAccount trackingDomainName(String trackingDomainName) {
    return set("tracking_domain_name", trackingDomainName);
  }

  /** How the check of the tracking domain ended. */
  public NewAccount trackingDomainStatus(String trackingDomainStatus) {
    return set("tracking_domain_status", trackingDomainStatus);
  }

  /** Whether its daily volume grows step by step. */
  public NewAccount enableSlowRamp(boolean enableSlowRamp) {
    return set("enable_slow_ramp", enableSlowRamp);
  }

  /** How many inbox placement tests it may take part in. */
  public NewAccount inboxPlacementTestLimit(int inboxPlacementTestLimit) {
    return set("inbox_placement_test_limit", inboxPlacementTestLimit);
  }

  /** The least time between two of its mails over all campaigns, in minutes. */
  public NewAccount sendingGap(Number sendingGap) {
    return set("sending_gap", sendingGap);
  }

  /** The text put under its mails. */
  public NewAccount signature(String signature) {
    return set("signature", signature);
  }

  /** The address that answers are asked to go to, if it is another. */
  public NewAccount replyTo(String replyTo) {
    return set("reply_to", replyTo);
  }

  /** The tag that marks its warmup mails. */
  public NewAccount warmupCustomFtag(String warmupCustomFtag) {
    return set("warmup_custom_ftag", warmupCustomFtag);
  }

  /** Whether the tracking domain is taken unchecked. */
  public NewAccount skipCnameCheck(boolean skipCnameCheck) {
    return set("skip_cname_check", skipCnameCheck);
  }
}

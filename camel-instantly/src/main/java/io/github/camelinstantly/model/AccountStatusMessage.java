package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mail server said when a mailbox failed (API facts: accounts). */
public final class AccountStatusMessage extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AccountStatusMessage(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The kind of failure, such as {@code EAUTH}. */
  public @Nullable String code() {
    return textOf("code");
  }

  /** The SMTP or IMAP command that failed. */
  public @Nullable String command() {
    return textOf("command");
  }

  /** The server's line. */
  public @Nullable String response() {
    return textOf("response");
  }

  /** The failure in words. */
  public @Nullable String eMessage() {
    return textOf("e_message");
  }

  /** The server's SMTP code. */
  public @Nullable Integer responseCode() {
    return integerOf("responseCode");
  }
}

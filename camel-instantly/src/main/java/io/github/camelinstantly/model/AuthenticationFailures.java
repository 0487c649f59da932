package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Header lines of a mail that failed SPF, DKIM or DMARC (API facts: inbox-placement). */
public final class AuthenticationFailures extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AuthenticationFailures(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The results that the recipient's host wrote down. */
  public @Nullable String authenticationResults() {
    return textOf("authentication_results");
  }

  /** The signature. */
  public @Nullable String dkimSignature() {
    return textOf("dkim_signature");
  }

  /** The result of SPF. */
  public @Nullable String receivedSpf() {
    return textOf("received_spf");
  }
}

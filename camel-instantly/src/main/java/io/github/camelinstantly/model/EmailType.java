package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** How an email came into the Unibox ({@code ue_type}, API facts: emails). */
public final class EmailType extends OpenEnum {

  /** Sent as a step of a campaign. */
  public static final EmailType SENT_BY_CAMPAIGN = new EmailType(1, "SENT_BY_CAMPAIGN");

  /** Came in from outside. */
  public static final EmailType RECEIVED = new EmailType(2, "RECEIVED");

  /** Written by a person. */
  public static final EmailType SENT_MANUALLY = new EmailType(3, "SENT_MANUALLY");

  /** Waits to be sent. */
  public static final EmailType SCHEDULED = new EmailType(4, "SCHEDULED");

  private static final Known<EmailType> KNOWN =
      new Known<>(
          raw -> new EmailType(raw, null), SENT_BY_CAMPAIGN, RECEIVED, SENT_MANUALLY, SCHEDULED);

  private EmailType(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EmailType of(Object raw) {
    return KNOWN.of(raw);
  }
}

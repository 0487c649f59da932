package io.github.camelinstantly.model;

/** How an email came into the Unibox ({@code ue_type}, API facts: emails). */
public final class EmailType extends OpenEnum {

  /** Sent as a step of a campaign. */
  public static final EmailType SENT_BY_CAMPAIGN = new EmailType(1);

  /** Came in from outside. */
  public static final EmailType RECEIVED = new EmailType(2);

  /** Written by a person. */
  public static final EmailType SENT_MANUALLY = new EmailType(3);

  /** Waits to be sent. */
  public static final EmailType SCHEDULED = new EmailType(4);

  private EmailType(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static EmailType of(Object raw) {
    return of(EmailType.class, raw, EmailType::new);
  }
}

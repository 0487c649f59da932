package io.github.camelinstantly.model;

/**
 * What is known about a lead's address ({@code verification_status} of a lead, API facts: leads).
 * The check of a single address has its own words: {@link VerificationStatus}.
 */
public final class LeadVerificationStatus extends OpenEnum {

  /** Takes mail. */
  public static final LeadVerificationStatus VERIFIED = new LeadVerificationStatus(1);

  /** Takes no mail. */
  public static final LeadVerificationStatus INVALID = new LeadVerificationStatus(-1);

  /** May bounce. */
  public static final LeadVerificationStatus RISKY = new LeadVerificationStatus(-2);

  /** Its domain takes mail for any address, so the address itself stays unproven. */
  public static final LeadVerificationStatus CATCH_ALL = new LeadVerificationStatus(-3);

  /** Its owner has moved to another job. */
  public static final LeadVerificationStatus JOB_CHANGE = new LeadVerificationStatus(-4);

  /** Is being checked. */
  public static final LeadVerificationStatus PENDING = new LeadVerificationStatus(11);

  /** Waits for a job that checks many leads. */
  public static final LeadVerificationStatus PENDING_JOB = new LeadVerificationStatus(12);

  /** Was never checked; a value newer than the documented ones. */
  public static final LeadVerificationStatus NOT_VERIFIED = new LeadVerificationStatus(0);

  private LeadVerificationStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static LeadVerificationStatus of(Object raw) {
    return of(LeadVerificationStatus.class, raw, LeadVerificationStatus::new);
  }
}

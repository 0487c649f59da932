package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a lead's address ({@code verification_status} of a lead, API facts: leads).
 * The check of a single address has its own words: {@link VerificationStatus}.
 */
public final class LeadVerificationStatus extends OpenEnum {

  /** Takes mail. */
  public static final LeadVerificationStatus VERIFIED = new LeadVerificationStatus(1, "VERIFIED");

  /** Takes no mail. */
  public static final LeadVerificationStatus INVALID = new LeadVerificationStatus(-1, "INVALID");

  /** May bounce. */
  public static final LeadVerificationStatus RISKY = new LeadVerificationStatus(-2, "RISKY");

  /** Its domain takes mail for any address, so the address itself stays unproven. */
  public static final LeadVerificationStatus CATCH_ALL =
      new LeadVerificationStatus(-3, "CATCH_ALL");

  /** Its owner has moved to another job. */
  public static final LeadVerificationStatus JOB_CHANGE =
      new LeadVerificationStatus(-4, "JOB_CHANGE");

  /** Is being checked. */
  public static final LeadVerificationStatus PENDING = new LeadVerificationStatus(11, "PENDING");

  /** Waits for a job that checks many leads. */
  public static final LeadVerificationStatus PENDING_JOB =
      new LeadVerificationStatus(12, "PENDING_JOB");

  /** Was never checked; a value newer than the documented ones. */
  public static final LeadVerificationStatus NOT_VERIFIED =
      new LeadVerificationStatus(0, "NOT_VERIFIED");

  private static final Known<LeadVerificationStatus> KNOWN =
      new Known<>(
          raw -> new LeadVerificationStatus(raw, null),
          VERIFIED,
          INVALID,
          RISKY,
          CATCH_ALL,
          JOB_CHANGE,
          PENDING,
          PENDING_JOB,
          NOT_VERIFIED);

  private LeadVerificationStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static LeadVerificationStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

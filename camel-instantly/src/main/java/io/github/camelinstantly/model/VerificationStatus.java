package io.github.camelinstantly.model;

/**
 * The result of checking one address ({@code verification_status} of a verification, API facts:
 * verification).
 */
public final class VerificationStatus extends OpenEnum {

  /** Not known yet: ask again by address, since a second order costs again. */
  public static final VerificationStatus PENDING = new VerificationStatus("pending");

  /** Takes mail. */
  public static final VerificationStatus VERIFIED = new VerificationStatus("verified");

  /** Takes no mail. */
  public static final VerificationStatus INVALID = new VerificationStatus("invalid");

  private VerificationStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static VerificationStatus of(Object raw) {
    return of(VerificationStatus.class, raw, VerificationStatus::new);
  }
}

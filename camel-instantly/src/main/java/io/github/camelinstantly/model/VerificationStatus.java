package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * The result of checking one address ({@code verification_status} of a verification, API facts:
 * verification).
 */
public final class VerificationStatus extends OpenEnum {

  /** Not known yet: ask again by address, since a second order costs again. */
  public static final VerificationStatus PENDING = new VerificationStatus("pending", "PENDING");

  /** Takes mail. */
  public static final VerificationStatus VERIFIED = new VerificationStatus("verified", "VERIFIED");

  /** Takes no mail. */
  public static final VerificationStatus INVALID = new VerificationStatus("invalid", "INVALID");

  private static final Known<VerificationStatus> KNOWN =
      new Known<>(raw -> new VerificationStatus(raw, null), PENDING, VERIFIED, INVALID);

  private VerificationStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static VerificationStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check of one address (API facts: verification). */
public final class EmailVerification extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public EmailVerification(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The address that was checked. */
  public @Nullable String email() {
    return textOf("email");
  }

  /** The result; decide by this one. */
  public @Nullable VerificationStatus verificationStatus() {
    return enumOf("verification_status", VerificationStatus::of);
  }

  /** How the request went, {@code success} or {@code error}: no word on the address itself. */
  public @Nullable String status() {
    return textOf("status");
  }

  /** Whether the address's domain takes mail for any address. */
  public @Nullable CatchAll catchAll() {
    return enumOf("catch_all", CatchAll::of);
  }

  /** The credits that are left. */
  public @Nullable BigDecimal credits() {
    return decimalOf("credits");
  }

  /** The credits that this check cost; prices may be fractions. */
  public @Nullable BigDecimal creditsUsed() {
    return decimalOf("credits_used");
  }
}

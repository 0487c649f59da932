package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A telephone number that the workspace rents (API facts: phone-numbers). */
public final class PhoneNumber extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public PhoneNumber(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When it was rented. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** The number. */
  public @Nullable String phoneNumber() {
    return textOf("phone_number");
  }

  /** Its country. */
  public @Nullable String country() {
    return textOf("country");
  }

  /** Its town or region. */
  public @Nullable String locality() {
    return textOf("locality");
  }

  /** What it is paid under. */
  public @Nullable String subscriptionId() {
    return textOf("subscription_id");
  }

  /** What the telephone company calls it. */
  public @Nullable String twilioSid() {
    return textOf("twilio_sid");
  }

  /** When it is paid for again. */
  public @Nullable Instant renewalDate() {
    return instantOf("renewal_date");
  }

  /** What it costs. */
  public @Nullable BigDecimal price() {
    return decimalOf("price");
  }
}

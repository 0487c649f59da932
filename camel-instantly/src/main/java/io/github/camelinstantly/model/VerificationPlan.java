package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workspace's plan for verifying addresses (API facts: billing). */
public final class VerificationPlan extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public VerificationPlan(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** How many verifications it holds. */
  public @Nullable Number quantity() {
    return numberOf("quantity");
  }

  /** What was bought. */
  public @Nullable String productId() {
    return textOf("product_id");
  }

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }
}

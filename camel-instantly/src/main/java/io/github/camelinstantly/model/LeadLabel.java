package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workspace's own interest status of leads (API facts: interest). */
public final class LeadLabel extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public LeadLabel(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The UUID of the user who made it. */
  public @Nullable String createdBy() {
    return textOf("created_by");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** What users call it. */
  public @Nullable String label() {
    return textOf("label");
  }

  /** How it counts: {@code positive}, {@code negative} or {@code neutral}. */
  public @Nullable String interestStatusLabel() {
    return textOf("interest_status_label");
  }

  /** The number that leads carry, given by Instantly. */
  public @Nullable InterestStatus interestStatus() {
    return enumOf("interest_status", InterestStatus::of);
  }

  /** When it applies. */
  public @Nullable String description() {
    return textOf("description");
  }

  /** Whether AI may give it to answers. */
  public @Nullable Boolean useWithAi() {
    return flagOf("use_with_ai");
  }
}

package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** How far a lead has come in its campaign ({@code status}, API facts: leads). */
public final class LeadStatus extends OpenEnum {

  /** Gets further steps. */
  public static final LeadStatus ACTIVE = new LeadStatus(1, "ACTIVE");

  /** Gets no further steps for now. */
  public static final LeadStatus PAUSED = new LeadStatus(2, "PAUSED");

  /** Got every step. */
  public static final LeadStatus COMPLETED = new LeadStatus(3, "COMPLETED");

  /** Mail to the lead came back. */
  public static final LeadStatus BOUNCED = new LeadStatus(-1, "BOUNCED");

  /** Asked for no more mail. */
  public static final LeadStatus UNSUBSCRIBED = new LeadStatus(-2, "UNSUBSCRIBED");

  /** Was left out by the campaign. */
  public static final LeadStatus SKIPPED = new LeadStatus(-3, "SKIPPED");

  private static final Known<LeadStatus> KNOWN =
      new Known<>(
          raw -> new LeadStatus(raw, null),
          ACTIVE,
          PAUSED,
          COMPLETED,
          BOUNCED,
          UNSUBSCRIBED,
          SKIPPED);

  private LeadStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static LeadStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

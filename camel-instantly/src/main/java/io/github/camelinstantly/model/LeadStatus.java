package io.github.camelinstantly.model;

/** How far a lead has come in its campaign ({@code status}, API facts: leads). */
public final class LeadStatus extends OpenEnum {

  /** Gets further steps. */
  public static final LeadStatus ACTIVE = new LeadStatus(1);

  /** Gets no further steps for now. */
  public static final LeadStatus PAUSED = new LeadStatus(2);

  /** Got every step. */
  public static final LeadStatus COMPLETED = new LeadStatus(3);

  /** Mail to the lead came back. */
  public static final LeadStatus BOUNCED = new LeadStatus(-1);

  /** Asked for no more mail. */
  public static final LeadStatus UNSUBSCRIBED = new LeadStatus(-2);

  /** Was left out by the campaign. */
  public static final LeadStatus SKIPPED = new LeadStatus(-3);

  private LeadStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static LeadStatus of(Object raw) {
    return of(LeadStatus.class, raw, LeadStatus::new);
  }
}

package io.github.camelinstantly.model;

/**
 * How interested a lead is ({@code lt_interest_status}, API facts: interest). A customer's own
 * labels use other numbers between -30000 and 30000; no value at all means a plain lead.
 */
public final class InterestStatus extends OpenEnum {

  /** Answered that they are away. */
  public static final InterestStatus OUT_OF_OFFICE = new InterestStatus(0);

  /** Wants to hear more. */
  public static final InterestStatus INTERESTED = new InterestStatus(1);

  /** Agreed to a meeting. */
  public static final InterestStatus MEETING_BOOKED = new InterestStatus(2);

  /** Has met. */
  public static final InterestStatus MEETING_COMPLETED = new InterestStatus(3);

  /** Became a customer. */
  public static final InterestStatus WON = new InterestStatus(4);

  /** Declined. */
  public static final InterestStatus NOT_INTERESTED = new InterestStatus(-1);

  /** Is not the one to talk to. */
  public static final InterestStatus WRONG_PERSON = new InterestStatus(-2);

  /** Was interested once, and is no more. */
  public static final InterestStatus LOST = new InterestStatus(-3);

  /** Did not come to the meeting. */
  public static final InterestStatus NO_SHOW = new InterestStatus(-4);

  private InterestStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static InterestStatus of(Object raw) {
    return of(InterestStatus.class, raw, InterestStatus::new);
  }
}

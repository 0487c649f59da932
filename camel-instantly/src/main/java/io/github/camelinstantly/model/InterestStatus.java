package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * How interested a lead is ({@code lt_interest_status}, API facts: interest). A customer's own
 * labels use other numbers between -30000 and 30000; no value at all means a plain lead.
 */
public final class InterestStatus extends OpenEnum {

  /** Answered that they are away. */
  public static final InterestStatus OUT_OF_OFFICE = new InterestStatus(0, "OUT_OF_OFFICE");

  /** Wants to hear more. */
  public static final InterestStatus INTERESTED = new InterestStatus(1, "INTERESTED");

  /** Agreed to a meeting. */
  public static final InterestStatus MEETING_BOOKED = new InterestStatus(2, "MEETING_BOOKED");

  /** Has met. */
  public static final InterestStatus MEETING_COMPLETED = new InterestStatus(3, "MEETING_COMPLETED");

  /** Became a customer. */
  public static final InterestStatus WON = new InterestStatus(4, "WON");

  /** Declined. */
  public static final InterestStatus NOT_INTERESTED = new InterestStatus(-1, "NOT_INTERESTED");

  /** Is not the one to talk to. */
  public static final InterestStatus WRONG_PERSON = new InterestStatus(-2, "WRONG_PERSON");

  /** Was interested once, and is no more. */
  public static final InterestStatus LOST = new InterestStatus(-3, "LOST");

  /** Did not come to the meeting. */
  public static final InterestStatus NO_SHOW = new InterestStatus(-4, "NO_SHOW");

  private static final Known<InterestStatus> KNOWN =
      new Known<>(
          raw -> new InterestStatus(raw, null),
          OUT_OF_OFFICE,
          INTERESTED,
          MEETING_BOOKED,
          MEETING_COMPLETED,
          WON,
          NOT_INTERESTED,
          WRONG_PERSON,
          LOST,
          NO_SHOW);

  private InterestStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static InterestStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

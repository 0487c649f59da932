package io.github.camelinstantly.model;

/**
 * Why an active campaign does not send at present ({@code not_sending_status}, API facts:
 * campaigns).
 */
public final class NotSendingStatus extends OpenEnum {

  /** Its schedule is closed. */
  public static final NotSendingStatus OUTSIDE_SCHEDULE = new NotSendingStatus(1);

  /** No lead is due. */
  public static final NotSendingStatus WAITING_FOR_LEAD = new NotSendingStatus(2);

  /** It reached its limit of the day. */
  public static final NotSendingStatus DAILY_LIMIT = new NotSendingStatus(3);

  /** All its mailboxes reached theirs. */
  public static final NotSendingStatus ACCOUNTS_AT_LIMIT = new NotSendingStatus(4);

  /** Something failed at Instantly. */
  public static final NotSendingStatus ERROR = new NotSendingStatus(99);

  private NotSendingStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static NotSendingStatus of(Object raw) {
    return of(NotSendingStatus.class, raw, NotSendingStatus::new);
  }
}

package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/**
 * Why an active campaign does not send at present ({@code not_sending_status}, API facts:
 * campaigns).
 */
public final class NotSendingStatus extends OpenEnum {

  /** Its schedule is closed. */
  public static final NotSendingStatus OUTSIDE_SCHEDULE =
      new NotSendingStatus(1, "OUTSIDE_SCHEDULE");

  /** No lead is due. */
  public static final NotSendingStatus WAITING_FOR_LEAD =
      new NotSendingStatus(2, "WAITING_FOR_LEAD");

  /** It reached its limit of the day. */
  public static final NotSendingStatus DAILY_LIMIT = new NotSendingStatus(3, "DAILY_LIMIT");

  /** All its mailboxes reached theirs. */
  public static final NotSendingStatus ACCOUNTS_AT_LIMIT =
      new NotSendingStatus(4, "ACCOUNTS_AT_LIMIT");

  /** Something failed at Instantly. */
  public static final NotSendingStatus ERROR = new NotSendingStatus(99, "ERROR");

  private static final Known<NotSendingStatus> KNOWN =
      new Known<>(
          raw -> new NotSendingStatus(raw, null),
          OUTSIDE_SCHEDULE,
          WAITING_FOR_LEAD,
          DAILY_LIMIT,
          ACCOUNTS_AT_LIMIT,
          ERROR);

  private NotSendingStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static NotSendingStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

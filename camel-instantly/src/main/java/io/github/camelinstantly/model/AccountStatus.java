package io.github.camelinstantly.model;

/** Whether a mailbox can send ({@code status}, API facts: accounts). */
public final class AccountStatus extends OpenEnum {

  /** Sends. */
  public static final AccountStatus ACTIVE = new AccountStatus(1);

  /** Was paused. */
  public static final AccountStatus PAUSED = new AccountStatus(2);

  /** Is paused for maintenance and resumes by itself. */
  public static final AccountStatus MAINTENANCE = new AccountStatus(3);

  /** Cannot be reached. */
  public static final AccountStatus CONNECTION_ERROR = new AccountStatus(-1);

  /** Had too many soft bounces. */
  public static final AccountStatus SOFT_BOUNCE_ERROR = new AccountStatus(-2);

  /** Was refused when sending. */
  public static final AccountStatus SENDING_ERROR = new AccountStatus(-3);

  private AccountStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static AccountStatus of(Object raw) {
    return of(AccountStatus.class, raw, AccountStatus::new);
  }
}

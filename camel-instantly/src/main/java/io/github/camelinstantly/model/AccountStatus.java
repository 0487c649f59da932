package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** Whether a mailbox can send ({@code status}, API facts: accounts). */
public final class AccountStatus extends OpenEnum {

  /** Sends. */
  public static final AccountStatus ACTIVE = new AccountStatus(1, "ACTIVE");

  /** Was paused. */
  public static final AccountStatus PAUSED = new AccountStatus(2, "PAUSED");

  /** Is paused for maintenance and resumes by itself. */
  public static final AccountStatus MAINTENANCE = new AccountStatus(3, "MAINTENANCE");

  /** Cannot be reached. */
  public static final AccountStatus CONNECTION_ERROR = new AccountStatus(-1, "CONNECTION_ERROR");

  /** Had too many soft bounces. */
  public static final AccountStatus SOFT_BOUNCE_ERROR = new AccountStatus(-2, "SOFT_BOUNCE_ERROR");

  /** Was refused when sending. */
  public static final AccountStatus SENDING_ERROR = new AccountStatus(-3, "SENDING_ERROR");

  private static final Known<AccountStatus> KNOWN =
      new Known<>(
          raw -> new AccountStatus(raw, null),
          ACTIVE,
          PAUSED,
          MAINTENANCE,
          CONNECTION_ERROR,
          SOFT_BOUNCE_ERROR,
          SENDING_ERROR);

  private AccountStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static AccountStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

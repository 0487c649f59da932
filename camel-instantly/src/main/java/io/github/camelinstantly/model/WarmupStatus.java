package io.github.camelinstantly.model;

/** How a mailbox's warmup goes ({@code warmup_status}, API facts: warmup). */
public final class WarmupStatus extends OpenEnum {

  /** Is paused. */
  public static final WarmupStatus PAUSED = new WarmupStatus(0);

  /** Runs. */
  public static final WarmupStatus ACTIVE = new WarmupStatus(1);

  /** Was banned from the warmup pool. */
  public static final WarmupStatus BANNED = new WarmupStatus(-1);

  /** Stopped, since the spam folder was not found. */
  public static final WarmupStatus SPAM_FOLDER_UNKNOWN = new WarmupStatus(-2);

  /** Was suspended for good. */
  public static final WarmupStatus PERMANENTLY_SUSPENDED = new WarmupStatus(-3);

  private WarmupStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static WarmupStatus of(Object raw) {
    return of(WarmupStatus.class, raw, WarmupStatus::new);
  }
}

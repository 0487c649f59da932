package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** How a mailbox's warmup goes ({@code warmup_status}, API facts: warmup). */
public final class WarmupStatus extends OpenEnum {

  /** Is paused. */
  public static final WarmupStatus PAUSED = new WarmupStatus(0, "PAUSED");

  /** Runs. */
  public static final WarmupStatus ACTIVE = new WarmupStatus(1, "ACTIVE");

  /** Was banned from the warmup pool. */
  public static final WarmupStatus BANNED = new WarmupStatus(-1, "BANNED");

  /** Stopped, since the spam folder was not found. */
  public static final WarmupStatus SPAM_FOLDER_UNKNOWN =
      new WarmupStatus(-2, "SPAM_FOLDER_UNKNOWN");

  /** Was suspended for good. */
  public static final WarmupStatus PERMANENTLY_SUSPENDED =
      new WarmupStatus(-3, "PERMANENTLY_SUSPENDED");

  private static final Known<WarmupStatus> KNOWN =
      new Known<>(
          raw -> new WarmupStatus(raw, null),
          PAUSED,
          ACTIVE,
          BANNED,
          SPAM_FOLDER_UNKNOWN,
          PERMANENTLY_SUSPENDED);

  private WarmupStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static WarmupStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

package io.github.camelinstantly.model;

/** What an audit log tells of ({@code activity_type}, API facts: audit-log). */
public final class ActivityType extends OpenEnum {

  /** A user logged in. */
  public static final ActivityType USER_LOGIN = new ActivityType(1);

  /** Leads were deleted. */
  public static final ActivityType LEAD_DELETION = new ActivityType(2);

  /** A campaign was deleted. */
  public static final ActivityType CAMPAIGN_DELETION = new ActivityType(3);

  /** A campaign was started. */
  public static final ActivityType CAMPAIGN_LAUNCH = new ActivityType(4);

  /** A campaign was paused. */
  public static final ActivityType CAMPAIGN_PAUSE = new ActivityType(5);

  /** A mailbox was connected. */
  public static final ActivityType ACCOUNT_ADDITION = new ActivityType(6);

  /** A mailbox was deleted. */
  public static final ActivityType ACCOUNT_DELETION = new ActivityType(7);

  /** Leads were moved. */
  public static final ActivityType LEAD_MOVED = new ActivityType(8);

  /** Leads were added. */
  public static final ActivityType LEAD_ADDED = new ActivityType(9);

  /** Leads were merged. */
  public static final ActivityType LEAD_MERGED = new ActivityType(10);

  /** A campaign was changed. */
  public static final ActivityType CAMPAIGN_UPDATE = new ActivityType(11);

  /** A subsequence was changed. */
  public static final ActivityType SUBSEQUENCE_UPDATE = new ActivityType(12);

  /** A webhook was made. */
  public static final ActivityType WEBHOOK_CREATED = new ActivityType(18);

  /** A webhook was changed. */
  public static final ActivityType WEBHOOK_UPDATED = new ActivityType(19);

  /** A webhook was switched off, since deliveries failed. */
  public static final ActivityType WEBHOOK_MARKED_AS_ERROR = new ActivityType(20);

  /** A webhook was switched on again. */
  public static final ActivityType WEBHOOK_RESUMED = new ActivityType(21);

  /** Setting up one-time passwords began. */
  public static final ActivityType TOTP_ENROLLMENT_STARTED = new ActivityType(22);

  /** One-time passwords were switched on. */
  public static final ActivityType TOTP_ENABLED = new ActivityType(23);

  /** Replacing the one-time password device began. */
  public static final ActivityType TOTP_REPLACEMENT_STARTED = new ActivityType(24);

  /** The one-time password device was replaced. */
  public static final ActivityType TOTP_REPLACED = new ActivityType(25);

  /** One-time passwords were switched off. */
  public static final ActivityType TOTP_DISABLED = new ActivityType(26);

  /** Recovery codes were made. */
  public static final ActivityType MFA_RECOVERY_CODES_GENERATED = new ActivityType(27);

  /** A recovery code was used. */
  public static final ActivityType MFA_RECOVERY_CODE_USED = new ActivityType(28);

  /** The second factor was wrong. */
  public static final ActivityType MFA_CHALLENGE_FAILED = new ActivityType(29);

  /** The second factor was wrong too many times. */
  public static final ActivityType MFA_CHALLENGE_FAILED_TOO_OFTEN = new ActivityType(30);

  /** A login with a second factor succeeded. */
  public static final ActivityType MFA_LOGIN_SUCCEEDED = new ActivityType(31);

  /** An import of subscribers began. */
  public static final ActivityType SUBSCRIBER_IMPORT_STARTED = new ActivityType(32);

  /** An import of subscribers was called off. */
  public static final ActivityType SUBSCRIBER_IMPORT_CANCELLED = new ActivityType(33);

  /** Leads were exported. */
  public static final ActivityType LEAD_EXPORTED = new ActivityType(34);

  /** A SuperSearch enrichment was made. */
  public static final ActivityType ENRICHMENT_CREATED = new ActivityType(35);

  /** A mailbox was changed. */
  public static final ActivityType ACCOUNT_UPDATE = new ActivityType(36);

  /** An API key was made. */
  public static final ActivityType API_KEY_CREATED = new ActivityType(37);

  /** An API key was deleted. */
  public static final ActivityType API_KEY_DELETED = new ActivityType(38);

  /** The forwarding of a domain was changed. */
  public static final ActivityType DOMAIN_FORWARDING_UPDATED = new ActivityType(40);

  private ActivityType(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static ActivityType of(Object raw) {
    return of(ActivityType.class, raw, ActivityType::new);
  }
}

package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** What an audit log tells of ({@code activity_type}, API facts: audit-log). */
public final class ActivityType extends OpenEnum {

  /** A user logged in. */
  public static final ActivityType USER_LOGIN = new ActivityType(1, "USER_LOGIN");

  /** Leads were deleted. */
  public static final ActivityType LEAD_DELETION = new ActivityType(2, "LEAD_DELETION");

  /** A campaign was deleted. */
  public static final ActivityType CAMPAIGN_DELETION = new ActivityType(3, "CAMPAIGN_DELETION");

  /** A campaign was started. */
  public static final ActivityType CAMPAIGN_LAUNCH = new ActivityType(4, "CAMPAIGN_LAUNCH");

  /** A campaign was paused. */
  public static final ActivityType CAMPAIGN_PAUSE = new ActivityType(5, "CAMPAIGN_PAUSE");

  /** A mailbox was connected. */
  public static final ActivityType ACCOUNT_ADDITION = new ActivityType(6, "ACCOUNT_ADDITION");

  /** A mailbox was deleted. */
  public static final ActivityType ACCOUNT_DELETION = new ActivityType(7, "ACCOUNT_DELETION");

  /** Leads were moved. */
  public static final ActivityType LEAD_MOVED = new ActivityType(8, "LEAD_MOVED");

  /** Leads were added. */
  public static final ActivityType LEAD_ADDED = new ActivityType(9, "LEAD_ADDED");

  /** Leads were merged. */
  public static final ActivityType LEAD_MERGED = new ActivityType(10, "LEAD_MERGED");

  /** A campaign was changed. */
  public static final ActivityType CAMPAIGN_UPDATE = new ActivityType(11, "CAMPAIGN_UPDATE");

  /** A subsequence was changed. */
  public static final ActivityType SUBSEQUENCE_UPDATE = new ActivityType(12, "SUBSEQUENCE_UPDATE");

  /** A webhook was made. */
  public static final ActivityType WEBHOOK_CREATED = new ActivityType(18, "WEBHOOK_CREATED");

  /** A webhook was changed. */
  public static final ActivityType WEBHOOK_UPDATED = new ActivityType(19, "WEBHOOK_UPDATED");

  /** A webhook was switched off, since deliveries failed. */
  public static final ActivityType WEBHOOK_MARKED_AS_ERROR =
      new ActivityType(20, "WEBHOOK_MARKED_AS_ERROR");

  /** A webhook was switched on again. */
  public static final ActivityType WEBHOOK_RESUMED = new ActivityType(21, "WEBHOOK_RESUMED");

  /** Setting up one-time passwords began. */
  public static final ActivityType TOTP_ENROLLMENT_STARTED =
      new ActivityType(22, "TOTP_ENROLLMENT_STARTED");

  /** One-time passwords were switched on. */
  public static final ActivityType TOTP_ENABLED = new ActivityType(23, "TOTP_ENABLED");

  /** Replacing the one-time password device began. */
  public static final ActivityType TOTP_REPLACEMENT_STARTED =
      new ActivityType(24, "TOTP_REPLACEMENT_STARTED");

  /** The one-time password device was replaced. */
  public static final ActivityType TOTP_REPLACED = new ActivityType(25, "TOTP_REPLACED");

  /** One-time passwords were switched off. */
  public static final ActivityType TOTP_DISABLED = new ActivityType(26, "TOTP_DISABLED");

  /** Recovery codes were made. */
  public static final ActivityType MFA_RECOVERY_CODES_GENERATED =
      new ActivityType(27, "MFA_RECOVERY_CODES_GENERATED");

  /** A recovery code was used. */
  public static final ActivityType MFA_RECOVERY_CODE_USED =
      new ActivityType(28, "MFA_RECOVERY_CODE_USED");

  /** The second factor was wrong. */
  public static final ActivityType MFA_CHALLENGE_FAILED =
      new ActivityType(29, "MFA_CHALLENGE_FAILED");

  /** The second factor was wrong too many times. */
  public static final ActivityType MFA_CHALLENGE_FAILED_TOO_OFTEN =
      new ActivityType(30, "MFA_CHALLENGE_FAILED_TOO_OFTEN");

  /** A login with a second factor succeeded. */
  public static final ActivityType MFA_LOGIN_SUCCEEDED =
      new ActivityType(31, "MFA_LOGIN_SUCCEEDED");

  /** An import of subscribers began. */
  public static final ActivityType SUBSCRIBER_IMPORT_STARTED =
      new ActivityType(32, "SUBSCRIBER_IMPORT_STARTED");

  /** An import of subscribers was called off. */
  public static final ActivityType SUBSCRIBER_IMPORT_CANCELLED =
      new ActivityType(33, "SUBSCRIBER_IMPORT_CANCELLED");

  /** Leads were exported. */
  public static final ActivityType LEAD_EXPORTED = new ActivityType(34, "LEAD_EXPORTED");

  /** A SuperSearch enrichment was made. */
  public static final ActivityType ENRICHMENT_CREATED = new ActivityType(35, "ENRICHMENT_CREATED");

  /** A mailbox was changed. */
  public static final ActivityType ACCOUNT_UPDATE = new ActivityType(36, "ACCOUNT_UPDATE");

  /** An API key was made. */
  public static final ActivityType API_KEY_CREATED = new ActivityType(37, "API_KEY_CREATED");

  /** An API key was deleted. */
  public static final ActivityType API_KEY_DELETED = new ActivityType(38, "API_KEY_DELETED");

  private static final Known<ActivityType> KNOWN =
      new Known<>(
          raw -> new ActivityType(raw, null),
          USER_LOGIN,
          LEAD_DELETION,
          CAMPAIGN_DELETION,
          CAMPAIGN_LAUNCH,
          CAMPAIGN_PAUSE,
          ACCOUNT_ADDITION,
          ACCOUNT_DELETION,
          LEAD_MOVED,
          LEAD_ADDED,
          LEAD_MERGED,
          CAMPAIGN_UPDATE,
          SUBSEQUENCE_UPDATE,
          WEBHOOK_CREATED,
          WEBHOOK_UPDATED,
          WEBHOOK_MARKED_AS_ERROR,
          WEBHOOK_RESUMED,
          TOTP_ENROLLMENT_STARTED,
          TOTP_ENABLED,
          TOTP_REPLACEMENT_STARTED,
          TOTP_REPLACED,
          TOTP_DISABLED,
          MFA_RECOVERY_CODES_GENERATED,
          MFA_RECOVERY_CODE_USED,
          MFA_CHALLENGE_FAILED,
          MFA_CHALLENGE_FAILED_TOO_OFTEN,
          MFA_LOGIN_SUCCEEDED,
          SUBSCRIBER_IMPORT_STARTED,
          SUBSCRIBER_IMPORT_CANCELLED,
          LEAD_EXPORTED,
          ENRICHMENT_CREATED,
          ACCOUNT_UPDATE,
          API_KEY_CREATED,
          API_KEY_DELETED);

  private ActivityType(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static ActivityType of(Object raw) {
    return KNOWN.of(raw);
  }
}

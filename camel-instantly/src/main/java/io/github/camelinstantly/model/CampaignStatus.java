package io.github.camelinstantly.model;

import org.jspecify.annotations.Nullable;

/** What a campaign or subsequence is doing ({@code status}, API facts: campaigns). */
public final class CampaignStatus extends OpenEnum {

  /** Was never started. */
  public static final CampaignStatus DRAFT = new CampaignStatus(0, "DRAFT");

  /** Sends. */
  public static final CampaignStatus ACTIVE = new CampaignStatus(1, "ACTIVE");

  /** Was paused. */
  public static final CampaignStatus PAUSED = new CampaignStatus(2, "PAUSED");

  /** Is done with its leads. */
  public static final CampaignStatus COMPLETED = new CampaignStatus(3, "COMPLETED");

  /** Is done itself while its subsequences go on. */
  public static final CampaignStatus RUNNING_SUBSEQUENCES =
      new CampaignStatus(4, "RUNNING_SUBSEQUENCES");

  /** Stands still, since the account is suspended. */
  public static final CampaignStatus ACCOUNT_SUSPENDED =
      new CampaignStatus(-99, "ACCOUNT_SUSPENDED");

  /** Stands still, since its mailboxes fail. */
  public static final CampaignStatus ACCOUNTS_UNHEALTHY =
      new CampaignStatus(-1, "ACCOUNTS_UNHEALTHY");

  /** Stands still, since too many mails bounced. */
  public static final CampaignStatus BOUNCE_PROTECT = new CampaignStatus(-2, "BOUNCE_PROTECT");

  private static final Known<CampaignStatus> KNOWN =
      new Known<>(
          raw -> new CampaignStatus(raw, null),
          DRAFT,
          ACTIVE,
          PAUSED,
          COMPLETED,
          RUNNING_SUBSEQUENCES,
          ACCOUNT_SUSPENDED,
          ACCOUNTS_UNHEALTHY,
          BOUNCE_PROTECT);

  private CampaignStatus(Object raw, @Nullable String name) {
    super(raw, name);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static CampaignStatus of(Object raw) {
    return KNOWN.of(raw);
  }
}

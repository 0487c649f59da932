package io.github.camelinstantly.model;

/** What a campaign or subsequence is doing ({@code status}, API facts: campaigns). */
public final class CampaignStatus extends OpenEnum {

  /** Was never started. */
  public static final CampaignStatus DRAFT = new CampaignStatus(0);

  /** Sends. */
  public static final CampaignStatus ACTIVE = new CampaignStatus(1);

  /** Was paused. */
  public static final CampaignStatus PAUSED = new CampaignStatus(2);

  /** Is done with its leads. */
  public static final CampaignStatus COMPLETED = new CampaignStatus(3);

  /** Is done itself while its subsequences go on. */
  public static final CampaignStatus RUNNING_SUBSEQUENCES = new CampaignStatus(4);

  /** Stands still, since the account is suspended. */
  public static final CampaignStatus ACCOUNT_SUSPENDED = new CampaignStatus(-99);

  /** Stands still, since its mailboxes fail. */
  public static final CampaignStatus ACCOUNTS_UNHEALTHY = new CampaignStatus(-1);

  /** Stands still, since too many mails bounced. */
  public static final CampaignStatus BOUNCE_PROTECT = new CampaignStatus(-2);

  private CampaignStatus(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static CampaignStatus of(Object raw) {
    return of(CampaignStatus.class, raw, CampaignStatus::new);
  }
}

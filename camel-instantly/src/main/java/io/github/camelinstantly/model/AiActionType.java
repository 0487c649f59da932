package io.github.camelinstantly.model;

/** What an AI sales agent did or wants to do ({@code action_type}, API facts: ai-approvals). */
public final class AiActionType extends OpenEnum {

  /** Makes a campaign. */
  public static final AiActionType CREATE_CAMPAIGN = new AiActionType("create_campaign");

  /** Changes a campaign. */
  public static final AiActionType EDIT_CAMPAIGN = new AiActionType("edit_campaign");

  /** Ends a campaign. */
  public static final AiActionType STOP_CAMPAIGN = new AiActionType("stop_campaign");

  /** Pauses a campaign. */
  public static final AiActionType PAUSE_CAMPAIGN = new AiActionType("pause_campaign");

  /** Looks up data of leads. */
  public static final AiActionType ENRICH_LEADS = new AiActionType("enrich_leads");

  /** Puts a lead into a campaign. */
  public static final AiActionType PUSH_LEAD = new AiActionType("push_lead");

  /** Suggests a lead. */
  public static final AiActionType RECOMMEND_LEAD = new AiActionType("recommend_lead");

  /** Warns of something. */
  public static final AiActionType WARNING = new AiActionType("warning");

  /** Reads the website that it begins from. */
  public static final AiActionType INITIAL_SETUP_SCRAPE = new AiActionType("initial_setup_scrape");

  /** Makes its first campaigns. */
  public static final AiActionType INITIAL_SETUP_CAMPAIGNS =
      new AiActionType("initial_setup_campaigns");

  /** Looks up data of its first leads. */
  public static final AiActionType INITIAL_SETUP_ENRICH = new AiActionType("initial_setup_enrich");

  /** A mail went out. */
  public static final AiActionType EMAIL_SENT = new AiActionType("email_sent");

  /** A lead booked a meeting. */
  public static final AiActionType LEAD_MEETING_BOOKED = new AiActionType("lead_meeting_booked");

  /** A lead was won. */
  public static final AiActionType LEAD_CLOSED = new AiActionType("lead_closed");

  /** A mail was opened. */
  public static final AiActionType EMAIL_OPENED = new AiActionType("email_opened");

  /** A lead answered. */
  public static final AiActionType REPLY_RECEIVED = new AiActionType("reply_received");

  /** A lead became an opportunity. */
  public static final AiActionType OPPORTUNITY_RECEIVED = new AiActionType("opportunity_received");

  /** A campaign is done with its leads. */
  public static final AiActionType CAMPAIGN_COMPLETED = new AiActionType("campaign_completed");

  /** Leads were imported for it. */
  public static final AiActionType IMPORTED_LEADS = new AiActionType("imported_leads");

  private AiActionType(Object raw) {
    super(raw);
  }

  /** The constant with this value, else one that only keeps the value. */
  public static AiActionType of(Object raw) {
    return of(AiActionType.class, raw, AiActionType::new);
  }
}

package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a campaign (API facts: analytics). */
public final class CampaignAnalytics extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public CampaignAnalytics(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What users call the campaign. */
  public @Nullable String campaignName() {
    return text("campaign_name");
  }

  /** The UUID of the campaign. */
  public @Nullable String campaignId() {
    return text("campaign_id");
  }

  /** What the campaign is doing. */
  public @Nullable CampaignStatus campaignStatus() {
    return openEnum("campaign_status", CampaignStatus::of);
  }

  /** Whether it continues as new leads are added. */
  public @Nullable Boolean campaignIsEvergreen() {
    return flag("campaign_is_evergreen");
  }

  /** How many leads it has. */
  public @Nullable Integer leadsCount() {
    return integer("leads_count");
  }

  /** How many leads it wrote to. */
  public @Nullable Integer contactedCount() {
    return integer("contacted_count");
  }

  /** How many mails it sent. */
  public @Nullable Integer emailsSentCount() {
    return integer("emails_sent_count");
  }

  /** How many leads it wrote to for the first time. */
  public @Nullable Integer newLeadsContactedCount() {
    return integer("new_leads_contacted_count");
  }

  /** How many times its mails were opened. */
  public @Nullable Integer openCount() {
    return integer("open_count");
  }

  /** How many leads opened one. */
  public @Nullable Integer openCountUnique() {
    return integer("open_count_unique");
  }

  /** How many leads opened one, counted for each step. */
  public @Nullable Integer openCountUniqueByStep() {
    return integer("open_count_unique_by_step");
  }

  /** How many answers came. */
  public @Nullable Integer replyCount() {
    return integer("reply_count");
  }

  /** How many leads answered. */
  public @Nullable Integer replyCountUnique() {
    return integer("reply_count_unique");
  }

  /** How many leads answered, counted for each step. */
  public @Nullable Integer replyCountUniqueByStep() {
    return integer("reply_count_unique_by_step");
  }

  /** How many automatic answers came. */
  public @Nullable Integer replyCountAutomatic() {
    return integer("reply_count_automatic");
  }

  /** How many leads answered automatically. */
  public @Nullable Integer replyCountAutomaticUnique() {
    return integer("reply_count_automatic_unique");
  }

  /** How many leads answered automatically, counted for each step. */
  public @Nullable Integer replyCountAutomaticUniqueByStep() {
    return integer("reply_count_automatic_unique_by_step");
  }

  /** How many times a link was followed. */
  public @Nullable Integer linkClickCount() {
    return integer("link_click_count");
  }

  /** How many leads followed one. */
  public @Nullable Integer linkClickCountUnique() {
    return integer("link_click_count_unique");
  }

  /** How many leads followed one, counted for each step. */
  public @Nullable Integer linkClickCountUniqueByStep() {
    return integer("link_click_count_unique_by_step");
  }

  /** How many mails came back. */
  public @Nullable Integer bouncedCount() {
    return integer("bounced_count");
  }

  /** How many leads asked for no more mail. */
  public @Nullable Integer unsubscribedCount() {
    return integer("unsubscribed_count");
  }

  /** How many leads got every step. */
  public @Nullable Integer completedCount() {
    return integer("completed_count");
  }

  /** How many opportunities arose. */
  public @Nullable Integer totalOpportunities() {
    return integer("total_opportunities");
  }

  /** What they are worth. */
  public @Nullable BigDecimal totalOpportunityValue() {
    return decimal("total_opportunity_value");
  }

  /** How many leads are interested; in the overview only. */
  public @Nullable Integer totalInterested() {
    return integer("total_interested");
  }

  /** How many meetings were booked; in the overview only. */
  public @Nullable Integer totalMeetingBooked() {
    return integer("total_meeting_booked");
  }

  /** How many meetings took place; in the overview only. */
  public @Nullable Integer totalMeetingCompleted() {
    return integer("total_meeting_completed");
  }

  /** How many leads became customers; in the overview only. */
  public @Nullable Integer totalClosed() {
    return integer("total_closed");
  }
}

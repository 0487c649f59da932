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
    return textOf("campaign_name");
  }

  /** The UUID of the campaign. */
  public @Nullable String campaignId() {
    return textOf("campaign_id");
  }

  /** What the campaign is doing. */
  public @Nullable CampaignStatus campaignStatus() {
    return enumOf("campaign_status", CampaignStatus::of);
  }

  /** Whether it continues as new leads are added. */
  public @Nullable Boolean campaignIsEvergreen() {
    return flagOf("campaign_is_evergreen");
  }

  /** How many leads it has. */
  public @Nullable Integer leadsCount() {
    return integerOf("leads_count");
  }

  /** How many leads it wrote to. */
  public @Nullable Integer contactedCount() {
    return integerOf("contacted_count");
  }

  /** How many mails it sent. */
  public @Nullable Integer emailsSentCount() {
    return integerOf("emails_sent_count");
  }

  /** How many leads it wrote to for the first time. */
  public @Nullable Integer newLeadsContactedCount() {
    return integerOf("new_leads_contacted_count");
  }

  /** How many times its mails were opened. */
  public @Nullable Integer openCount() {
    return integerOf("open_count");
  }

  /** How many leads opened one. */
  public @Nullable Integer openCountUnique() {
    return integerOf("open_count_unique");
  }

  /** How many leads opened one, counted for each step. */
  public @Nullable Integer openCountUniqueByStep() {
    return integerOf("open_count_unique_by_step");
  }

  /** How many answers came. */
  public @Nullable Integer replyCount() {
    return integerOf("reply_count");
  }

  /** How many leads answered. */
  public @Nullable Integer replyCountUnique() {
    return integerOf("reply_count_unique");
  }

  /** How many leads answered, counted for each step. */
  public @Nullable Integer replyCountUniqueByStep() {
    return integerOf("reply_count_unique_by_step");
  }

  /** How many automatic answers came. */
  public @Nullable Integer replyCountAutomatic() {
    return integerOf("reply_count_automatic");
  }

  /** How many leads answered automatically. */
  public @Nullable Integer replyCountAutomaticUnique() {
    return integerOf("reply_count_automatic_unique");
  }

  /** How many leads answered automatically, counted for each step. */
  public @Nullable Integer replyCountAutomaticUniqueByStep() {
    return integerOf("reply_count_automatic_unique_by_step");
  }

  /** How many times a link was followed. */
  public @Nullable Integer linkClickCount() {
    return integerOf("link_click_count");
  }

  /** How many leads followed one. */
  public @Nullable Integer linkClickCountUnique() {
    return integerOf("link_click_count_unique");
  }

  /** How many leads followed one, counted for each step. */
  public @Nullable Integer linkClickCountUniqueByStep() {
    return integerOf("link_click_count_unique_by_step");
  }

  /** How many mails came back. */
  public @Nullable Integer bouncedCount() {
    return integerOf("bounced_count");
  }

  /** How many leads asked for no more mail. */
  public @Nullable Integer unsubscribedCount() {
    return integerOf("unsubscribed_count");
  }

  /** How many leads got every step. */
  public @Nullable Integer completedCount() {
    return integerOf("completed_count");
  }

  /** How many opportunities arose. */
  public @Nullable Integer totalOpportunities() {
    return integerOf("total_opportunities");
  }

  /** What they are worth. */
  public @Nullable BigDecimal totalOpportunityValue() {
    return decimalOf("total_opportunity_value");
  }

  /** How many leads are interested; in the overview only. */
  public @Nullable Integer totalInterested() {
    return integerOf("total_interested");
  }

  /** How many meetings were booked; in the overview only. */
  public @Nullable Integer totalMeetingBooked() {
    return integerOf("total_meeting_booked");
  }

  /** How many meetings took place; in the overview only. */
  public @Nullable Integer totalMeetingCompleted() {
    return integerOf("total_meeting_completed");
  }

  /** How many leads became customers; in the overview only. */
  public @Nullable Integer totalClosed() {
    return integerOf("total_closed");
  }
}

package io.github.camelinstantly.model.request;

import java.util.List;
import java.util.Map;

/**
 * A campaign to create. It is a draft until {@code campaigns/activate} (API facts: campaigns).
 *
 * <p>Body of {@code campaigns/create}.
 */
public final class NewCampaign extends Request<NewCampaign> {

  private NewCampaign() {}

  /**
   * @param name what users call it
   * @param campaignSchedule when it may send
   */
  public static NewCampaign of(String name, Schedule campaignSchedule) {
    return new NewCampaign().set("name", name).set("campaign_schedule", campaignSchedule);
  }

  /** The mails that each lead gets. */
  public NewCampaign sequences(MailSteps sequences) {
    return set("sequences", sequences);
  }

  /** What a positive lead is worth. */
  public NewCampaign plValue(Number plValue) {
    return set("pl_value", plValue);
  }

  /** Whether it continues as new leads are added. */
  public NewCampaign isEvergreen(boolean isEvergreen) {
    return set("is_evergreen", isEvergreen);
  }

  /** The time between two mails, in minutes. */
  public NewCampaign emailGap(Number emailGap) {
    return set("email_gap", emailGap);
  }

  /** The longest time added by chance to that gap, in minutes. */
  public NewCampaign randomWaitMax(Number randomWaitMax) {
    return set("random_wait_max", randomWaitMax);
  }

  /** Whether its mails are plain text. */
  public NewCampaign textOnly(boolean textOnly) {
    return set("text_only", textOnly);
  }

  /** Whether its first mail is plain text. */
  public NewCampaign firstEmailTextOnly(boolean firstEmailTextOnly) {
    return set("first_email_text_only", firstEmailTextOnly);
  }

  /** The addresses of the mailboxes that send. */
  public NewCampaign emailList(List<String> emailList) {
    return set("email_list", emailList);
  }

  /** How many mails it may send a day. */
  public NewCampaign dailyLimit(int dailyLimit) {
    return set("daily_limit", dailyLimit);
  }

  /** Whether a lead gets no further steps after an answer. */
  public NewCampaign stopOnReply(boolean stopOnReply) {
    return set("stop_on_reply", stopOnReply);
  }

  /** The UUIDs of the tags whose mailboxes send. */
  public NewCampaign emailTagList(List<String> emailTagList) {
    return set("email_tag_list", emailTagList);
  }

  /** Whether clicks are counted. */
  public NewCampaign linkTracking(boolean linkTracking) {
    return set("link_tracking", linkTracking);
  }

  /** Whether opened mails are counted. */
  public NewCampaign openTracking(boolean openTracking) {
    return set("open_tracking", openTracking);
  }

  /** Whether an automatic answer stops the lead's steps too. */
  public NewCampaign stopOnAutoReply(boolean stopOnAutoReply) {
    return set("stop_on_auto_reply", stopOnAutoReply);
  }

  /** How many new leads it may contact a day. */
  public NewCampaign dailyMaxLeads(int dailyMaxLeads) {
    return set("daily_max_leads", dailyMaxLeads);
  }

  /** Whether new leads go before follow-ups. */
  public NewCampaign prioritizeNewLeads(boolean prioritizeNewLeads) {
    return set("prioritize_new_leads", prioritizeNewLeads);
  }

  /**
   * By what the best variant is chosen: {@code trigger} is {@code reply_rate}, {@code click_rate}
   * or {@code open_rate}.
   */
  public NewCampaign autoVariantSelect(Map<String, ?> autoVariantSelect) {
    return set("auto_variant_select", autoVariantSelect);
  }

  /** Whether leads are written to from a mailbox at their own host. */
  public NewCampaign matchLeadEsp(boolean matchLeadEsp) {
    return set("match_lead_esp", matchLeadEsp);
  }

  /** Whether an answer stops the steps of everybody at the lead's domain. */
  public NewCampaign stopForCompany(boolean stopForCompany) {
    return set("stop_for_company", stopForCompany);
  }

  /** Whether its mails carry an unsubscribe header. */
  public NewCampaign insertUnsubscribeHeader(boolean insertUnsubscribeHeader) {
    return set("insert_unsubscribe_header", insertUnsubscribeHeader);
  }

  /** Whether addresses that verification calls risky are written to. */
  public NewCampaign allowRiskyContacts(boolean allowRiskyContacts) {
    return set("allow_risky_contacts", allowRiskyContacts);
  }

  /** Whether it continues when many emails bounce. */
  public NewCampaign disableBounceProtect(boolean disableBounceProtect) {
    return set("disable_bounce_protect", disableBounceProtect);
  }

  /** Its own limit of mails to one company: {@code mode}, {@code daily_limit}, {@code scope}. */
  public NewCampaign limitEmailsPerCompanyOverride(Map<String, ?> limitEmailsPerCompanyOverride) {
    return set("limit_emails_per_company_override", limitEmailsPerCompanyOverride);
  }

  /** The addresses that get a copy. */
  public NewCampaign ccList(List<String> ccList) {
    return set("cc_list", ccList);
  }

  /** The addresses that get a blind copy. */
  public NewCampaign bccList(List<String> bccList) {
    return set("bcc_list", bccList);
  }

  /** The UUID of the user who owns it. */
  public NewCampaign ownedBy(String ownedBy) {
    return set("owned_by", ownedBy);
  }

  /** The UUID of the AI sales agent that makes it. */
  public NewCampaign aiSdrId(String aiSdrId) {
    return set("ai_sdr_id", aiSdrId);
  }

  /**
   * Which mail hosts may write to which, as Maps of {@code action}, {@code recipient_esp} and
   * {@code sender_esp}.
   */
  public NewCampaign providerRoutingRules(List<? extends Map<String, ?>> providerRoutingRules) {
    return set("provider_routing_rules", providerRoutingRules);
  }
}

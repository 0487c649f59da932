package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: who is written to, by which mailboxes, when and with which texts (API facts:
 * campaigns).
 */
public final class Campaign extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Campaign(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** What a positive lead is worth. */
  public @Nullable BigDecimal plValue() {
    return decimalOf("pl_value");
  }

  /** What it is doing. */
  public @Nullable CampaignStatus status() {
    return enumOf("status", CampaignStatus::of);
  }

  /** Whether it continues as new leads are added. */
  public @Nullable Boolean isEvergreen() {
    return flagOf("is_evergreen");
  }

  /** When it may send. */
  public @Nullable CampaignSchedule campaignSchedule() {
    return objectOf("campaign_schedule", CampaignSchedule::new);
  }

  /** The texts. The API reads the first sequence only. */
  public List<Sequence> sequences() {
    return objectsOf("sequences", Sequence::new);
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** The time between two mails, in minutes. */
  public @Nullable Number emailGap() {
    return numberOf("email_gap");
  }

  /** The longest time added by chance to that gap, in minutes. */
  public @Nullable Number randomWaitMax() {
    return numberOf("random_wait_max");
  }

  /** Whether its mails are plain text. */
  public @Nullable Boolean textOnly() {
    return flagOf("text_only");
  }

  /** Whether its first mail is plain text. */
  public @Nullable Boolean firstEmailTextOnly() {
    return flagOf("first_email_text_only");
  }

  /** The addresses of the mailboxes that send. */
  public List<String> emailList() {
    return textsOf("email_list");
  }

  /** How many mails it may send a day. */
  public @Nullable Integer dailyLimit() {
    return integerOf("daily_limit");
  }

  /** Whether a lead gets no further steps after an answer. */
  public @Nullable Boolean stopOnReply() {
    return flagOf("stop_on_reply");
  }

  /** The UUIDs of the tags whose mailboxes send. */
  public List<String> emailTagList() {
    return textsOf("email_tag_list");
  }

  /** Whether clicks are counted. */
  public @Nullable Boolean linkTracking() {
    return flagOf("link_tracking");
  }

  /** Whether opened mails are counted. */
  public @Nullable Boolean openTracking() {
    return flagOf("open_tracking");
  }

  /** Whether an automatic answer stops the lead's steps too. */
  public @Nullable Boolean stopOnAutoReply() {
    return flagOf("stop_on_auto_reply");
  }

  /** How many new leads it may contact a day. */
  public @Nullable Integer dailyMaxLeads() {
    return integerOf("daily_max_leads");
  }

  /** Whether new leads go before follow-ups. */
  public @Nullable Boolean prioritizeNewLeads() {
    return flagOf("prioritize_new_leads");
  }

  /** By what the best variant is chosen. */
  public @Nullable AutoVariantSelect autoVariantSelect() {
    return objectOf("auto_variant_select", AutoVariantSelect::new);
  }

  /** Whether leads are written to from a mailbox at their own host. */
  public @Nullable Boolean matchLeadEsp() {
    return flagOf("match_lead_esp");
  }

  /** Why it does not send at present. */
  public @Nullable NotSendingStatus notSendingStatus() {
    return enumOf("not_sending_status", NotSendingStatus::of);
  }

  /** Whether an answer stops the steps of everybody at the lead's domain. */
  public @Nullable Boolean stopForCompany() {
    return flagOf("stop_for_company");
  }

  /** The variables that every lead has. */
  public @Nullable InstantlyObject coreVariables() {
    return objectOf("core_variables", InstantlyObject::new);
  }

  /** The variables that its leads bring. */
  public @Nullable InstantlyObject customVariables() {
    return objectOf("custom_variables", InstantlyObject::new);
  }

  /** Whether its mails carry an unsubscribe header. */
  public @Nullable Boolean insertUnsubscribeHeader() {
    return flagOf("insert_unsubscribe_header");
  }

  /** Whether addresses that verification calls risky are written to. */
  public @Nullable Boolean allowRiskyContacts() {
    return flagOf("allow_risky_contacts");
  }

  /** Whether it continues when many emails bounce. */
  public @Nullable Boolean disableBounceProtect() {
    return flagOf("disable_bounce_protect");
  }

  /** Its own limit of mails to one company, in place of the workspace's. */
  public @Nullable CompanyLimit limitEmailsPerCompanyOverride() {
    return objectOf("limit_emails_per_company_override", CompanyLimit::new);
  }

  /** The addresses that get a copy. */
  public List<String> ccList() {
    return textsOf("cc_list");
  }

  /** The addresses that get a blind copy. */
  public List<String> bccList() {
    return textsOf("bcc_list");
  }

  /** The UUID of the workspace. */
  public @Nullable String organization() {
    return textOf("organization");
  }

  /** The UUID of the user who owns it. */
  public @Nullable String ownedBy() {
    return textOf("owned_by");
  }

  /** The UUID of the AI sales agent that made it. */
  public @Nullable String aiSdrId() {
    return textOf("ai_sdr_id");
  }

  /** Which mail hosts may write to which. */
  public List<ProviderRoutingRule> providerRoutingRules() {
    return objectsOf("provider_routing_rules", ProviderRoutingRule::new);
  }
}

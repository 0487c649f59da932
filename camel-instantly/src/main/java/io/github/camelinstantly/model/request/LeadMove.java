package io.github.camelinstantly.model.request;

import io.github.camelinstantly.model.EsgCode;
import io.github.camelinstantly.model.EspCode;
import java.util.List;
import java.util.Map;

/**
 * Leads to move, or copy, to {@link #toCampaignId} or {@link #toListId}. A background job does it
 * (API facts: lead-filters).
 *
 * <p>Body of {@code leads/move}.
 */
public final class LeadMove extends Request<LeadMove> {

  private LeadMove() {}

  /** Begins without any condition. */
  public static LeadMove begin() {
    return new LeadMove();
  }

  /** A text that their names or addresses contain. */
  public LeadMove search(String search) {
    return set("search", search);
  }

  /** Which leads, in the words of {@code leads/list}. */
  public LeadMove filter(String filter) {
    return set("filter", filter);
  }

  /** The UUID of the campaign that they are in. */
  public LeadMove campaign(String campaign) {
    return set("campaign", campaign);
  }

  /** The UUID of the lead list that they are in. */
  public LeadMove listId(String listId) {
    return set("list_id", listId);
  }

  /** Whether they are in any campaign. */
  public LeadMove inCampaign(boolean inCampaign) {
    return set("in_campaign", inCampaign);
  }

  /** Whether they are in any lead list. */
  public LeadMove inList(boolean inList) {
    return set("in_list", inList);
  }

  /** Their UUIDs; needs {@link #campaign} or {@link #listId}. */
  public LeadMove ids(List<String> ids) {
    return set("ids", ids);
  }

  /** Smart-view conditions, as Maps. */
  public LeadMove queries(List<? extends Map<String, ?>> queries) {
    return set("queries", queries);
  }

  /** The UUIDs of leads that stay. */
  public LeadMove excludedIds(List<String> excludedIds) {
    return set("excluded_ids", excludedIds);
  }

  /** Their addresses. */
  public LeadMove contacts(List<String> contacts) {
    return set("contacts", contacts);
  }

  /** The UUID of the campaign that they go into. */
  public LeadMove toCampaignId(String toCampaignId) {
    return set("to_campaign_id", toCampaignId);
  }

  /** The UUID of the lead list that they go into. */
  public LeadMove toListId(String toListId) {
    return set("to_list_id", toListId);
  }

  /** Whether conditions stored with the source are passed over. */
  public LeadMove ignoreResourceFilterClauses(boolean ignoreResourceFilterClauses) {
    return set("ignore_resource_filter_clauses", ignoreResourceFilterClauses);
  }

  /** Whether leads stay whose address any campaign has. */
  public LeadMove checkDuplicatesInCampaigns(boolean checkDuplicatesInCampaigns) {
    return set("check_duplicates_in_campaigns", checkDuplicatesInCampaigns);
  }

  /** Whether leads stay whose address is being verified. */
  public LeadMove skipLeadsInVerification(boolean skipLeadsInVerification) {
    return set("skip_leads_in_verification", skipLeadsInVerification);
  }

  /** How many leads at most. */
  public LeadMove limit(int limit) {
    return set("limit", limit);
  }

  /** The UUID of the user who looks after them from now on. */
  public LeadMove assignedTo(String assignedTo) {
    return set("assigned_to", assignedTo);
  }

  /** Who hosts their mailboxes. */
  public LeadMove espCode(EspCode espCode) {
    return set("esp_code", espCode);
  }

  /** Which mail gateway protects their mailboxes. */
  public LeadMove esgCode(EsgCode esgCode) {
    return set("esg_code", esgCode);
  }

  /** Whether they stay in the source as well. */
  public LeadMove copyLeads(boolean copyLeads) {
    return set("copy_leads", copyLeads);
  }

  /** Whether leads stay whose address the target has. */
  public LeadMove checkDuplicates(boolean checkDuplicates) {
    return set("check_duplicates", checkDuplicates);
  }

  /** Whether their interest status is cleared. */
  public LeadMove resetInterestStatus(boolean resetInterestStatus) {
    return set("reset_interest_status", resetInterestStatus);
  }
}

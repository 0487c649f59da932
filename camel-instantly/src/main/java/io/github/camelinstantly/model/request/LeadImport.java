package io.github.camelinstantly.model.request;

import java.util.List;

/**
 * Up to 1,000 leads to add at once to {@link #campaignId} or {@link #listId}, not both (API facts:
 * lead-import).
 *
 * <p>Body of {@code leads/bulkAdd}.
 */
public final class LeadImport extends Request<LeadImport> {

  private LeadImport() {}

  /**
   * @param leads the leads. What each goes into is said once, here
   */
  public static LeadImport of(List<NewLead> leads) {
    return new LeadImport().set("leads", leads);
  }

  /** The UUID of the campaign that they go into. */
  public LeadImport campaignId(String campaignId) {
    return set("campaign_id", campaignId);
  }

  /** The UUID of the lead list that they go into. */
  public LeadImport listId(String listId) {
    return set("list_id", listId);
  }

  /** The UUID of the block list that they are held against; the workspace's unless given. */
  public LeadImport blocklistId(String blocklistId) {
    return set("blocklist_id", blocklistId);
  }

  /** The UUID of the user who looks after them; the campaign's owner or who calls, unless given. */
  public LeadImport assignedTo(String assignedTo) {
    return set("assigned_to", assignedTo);
  }

  /** Whether their addresses are verified; each verification costs credits. */
  public LeadImport verifyLeadsOnImport(boolean verifyLeadsOnImport) {
    return set("verify_leads_on_import", verifyLeadsOnImport);
  }

  /** Whether leads are left out whose address the workspace knows. Beats the other two. */
  public LeadImport skipIfInWorkspace(boolean skipIfInWorkspace) {
    return set("skip_if_in_workspace", skipIfInWorkspace);
  }

  /** Whether leads are left out whose address any campaign has. */
  public LeadImport skipIfInCampaign(boolean skipIfInCampaign) {
    return set("skip_if_in_campaign", skipIfInCampaign);
  }

  /** Whether leads are left out whose address any lead list has. */
  public LeadImport skipIfInList(boolean skipIfInList) {
    return set("skip_if_in_list", skipIfInList);
  }
}

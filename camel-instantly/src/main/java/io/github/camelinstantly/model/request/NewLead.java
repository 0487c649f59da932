package io.github.camelinstantly.model.request;

import io.github.camelinstantly.model.InterestStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A lead to create. Name what it goes into: {@link #campaign} or {@link #listId}, not both (API
 * facts: leads).
 *
 * <p>Body of {@code leads/create}.
 */
public final class NewLead extends Request<NewLead> {

  private final Map<String, Object> variables = new LinkedHashMap<>();

  private NewLead() {}

  /**
   * @param email the address; a lead of a list can do without, if it has a name
   */
  public static NewLead of(String email) {
    return new NewLead().set("email", email);
  }

  /** A lead of a list that is known by name only. */
  public static NewLead named(String firstName, String lastName) {
    return new NewLead().firstName(firstName).lastName(lastName);
  }

  /** The UUID of the campaign that it goes into. */
  public NewLead campaign(String campaign) {
    return set("campaign", campaign);
  }

  /** The UUID of the lead list that it goes into. */
  public NewLead listId(String listId) {
    return set("list_id", listId);
  }

  /** The text written for this lead alone. */
  public NewLead personalization(String personalization) {
    return set("personalization", personalization);
  }

  /** Its website. */
  public NewLead website(String website) {
    return set("website", website);
  }

  /** The family name. */
  public NewLead lastName(String lastName) {
    return set("last_name", lastName);
  }

  /** The given name. */
  public NewLead firstName(String firstName) {
    return set("first_name", firstName);
  }

  /** The company that the lead works for. */
  public NewLead companyName(String companyName) {
    return set("company_name", companyName);
  }

  /** What the lead does there. */
  public NewLead jobTitle(String jobTitle) {
    return set("job_title", jobTitle);
  }

  /** The telephone number, in any notation. */
  public NewLead phone(String phone) {
    return set("phone", phone);
  }

  /** How interested it is. */
  public NewLead ltInterestStatus(InterestStatus ltInterestStatus) {
    return set("lt_interest_status", ltInterestStatus);
  }

  /** What it is worth. */
  public NewLead plValueLead(String plValueLead) {
    return set("pl_value_lead", plValueLead);
  }

  /** The UUID of the user who looks after it. */
  public NewLead assignedTo(String assignedTo) {
    return set("assigned_to", assignedTo);
  }

  /** Whether it is left out if the workspace knows its address. */
  public NewLead skipIfInWorkspace(boolean skipIfInWorkspace) {
    return set("skip_if_in_workspace", skipIfInWorkspace);
  }

  /** Whether it is left out if a campaign has its address. */
  public NewLead skipIfInCampaign(boolean skipIfInCampaign) {
    return set("skip_if_in_campaign", skipIfInCampaign);
  }

  /** Whether it is left out if a lead list has its address. */
  public NewLead skipIfInList(boolean skipIfInList) {
    return set("skip_if_in_list", skipIfInList);
  }

  /** The UUID of the block list that it is held against. */
  public NewLead blocklistId(String blocklistId) {
    return set("blocklist_id", blocklistId);
  }

  /** Whether its address is verified for the lead finder. */
  public NewLead verifyLeadsForLeadFinder(boolean verifyLeadsForLeadFinder) {
    return set("verify_leads_for_lead_finder", verifyLeadsForLeadFinder);
  }

  /** Whether its address is verified; each verification costs credits. */
  public NewLead verifyLeadsOnImport(boolean verifyLeadsOnImport) {
    return set("verify_leads_on_import", verifyLeadsOnImport);
  }

  /**
   * The custom variables: texts, numbers or flags. Their names become variables of the campaign.
   */
  public NewLead customVariables(Map<String, ?> customVariables) {
    return set("custom_variables", customVariables);
  }

  /**
   * Adds one custom variable.
   *
   * @param variable its name; it becomes a variable of the campaign
   * @param value a text, a number or a flag
   */
  public NewLead variable(String variable, Object value) {
    variables.put(variable, value);
    return customVariables(variables);
  }
}

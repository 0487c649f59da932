package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What belongs together under one plan: mailboxes, campaigns, leads (API facts: workspaces). */
public final class Workspace extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Workspace(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When it was made. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When it changed last. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** When it will be deleted, if that was asked for. */
  public @Nullable Instant scheduledForRemovalAt() {
    return instantOf("scheduled_for_removal_at");
  }

  /** The UUID of the user who owns it. */
  public @Nullable String owner() {
    return textOf("owner");
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** The plan for sending. */
  public @Nullable String planId() {
    return textOf("plan_id");
  }

  /** The plan that holds several others. */
  public @Nullable String planIdBundle() {
    return textOf("plan_id_bundle");
  }

  /** Whether who unsubscribes gets onto the block list. */
  public @Nullable Boolean addUnsubToBlock() {
    return flagOf("add_unsub_to_block");
  }

  /** What an opportunity is worth unless said otherwise. */
  public @Nullable BigDecimal defaultOpportunityValue() {
    return decimalOf("default_opportunity_value");
  }

  /** The plan for finding leads. */
  public @Nullable String planIdLeadfinder() {
    return textOf("plan_id_leadfinder");
  }

  /** The plan for verifying addresses. */
  public @Nullable VerificationPlan planIdVerification() {
    return objectOf("plan_id_verification", VerificationPlan::new);
  }

  /** Where its logo is. */
  public @Nullable String orgLogoUrl() {
    return textOf("org_logo_url");
  }

  /** The domain that its customers log in at. */
  public @Nullable String orgClientDomain() {
    return textOf("org_client_domain");
  }

  /** The plan for the CRM. */
  public @Nullable String planIdCrm() {
    return textOf("plan_id_crm");
  }

  /** The plan for recognising visitors of a website. */
  public @Nullable String planIdWebsiteVisitor() {
    return textOf("plan_id_website_visitor");
  }

  /** The plan for inbox placement tests. */
  public @Nullable String planIdInboxPlacement() {
    return textOf("plan_id_inbox_placement");
  }
}

package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the leads of one bulk request (API facts: lead-import): how many were added, and
 * why not the rest.
 */
public final class BulkAddResult extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BulkAddResult(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** {@code success} says only that the request was worked on: no lead need have been added. */
  public @Nullable String status() {
    return textOf("status");
  }

  /** How many leads the request held. */
  public @Nullable Integer totalSent() {
    return integerOf("total_sent");
  }

  /** How many were added. */
  public @Nullable Integer leadsUploaded() {
    return integerOf("leads_uploaded");
  }

  /** How many were left out because the block list names them. */
  public @Nullable Integer inBlocklist() {
    return integerOf("in_blocklist");
  }

  /** The UUID of the block list that was consulted. */
  public @Nullable String blocklistUsed() {
    return textOf("blocklist_used");
  }

  /** How many the campaign or list had already. */
  public @Nullable Integer duplicatedLeads() {
    return integerOf("duplicated_leads");
  }

  /** How many the flags {@code skip_if_in_...} left out. */
  public @Nullable Integer skippedCount() {
    return integerOf("skipped_count");
  }

  /** How many had a malformed address or none. */
  public @Nullable Integer invalidEmailCount() {
    return integerOf("invalid_email_count");
  }

  /** How many had neither an address nor a name; counted for lists only. */
  public @Nullable Integer incompleteCount() {
    return integerOf("incomplete_count");
  }

  /** How many repeated an address of the same request. */
  public @Nullable Integer duplicateEmailCount() {
    return integerOf("duplicate_email_count");
  }

  /** How many leads the plan still allows; told for campaigns only. */
  public @Nullable Integer remainingInPlan() {
    return integerOf("remaining_in_plan");
  }

  /** Those that were added; empty if none was. */
  public List<CreatedLead> createdLeads() {
    return objectsOf("created_leads", CreatedLead::new);
  }
}

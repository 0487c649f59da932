package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A look-up of data for the leads of a list or campaign (API facts: enrichment). */
public final class SuperSearchEnrichment extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SuperSearchEnrichment(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What to name it by. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** For how many leads at most. */
  public @Nullable Integer limit() {
    return integerOf("limit");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** What is looked up, and how. */
  public @Nullable InstantlyObject enrichmentPayload() {
    return objectOf("enrichment_payload", InstantlyObject::new);
  }

  /** Whether leads that come later are looked up too. */
  public @Nullable Boolean autoUpdate() {
    return flagOf("auto_update");
  }

  /** Whether leads whose address was not found are passed over. */
  public @Nullable Boolean skipRowsWithoutEmail() {
    return flagOf("skip_rows_without_email");
  }

  /** Whether it is at work. */
  public @Nullable Boolean inProgress() {
    return flagOf("in_progress");
  }

  /** What is looked up, such as {@code work_email_enrichment} or {@code technologies}. */
  public @Nullable String type() {
    return textOf("type");
  }

  /** The UUID of the list or campaign. */
  public @Nullable String resourceId() {
    return textOf("resource_id");
  }

  /** Which of the two it is. */
  public @Nullable EnrichedResource resourceType() {
    return enumOf("resource_type", EnrichedResource::of);
  }
}

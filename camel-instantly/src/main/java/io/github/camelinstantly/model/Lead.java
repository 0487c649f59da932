package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person to write to, as one campaign or list knows them (API facts: leads). */
public final class Lead extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Lead(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of this lead. One address may have several, one in each campaign or list. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When this lead was created. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** When this lead was last changed. */
  public @Nullable Instant timestampUpdated() {
    return instantOf("timestamp_updated");
  }

  /** The UUID of the workspace. */
  public @Nullable String organization() {
    return textOf("organization");
  }

  /** The UUID of the campaign that it is in, if it is in one. */
  public @Nullable String campaign() {
    return textOf("campaign");
  }

  /** How far it has come in its campaign. */
  public @Nullable LeadStatus status() {
    return enumOf("status", LeadStatus::of);
  }

  /** The address; absent from leads of a list that are known by name only. */
  public @Nullable String email() {
    return textOf("email");
  }

  /** The text written for this lead alone. */
  public @Nullable String personalization() {
    return textOf("personalization");
  }

  /** Its website. */
  public @Nullable String website() {
    return textOf("website");
  }

  /** The family name. */
  public @Nullable String lastName() {
    return textOf("last_name");
  }

  /** The given name. */
  public @Nullable String firstName() {
    return textOf("first_name");
  }

  /** The company that the lead works for. */
  public @Nullable String companyName() {
    return textOf("company_name");
  }

  /** What the lead does there. */
  public @Nullable String jobTitle() {
    return textOf("job_title");
  }

  /** The telephone number, in any notation. */
  public @Nullable String phone() {
    return textOf("phone");
  }

  /** How many times it opened a mail. */
  public @Nullable Integer emailOpenCount() {
    return integerOf("email_open_count");
  }

  /** How many times it answered. */
  public @Nullable Integer emailReplyCount() {
    return integerOf("email_reply_count");
  }

  /** How many times it followed a link. */
  public @Nullable Integer emailClickCount() {
    return integerOf("email_click_count");
  }

  /** The domain of the company. */
  public @Nullable String companyDomain() {
    return textOf("company_domain");
  }

  /** The last step that ran. */
  public @Nullable LeadStatusSummary statusSummary() {
    return objectOf("status_summary", LeadStatusSummary::new);
  }

  /**
   * The custom variables, among them core values under camelCase names such as {@code firstName}.
   * Values are texts, numbers or flags.
   */
  public @Nullable InstantlyObject payload() {
    return objectOf("payload", InstantlyObject::new);
  }

  /** The last step that ran in a subsequence. */
  public @Nullable LeadStep statusSummarySubseq() {
    return objectOf("status_summary_subseq", LeadStep::new);
  }

  /** What the last step belonged to, such as {@code campaign}. */
  public @Nullable String lastStepFrom() {
    return textOf("last_step_from");
  }

  /** The UUID of the last step. */
  public @Nullable String lastStepId() {
    return textOf("last_step_id");
  }

  /** When the last step ran. */
  public @Nullable Instant lastStepTimestampExecuted() {
    return instantOf("last_step_timestamp_executed");
  }

  /** The step whose mail it opened last. */
  public @Nullable Integer emailOpenedStep() {
    return integerOf("email_opened_step");
  }

  /** The variant of the mail that it opened last. */
  public @Nullable Integer emailOpenedVariant() {
    return integerOf("email_opened_variant");
  }

  /** The step that it answered last. */
  public @Nullable Integer emailRepliedStep() {
    return integerOf("email_replied_step");
  }

  /** The variant that it answered last. */
  public @Nullable Integer emailRepliedVariant() {
    return integerOf("email_replied_variant");
  }

  /** The step whose link it followed last. */
  public @Nullable Integer emailClickedStep() {
    return integerOf("email_clicked_step");
  }

  /** The variant whose link it followed last. */
  public @Nullable Integer emailClickedVariant() {
    return integerOf("email_clicked_variant");
  }

  /** How interested it is; absent for a plain lead. */
  public @Nullable InterestStatus ltInterestStatus() {
    return enumOf("lt_interest_status", InterestStatus::of);
  }

  /** The UUID of the subsequence that it is in. */
  public @Nullable String subsequenceId() {
    return textOf("subsequence_id");
  }

  /** What is known about its address. */
  public @Nullable LeadVerificationStatus verificationStatus() {
    return enumOf("verification_status", LeadVerificationStatus::of);
  }

  /** What it may be worth, in the customer's words. */
  public @Nullable String plValueLead() {
    return textOf("pl_value_lead");
  }

  /** When it entered its subsequence. */
  public @Nullable Instant timestampAddedSubsequence() {
    return instantOf("timestamp_added_subsequence");
  }

  /** When it was written to last. */
  public @Nullable Instant timestampLastContact() {
    return instantOf("timestamp_last_contact");
  }

  /** When it opened a mail last. */
  public @Nullable Instant timestampLastOpen() {
    return instantOf("timestamp_last_open");
  }

  /** When it answered last. */
  public @Nullable Instant timestampLastReply() {
    return instantOf("timestamp_last_reply");
  }

  /** When {@link #ltInterestStatus()} changed last. */
  public @Nullable Instant timestampLastInterestChange() {
    return instantOf("timestamp_last_interest_change");
  }

  /** When it followed a link last. */
  public @Nullable Instant timestampLastClick() {
    return instantOf("timestamp_last_click");
  }

  /** Whether data about it were looked up. */
  public @Nullable EnrichmentStatus enrichmentStatus() {
    return enumOf("enrichment_status", EnrichmentStatus::of);
  }

  /** The UUID of the list that it is in, if it is in one. */
  public @Nullable String listId() {
    return textOf("list_id");
  }

  /** What wrote to it last. */
  public @Nullable String lastContactedFrom() {
    return textOf("last_contacted_from");
  }

  /** The UUID of the user who added it. */
  public @Nullable String uploadedByUser() {
    return textOf("uploaded_by_user");
  }

  /** How it was added. */
  public @Nullable UploadMethod uploadMethod() {
    return enumOf("upload_method", UploadMethod::of);
  }

  /** The UUID of the user who looks after it. */
  public @Nullable String assignedTo() {
    return textOf("assigned_to");
  }

  /** Whether it was recognised on the website. */
  public @Nullable Boolean isWebsiteVisitor() {
    return flagOf("is_website_visitor");
  }

  /** When anything passed between it and the workspace last. */
  public @Nullable Instant timestampLastTouch() {
    return instantOf("timestamp_last_touch");
  }

  /** Who hosts its mailbox. */
  public @Nullable EspCode espCode() {
    return enumOf("esp_code", EspCode::of);
  }

  /** Which gateway filters its mail. */
  public @Nullable EsgCode esgCode() {
    return enumOf("esg_code", EsgCode::of);
  }
}

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
    return text("id");
  }

  /** When this lead was created. */
  public @Nullable Instant timestampCreated() {
    return instant("timestamp_created");
  }

  /** When this lead was last changed. */
  public @Nullable Instant timestampUpdated() {
    return instant("timestamp_updated");
  }

  /** The UUID of the workspace. */
  public @Nullable String organization() {
    return text("organization");
  }

  /** The UUID of the campaign that it is in, if it is in one. */
  public @Nullable String campaign() {
    return text("campaign");
  }

  /** How far it has come in its campaign. */
  public @Nullable LeadStatus status() {
    return openEnum("status", LeadStatus::of);
  }

  /** The address; absent from leads of a list that are known by name only. */
  public @Nullable String email() {
    return text("email");
  }

  /** The text written for this lead alone. */
  public @Nullable String personalization() {
    return text("personalization");
  }

  /** Its website. */
  public @Nullable String website() {
    return text("website");
  }

  /** The family name. */
  public @Nullable String lastName() {
    return text("last_name");
  }

  /** The given name. */
  public @Nullable String firstName() {
    return text("first_name");
  }

  /** The company that the lead works for. */
  public @Nullable String companyName() {
    return text("company_name");
  }

  /** What the lead does there. */
  public @Nullable String jobTitle() {
    return text("job_title");
  }

  /** The telephone number, in any notation. */
  public @Nullable String phone() {
    return text("phone");
  }

  /** How many times it opened a mail. */
  public @Nullable Integer emailOpenCount() {
    return integer("email_open_count");
  }

  /** How many times it answered. */
  public @Nullable Integer emailReplyCount() {
    return integer("email_reply_count");
  }

  /** How many times it followed a link. */
  public @Nullable Integer emailClickCount() {
    return integer("email_click_count");
  }

  /** The domain of the company. */
  public @Nullable String companyDomain() {
    return text("company_domain");
  }

  /** The last step that ran. */
  public @Nullable LeadStatusSummary statusSummary() {
    return object("status_summary", LeadStatusSummary::new);
  }

  /**
   * The custom variables, among them core values under camelCase names such as {@code firstName}.
   * Values are texts, numbers or flags.
   */
  public @Nullable InstantlyObject payload() {
    return object("payload", InstantlyObject::new);
  }

  /** The last step that ran in a subsequence. */
  public @Nullable LeadStep statusSummarySubseq() {
    return object("status_summary_subseq", LeadStep::new);
  }

  /** What the last step belonged to, such as {@code campaign}. */
  public @Nullable String lastStepFrom() {
    return text("last_step_from");
  }

  /** The UUID of the last step. */
  public @Nullable String lastStepId() {
    return text("last_step_id");
  }

  /** When the last step ran. */
  public @Nullable Instant lastStepTimestampExecuted() {
    return instant("last_step_timestamp_executed");
  }

  /** The step whose mail it opened last. */
  public @Nullable Integer emailOpenedStep() {
    return integer("email_opened_step");
  }

  /** The variant of the mail that it opened last. */
  public @Nullable Integer emailOpenedVariant() {
    return integer("email_opened_variant");
  }

  /** The step that it answered last. */
  public @Nullable Integer emailRepliedStep() {
    return integer("email_replied_step");
  }

  /** The variant that it answered last. */
  public @Nullable Integer emailRepliedVariant() {
    return integer("email_replied_variant");
  }

  /** The step whose link it followed last. */
  public @Nullable Integer emailClickedStep() {
    return integer("email_clicked_step");
  }

  /** The variant whose link it followed last. */
  public @Nullable Integer emailClickedVariant() {
    return integer("email_clicked_variant");
  }

  /** How interested it is; absent for a plain lead. */
  public @Nullable InterestStatus ltInterestStatus() {
    return openEnum("lt_interest_status", InterestStatus::of);
  }

  /** The UUID of the subsequence that it is in. */
  public @Nullable String subsequenceId() {
    return text("subsequence_id");
  }

  /** What is known about its address. */
  public @Nullable LeadVerificationStatus verificationStatus() {
    return openEnum("verification_status", LeadVerificationStatus::of);
  }

  /** What it may be worth, in the customer's words. */
  public @Nullable String plValueLead() {
    return text("pl_value_lead");
  }

  /** When it entered its subsequence. */
  public @Nullable Instant timestampAddedSubsequence() {
    return instant("timestamp_added_subsequence");
  }

  /** When it was written to last. */
  public @Nullable Instant timestampLastContact() {
    return instant("timestamp_last_contact");
  }

  /** When it opened a mail last. */
  public @Nullable Instant timestampLastOpen() {
    return instant("timestamp_last_open");
  }

  /** When it answered last. */
  public @Nullable Instant timestampLastReply() {
    return instant("timestamp_last_reply");
  }

  /** When {@link #ltInterestStatus()} changed last. */
  public @Nullable Instant timestampLastInterestChange() {
    return instant("timestamp_last_interest_change");
  }

  /** When it followed a link last. */
  public @Nullable Instant timestampLastClick() {
    return instant("timestamp_last_click");
  }

  /** Whether data about it were looked up. */
  public @Nullable EnrichmentStatus enrichmentStatus() {
    return openEnum("enrichment_status", EnrichmentStatus::of);
  }

  /** The UUID of the list that it is in, if it is in one. */
  public @Nullable String listId() {
    return text("list_id");
  }

  /** What wrote to it last. */
  public @Nullable String lastContactedFrom() {
    return text("last_contacted_from");
  }

  /** The UUID of the user who added it. */
  public @Nullable String uploadedByUser() {
    return text("uploaded_by_user");
  }

  /** How it was added. */
  public @Nullable UploadMethod uploadMethod() {
    return openEnum("upload_method", UploadMethod::of);
  }

  /** The UUID of the user who looks after it. */
  public @Nullable String assignedTo() {
    return text("assigned_to");
  }

  /** Whether it was recognised on the website. */
  public @Nullable Boolean isWebsiteVisitor() {
    return flag("is_website_visitor");
  }

  /** When anything passed between it and the workspace last. */
  public @Nullable Instant timestampLastTouch() {
    return instant("timestamp_last_touch");
  }

  /** Who hosts its mailbox. */
  public @Nullable EspCode espCode() {
    return openEnum("esp_code", EspCode::of);
  }

  /** Which gateway filters its mail. */
  public @Nullable EsgCode esgCode() {
    return openEnum("esg_code", EsgCode::of);
  }
}

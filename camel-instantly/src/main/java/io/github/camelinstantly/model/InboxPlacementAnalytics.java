package io.github.camelinstantly.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One mail of an inbox placement test, as sent or as received (API facts: inbox-placement). */
public final class InboxPlacementAnalytics extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public InboxPlacementAnalytics(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of this item. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** When it was recorded. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }

  /** The day of that. */
  public @Nullable LocalDate timestampCreatedDate() {
    return dateOf("timestamp_created_date");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return textOf("organization_id");
  }

  /** The UUID of the test. */
  public @Nullable String testId() {
    return textOf("test_id");
  }

  /** Whether it landed in spam; absent while unknown and on sent mails. */
  public @Nullable Boolean isSpam() {
    return flagOf("is_spam");
  }

  /** Whether it landed in a category such as promotions; absent while unknown and on sent mails. */
  public @Nullable Boolean hasCategory() {
    return flagOf("has_category");
  }

  /** The mailbox that sent it. */
  public @Nullable String senderEmail() {
    return textOf("sender_email");
  }

  /** The sender's host; on received mails only. */
  public @Nullable EspCode senderEsp() {
    return enumOf("sender_esp", EspCode::of);
  }

  /** The address that it went to. */
  public @Nullable String recipientEmail() {
    return textOf("recipient_email");
  }

  /** The recipient's host. */
  public @Nullable EspCode recipientEsp() {
    return enumOf("recipient_esp", EspCode::of);
  }

  /** Where the recipient is. */
  public @Nullable RecipientGeo recipientGeo() {
    return enumOf("recipient_geo", RecipientGeo::of);
  }

  /** What kind of mailbox the recipient's is. */
  public @Nullable RecipientType recipientType() {
    return enumOf("recipient_type", RecipientType::of);
  }

  /** Whether SPF passed; on received mails only. */
  public @Nullable Boolean spfPass() {
    return flagOf("spf_pass");
  }

  /** Whether DKIM passed; on received mails only. */
  public @Nullable Boolean dkimPass() {
    return flagOf("dkim_pass");
  }

  /** Whether DMARC passed; on received mails only. */
  public @Nullable Boolean dmarcPass() {
    return flagOf("dmarc_pass");
  }

  /** What block lists say of the address that it was sent from; on received mails only. */
  public @Nullable InstantlyObject smtpIpBlacklistReport() {
    return objectOf("smtp_ip_blacklist_report", InstantlyObject::new);
  }

  /** What failed of SPF, DKIM and DMARC; on received mails only. */
  public @Nullable AuthenticationFailures authenticationFailureResults() {
    return objectOf("authentication_failure_results", AuthenticationFailures::new);
  }

  /** Whether this is the mail as sent or as received. */
  public @Nullable RecordType recordType() {
    return enumOf("record_type", RecordType::of);
  }
}

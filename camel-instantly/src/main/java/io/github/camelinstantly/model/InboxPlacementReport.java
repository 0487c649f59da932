package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What block lists and SpamAssassin say of a domain in an inbox placement test (API facts:
 * inbox-placement).
 */
public final class InboxPlacementReport extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public InboxPlacementReport(Map<String, ? extends @Nullable Object> fields) {
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

  /** How many block lists name the domain. */
  public @Nullable Integer domainBlacklistCount() {
    return integerOf("domain_blacklist_count");
  }

  /** The domain. */
  public @Nullable String domain() {
    return textOf("domain");
  }

  /** The domain's IP address. */
  public @Nullable String domainIp() {
    return textOf("domain_ip");
  }

  /** How many block lists name that address. */
  public @Nullable Integer domainIpBlacklistCount() {
    return integerOf("domain_ip_blacklist_count");
  }

  /** SpamAssassin's score; the higher, the more like spam. */
  public @Nullable BigDecimal spamAssassinScore() {
    return decimalOf("spam_assassin_score");
  }

  /** How that score came about. */
  public @Nullable SpamAssassinReport spamAssassinReport() {
    return objectOf("spam_assassin_report", SpamAssassinReport::new);
  }

  /** What the block lists say. */
  public @Nullable BlacklistReport blacklistReport() {
    return objectOf("blacklist_report", BlacklistReport::new);
  }
}

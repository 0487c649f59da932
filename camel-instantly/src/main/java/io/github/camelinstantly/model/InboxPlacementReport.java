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
    return text("id");
  }

  /** When it was recorded. */
  public @Nullable Instant timestampCreated() {
    return instant("timestamp_created");
  }

  /** The day of that. */
  public @Nullable LocalDate timestampCreatedDate() {
    return date("timestamp_created_date");
  }

  /** The UUID of the workspace. */
  public @Nullable String organizationId() {
    return text("organization_id");
  }

  /** The UUID of the test. */
  public @Nullable String testId() {
    return text("test_id");
  }

  /** How many block lists name the domain. */
  public @Nullable Integer domainBlacklistCount() {
    return integer("domain_blacklist_count");
  }

  /** The domain. */
  public @Nullable String domain() {
    return text("domain");
  }

  /** The domain's IP address. */
  public @Nullable String domainIp() {
    return text("domain_ip");
  }

  /** How many block lists name that address. */
  public @Nullable Integer domainIpBlacklistCount() {
    return integer("domain_ip_blacklist_count");
  }

  /** SpamAssassin's score; the higher, the more like spam. */
  public @Nullable BigDecimal spamAssassinScore() {
    return decimal("spam_assassin_score");
  }

  /** How that score came about. */
  public @Nullable SpamAssassinReport spamAssassinReport() {
    return object("spam_assassin_report", SpamAssassinReport::new);
  }

  /** What the block lists say. */
  public @Nullable BlacklistReport blacklistReport() {
    return object("blacklist_report", BlacklistReport::new);
  }
}

package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What block lists say of a domain or an address (API facts: inbox-placement). */
public final class BlacklistReport extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BlacklistReport(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What was looked up. */
  public @Nullable String address() {
    return textOf("address");
  }

  /** How many lists name it. */
  public @Nullable Integer blacklistedCount() {
    return integerOf("blacklisted_count");
  }

  /** Each list. */
  public List<BlacklistEntry> details() {
    return objectsOf("details", BlacklistEntry::new);
  }

  /** The IP address that was looked up. */
  public @Nullable String ip() {
    return textOf("ip");
  }

  /** Whether any list names it. */
  public @Nullable Boolean isBlacklisted() {
    return flagOf("is_blacklisted");
  }

  /** Whether it is a domain. */
  public @Nullable Boolean isDomain() {
    return flagOf("is_domain");
  }
}

package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A campaign's own limit of mails to one company (API facts: campaigns). */
public final class CompanyLimit extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public CompanyLimit(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** {@code custom}, or {@code disabled} for no limit. */
  public @Nullable String mode() {
    return textOf("mode");
  }

  /** How many mails a day. */
  public @Nullable Integer dailyLimit() {
    return integerOf("daily_limit");
  }

  /** Over what they are counted: {@code per_campaign} or {@code across_workspace}. */
  public @Nullable String scope() {
    return textOf("scope");
  }
}

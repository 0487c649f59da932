package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an inbox manager does about leads who missed a meeting (API facts: ai-agents). */
public final class NoShowRecovery extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public NoShowRecovery(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Whether it writes to them. */
  public @Nullable Boolean enabled() {
    return flagOf("enabled");
  }

  /** How many mails it writes at most, from 1 to 10. */
  public @Nullable Integer maxFollowups() {
    return integerOf("max_followups");
  }

  /** Who sends if the first mailbox cannot. */
  public @Nullable FallbackAccounts fallbackSendingAccounts() {
    return objectOf("fallback_sending_accounts", FallbackAccounts::new);
  }
}

package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What brings a lead into a subsequence (API facts: subsequences). */
public final class SubsequenceConditions extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SubsequenceConditions(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The interest statuses, custom labels' among them. */
  public List<InterestStatus> crmStatus() {
    return enumsOf("crm_status", InterestStatus::of);
  }

  /** What the lead did: 2 opened, 4 clicked, 91 got every step without answering. */
  public List<Integer> leadActivity() {
    return integersOf("lead_activity");
  }

  /** A text that the answer contains. */
  public @Nullable String replyContains() {
    return textOf("reply_contains");
  }
}

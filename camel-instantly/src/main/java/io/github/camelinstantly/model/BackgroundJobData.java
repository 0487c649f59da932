package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a background job; which fields there are depends on its type (API facts:
 * background-jobs).
 */
public final class BackgroundJobData extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BackgroundJobData(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Of a move of leads: the addresses that were moved or copied, up to 10,000. */
  public List<String> movedLeadEmails() {
    return textsOf("moved_lead_emails");
  }
}

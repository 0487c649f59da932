package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mailboxes that send if the first one cannot (API facts: ai-agents). */
public final class FallbackAccounts extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public FallbackAccounts(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Their addresses. */
  public List<String> accounts() {
    return textsOf("accounts");
  }

  /** The UUIDs of the tags whose mailboxes send. */
  public List<String> tagIds() {
    return textsOf("tag_ids");
  }
}

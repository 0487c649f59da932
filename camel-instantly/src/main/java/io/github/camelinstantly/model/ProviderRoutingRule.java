package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which mail hosts may write to which (API facts: campaigns). */
public final class ProviderRoutingRule extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public ProviderRoutingRule(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** {@code send} or {@code do_not_send}. */
  public @Nullable String action() {
    return textOf("action");
  }

  /** The hosts of the leads: {@code all}, {@code google}, {@code outlook}, {@code other}. */
  public List<String> recipientEsp() {
    return textsOf("recipient_esp");
  }

  /** The hosts of the mailboxes, in the same words. */
  public List<String> senderEsp() {
    return textsOf("sender_esp");
  }
}

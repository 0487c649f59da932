package io.github.camelinstantly.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A domain that was ordered with mailboxes set up (API facts: dfy-orders). */
public final class DfyOrder extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public DfyOrder(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The UUID of the workspace. */
  public @Nullable String workspaceId() {
    return textOf("workspace_id");
  }

  /** The domain. */
  public @Nullable String domain() {
    return textOf("domain");
  }

  /** The domain that visitors are sent on to. */
  public @Nullable String forwardingDomain() {
    return textOf("forwarding_domain");
  }

  /** How they are sent on: {@code redirect} or {@code stealth}. */
  public @Nullable String forwardingMode() {
    return textOf("forwarding_mode");
  }

  /** Whether its mailboxes came warmed up. */
  public @Nullable Boolean isPreWarmedUp() {
    return flagOf("is_pre_warmed_up");
  }

  /** When the order was called off. */
  public @Nullable Instant timestampCancelled() {
    return instantOf("timestamp_cancelled");
  }

  /** When it was ordered. */
  public @Nullable Instant timestampCreated() {
    return instantOf("timestamp_created");
  }
}

package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where visitors of a domain are forwarded to (API facts: domain-forwarding). */
public final class DomainForwarding extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public DomainForwarding(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The domain. */
  public @Nullable String domain() {
    return textOf("domain");
  }

  /** The domain that visitors get to; {@code null} if they are not forwarded. */
  public @Nullable String forwardingDomain() {
    return textOf("forwarding_domain");
  }

  /** How they are forwarded. */
  public @Nullable ForwardingMode forwardingMode() {
    return enumOf("forwarding_mode", ForwardingMode::of);
  }
}

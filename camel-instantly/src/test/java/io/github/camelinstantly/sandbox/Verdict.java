package io.github.camelinstantly.sandbox;

import java.util.Locale;

/**
 * What a verification finds, by the address alone.
 *
 * @param invalid whether it begins with {@code invalid} or is at {@code bounce.example}
 * @param catchAll whether it begins with {@code catchall} or is at {@code catchall.example}
 * @param slow whether it begins with {@code slow} or has {@code -slow} before the {@code @}
 * @param failing whether it begins with {@code error}
 */
record Verdict(boolean invalid, boolean catchAll, boolean slow, boolean failing) {

  static Verdict on(String address) {
    String email = address.toLowerCase(Locale.ROOT);
    return new Verdict(
        email.startsWith("invalid") || email.endsWith("@bounce.example"),
        email.startsWith("catchall") || email.endsWith("@catchall.example"),
        email.startsWith("slow") || email.contains("-slow@"),
        email.startsWith("error"));
  }

  /**
   * Whether a host's DNS is in order: unless it begins with {@code invalid} or is a bouncing one.
   */
  static boolean onHost(String host) {
    return !host.startsWith("invalid") && !host.endsWith("bounce.example");
  }

  /** The {@code verification_status} of a lead (facts §5). */
  int leadStatus() {
    return invalid ? -1 : catchAll ? -3 : 1;
  }
}

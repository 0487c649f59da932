package io.github.camelinstantly.sandbox.data;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a verification finds, by the address alone.
 *
 * @param invalid whether it begins with {@code invalid} or is at {@code bounce.example}
 * @param catchAll whether it begins with {@code catchall} or is at {@code catchall.example}
 * @param slow whether it begins with {@code slow} or has {@code -slow} before the {@code @}
 * @param failing whether it begins with {@code error}
 */
public record Verdict(boolean invalid, boolean catchAll, boolean slow, boolean failing) {

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

  /** Whether a text has the form of an address at all. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  public static Verdict on(String address) {
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
  public static boolean onHost(String host) {
    return !host.startsWith("invalid") && !host.endsWith("bounce.example");
  }

  /** The {@code verification_status} of a lead (API facts: leads). */
  public int leadStatus() {
    return invalid ? -1 : catchAll ? -3 : 1;
  }
}

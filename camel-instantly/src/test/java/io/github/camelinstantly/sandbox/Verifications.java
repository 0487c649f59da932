package io.github.camelinstantly.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Verifications of email addresses. The verdict follows from the address: one that begins with
 * {@code invalid} or is at {@code bounce.example} is invalid; one at {@code catchall.example} is
 * verified and a catch-all; one that begins with {@code slow} is pending until it was checked
 * twice; any other is verified.
 */
final class Verifications {

  private static final int CHECKS_WHILE_PENDING = 2;
  private static final double PRICE = 0.25;

  private final Map<String, Integer> checks = new ConcurrentHashMap<>();
  private double credits = 1000;

  synchronized Map<String, @Nullable Object> verify(String email) {
    credits -= PRICE;
    checks.put(email, 0);
    return result(email, true);
  }

  synchronized Map<String, @Nullable Object> check(String email) {
    if (!checks.containsKey(email)) {
      throw SandboxError.notFound("No verification of this email");
    }
    checks.merge(email, 1, Integer::sum);
    return result(email, false);
  }

  private Map<String, @Nullable Object> result(String email, boolean charged) {
    boolean pending =
        email.startsWith("slow") && checks.getOrDefault(email, 0) < CHECKS_WHILE_PENDING;
    boolean invalid = email.startsWith("invalid") || email.endsWith("@bounce.example");
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("email", email);
    result.put("verification_status", pending ? "pending" : invalid ? "invalid" : "verified");
    result.put("status", "success");
    result.put("catch_all", pending ? "pending" : (Object) email.endsWith("@catchall.example"));
    result.put("credits", credits);
    result.put("credits_used", charged ? PRICE : 0);
    return result;
  }
}

package io.github.camelinstantly.sandbox.data;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verifications of email addresses, and the credits that they cost; see {@link Verdict}. */
public final class Verifications {

  /** Said by a third party only (API facts: verification). */
  private static final BigDecimal PRICE = new BigDecimal("0.25");

  private final Clock clock;
  private final Settings settings;
  private final Map<String, Progress> begun = new HashMap<>();
  private BigDecimal credits = new BigDecimal(1000);

  Verifications(Clock clock, Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  void credits(BigDecimal left) {
    credits = left;
  }

  public BigDecimal credits() {
    return credits;
  }

  public Map<String, @Nullable Object> verify(String email) {
    if (!Verdict.isAddress(email)) {
      throw ApiError.badRequest("body/email must match format \"email\"");
    }
    if (credits.compareTo(PRICE) < 0) {
      throw ApiError.paymentRequired("Not enough verification credits");
    }
    credits = credits.subtract(PRICE);
    Progress progress = new Progress(clock.instant(), 0);
    begun.put(key(email), progress);
    return result(email, progress, PRICE);
  }

  public Map<String, @Nullable Object> check(String email) {
    Progress progress =
        begun.computeIfPresent(key(email), (any, before) -> before.checkedOnceMore());
    if (progress == null) {
      throw ApiError.notFound("No verification of this email");
    }
    return result(email, progress, BigDecimal.ZERO);
  }

  private Map<String, @Nullable Object> result(String email, Progress progress, BigDecimal cost) {
    Verdict verdict = Verdict.on(email);
    boolean pending = verdict.slow() && !isFinished(progress);
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("email", email);
    result.put(
        "verification_status", pending ? "pending" : verdict.invalid() ? "invalid" : "verified");
    result.put("status", verdict.failing() ? "error" : "success");
    result.put("catch_all", pending ? "pending" : (Object) verdict.catchAll());
    result.put("credits", credits);
    result.put("credits_used", cost);
    return result;
  }

  private boolean isFinished(Progress progress) {
    return progress.checks() >= settings.pending().checks()
        || !clock.instant().isBefore(progress.start().plus(settings.pending().time()));
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  private record Progress(Instant start, int checks) {

    Progress checkedOnceMore() {
      return new Progress(start, checks + 1);
    }
  }
}

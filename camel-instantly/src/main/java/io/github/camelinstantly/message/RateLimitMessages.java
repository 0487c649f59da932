package io.github.camelinstantly.message;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is said about quotas, waiting and attempts. */
public final class RateLimitMessages {

  private RateLimitMessages() {}

  /** Two endpoints of one workspace with different limits. */
  public static String differentLimits(String owner, String limits, String other, String others) {
    return ("`%s` and `%s` share the quotas of one workspace but set different limits: %s and %s."
            + " Set them on the component, or to the same values on both; an endpoint of another"
            + " workspace needs a `quotaKey` of its own.")
        .formatted(owner, other, limits, others);
  }

  /** A call that waits for its turn for long already. */
  public static String waitsForTurn(
      String operation, Duration waited, String quota, @Nullable Duration more) {
    return "`%s` has waited %d s for its turn in the quota %s; %s. Nothing is wrong: calls go on as"
            .formatted(
                operation,
                waited.toSeconds(),
                quota,
                more == null
                    ? "when it goes on is not known"
                    : "the next turn is in " + seconds(more) + " s")
        + " the quota allows.";
  }

  /** A call that will wait for long before its next attempt. */
  public static String waitsForRetry(String operation, Duration pause, String why) {
    return "`%s` is tried again in %d s, since %s".formatted(operation, seconds(pause), why);
  }

  private static long seconds(Duration duration) {
    // begun seconds count
    return duration.plusSeconds(1).minusNanos(1).toSeconds();
  }

  /** Part of {@link #waitsForRetry}: an answer after which another attempt is made. */
  public static String answeredWith(int status) {
    return "it was answered with " + status;
  }

  /** Part of {@link #waitsForRetry}: no answer came. */
  public static String gotNoAnswer(Exception failure) {
    return "it got no answer (%s)".formatted(Quoted.cause(failure));
  }

  /** A call that had to wait when the context stopped. */
  public static String stopping() {
    return "the CamelContext is stopping";
  }

  /** A call of a consumer whose route stops. */
  public static String callerStops() {
    return "its route is stopping";
  }

  /** A call that gave up waiting, and was not sent. */
  public static String gaveUp(String operation, Duration waited, String reason) {
    return ("`%s` was not sent: it waited %d ms for its turn and gave up because %s. Nothing"
            + " happened at Instantly; it can be called again.")
        .formatted(operation, waited.toMillis(), reason);
  }

  /** Part of {@link #gaveUp}: the bound on waiting. */
  public static String overMaxWait(long maxWait) {
    return "`rateLimitMaxWait` is " + maxWait + " ms";
  }

  /** Part of {@link #gaveUp}: the bean that grants the permits failed. */
  public static String limiterFailed(Throwable failure) {
    return "`rateLimiter` failed (%s)".formatted(Quoted.cause(failure));
  }

  /** Part of {@link #gaveUp}: the thread was interrupted. */
  public static String interrupted() {
    return "its thread was interrupted";
  }
}

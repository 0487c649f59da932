package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.message.RateLimitMessages;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.TimeSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what the attempts of a call do and what they wait for: all of it at DEBUG, and at INFO, for
 * each budget at most once a minute, that one has to wait for long.
 */
final class CallLog {

  private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);

  /** From here on, whoever looks at the log wonders whether anything still happens. */
  static final Duration LONG = Duration.ofSeconds(10);

  private final RateLimit rateLimit;
  private final Operation operation;
  private final Object caller;

  CallLog(RateLimit rateLimit, Operation operation, Object caller) {
    this.rateLimit = rateLimit;
    this.operation = operation;
    this.caller = caller;
  }

  void attempt(int number) {
    LOG.debug("{}: attempt {}", operation.id(), number);
  }

  /** An attempt waits for its turn; the alarm is to be cancelled when that has come. */
  TimeSource.Alarm waits() {
    LOG.debug("{}: waits for its turn in the quota {}", operation.id(), operation.quota());
    return quotas().time().after(LONG, this::waitsForLong);
  }

  private void waitsForLong() {
    if (mayTell()) {
      Duration more = rateLimit.nextTurn(operation, caller).orElse(null);
      LOG.info(
          RateLimitMessages.waitsForTurn(operation.id(), LONG, operation.quota().name(), more));
    }
  }

  void turnCame(Duration waited, @Nullable Throwable ended) {
    LOG.debug(
        "{}: waited {} ms for its turn in the quota {}{}",
        operation.id(),
        waited.toMillis(),
        operation.quota(),
        ended == null ? "" : ", in vain");
  }

  void rateLimited(@Nullable Duration retryAfter) {
    LOG.debug(
        "{}: answered 429 in the quota {}, Retry-After {}",
        operation.id(),
        operation.quota(),
        retryAfter == null ? "missing" : retryAfter.toMillis() + " ms");
  }

  void pauses(Duration pause, int retry, String why) {
    LOG.debug("{}: retry {} in {} ms, since {}", operation.id(), retry, pause.toMillis(), why);
    if (pause.compareTo(LONG) >= 0 && mayTell()) {
      LOG.info(RateLimitMessages.waitsForRetry(operation.id(), pause, why));
    }
  }

  private boolean mayTell() {
    return quotas().mayTellOfWait(rateLimit.identity());
  }

  private QuotaRegistry quotas() {
    return rateLimit.quotas();
  }
}

package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.RateLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The layer that lets an attempt through when the quota allows it.
 *
 * @param limiter gives the turns
 * @param identity whose quota it is
 * @param quotas where calls wait, and the time
 * @param maxWait the bound on waiting for turns in one call; {@code null} for none
 */
record RateLimit(
    RateLimiter limiter, String identity, QuotaRegistry quotas, @Nullable Duration maxWait) {

  /**
   * A turn for one attempt.
   *
   * @param caller who asks; the calls of one caller stand in one line
   */
  CompletableFuture<RateLimiter.Permit> acquire(Operation operation, Object caller) {
    return limiter.acquire(request(operation, caller));
  }

  /** How long it will take until the next turn, as far as that is known. */
  Optional<Duration> nextTurn(Operation operation, Object caller) {
    return limiter.nextTurn(request(operation, caller));
  }

  private RateLimiter.Request request(Operation operation, Object caller) {
    return new RateLimiter.Request(identity, operation.quota(), caller);
  }
}

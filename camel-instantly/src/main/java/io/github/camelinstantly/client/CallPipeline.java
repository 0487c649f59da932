package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.RateLimiter;
import io.github.camelinstantly.transport.Transport;
import io.github.camelinstantly.transport.TransportReply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The layers that the calls of one client go through, the outermost first; {@link RetryingCall} is
 * one call on its way through them.
 *
 * @param retry says what is tried again, and when
 * @param rateLimit lets each attempt through when the quota allows it
 * @param transport makes one attempt
 * @param listener is told what happens
 */
record CallPipeline(
    RetryPolicy retry, RateLimit rateLimit, Transport transport, CallListener listener) {

  /** A turn for one attempt; the calls of one client stand in one line. */
  CompletableFuture<RateLimiter.Permit> acquire(Operation operation) {
    return rateLimit.acquire(operation, retry);
  }

  QuotaRegistry quotas() {
    return rateLimit.quotas();
  }

  @Nullable Duration maxWait() {
    return rateLimit.maxWait();
  }

  /** How long the server asked to wait, if it did and it can be understood. */
  Optional<Duration> retryAfter(TransportReply reply) {
    return reply
        .header("Retry-After")
        .flatMap(text -> RetryAfter.read(text, quotas().time().now()));
  }
}

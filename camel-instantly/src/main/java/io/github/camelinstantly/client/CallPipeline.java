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
 * What the attempts of all calls of one client have in common.
 *
 * @param transport makes one attempt
 * @param limiter gives the turns
 * @param identity whose quota it is
 * @param policy says what is tried again
 * @param room where they wait
 * @param maxWait the bound on waiting for turns in one call; {@code null} for none
 * @param listener is told what happens
 */
record CallPipeline(
    Transport transport,
    RateLimiter limiter,
    String identity,
    RetryPolicy policy,
    QuotaRegistry room,
    @Nullable Duration maxWait,
    CallListener listener) {

  /** A turn for one attempt; the calls of one client stand in one line. */
  CompletableFuture<RateLimiter.Permit> acquire(Operation operation) {
    return limiter.acquire(new RateLimiter.Request(identity, operation.quota(), policy));
  }

  /** How long the server asked to wait, if it did and it can be understood. */
  Optional<Duration> retryAfter(TransportReply reply) {
    return reply.header("Retry-After").flatMap(text -> RetryAfter.read(text, room.time().now()));
  }
}

package io.github.camelinstantly.ratelimit;

import io.github.camelinstantly.api.QuotaGroup;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gives leave to send requests, so that the quotas of a workspace hold. One limiter may serve
 * several workspaces; used by many threads at once.
 */
public interface RateLimiter {

  /**
   * Asks for leave to send one request. Never blocks.
   *
   * @return completes when the request may be sent, at once if there is room; whoever gives up
   *     waiting cancels it
   */
  CompletableFuture<Permit> acquire(Request request);

  /**
   * How long it will take until somebody who waits gets leave, for the log.
   *
   * @return empty if that is not known
   */
  default Optional<Duration> nextTurn(Request request) {
    return Optional.empty();
  }

  /**
   * What is asked for.
   *
   * @param identity whose quota it is: equal for all that share one, and no secret
   * @param group the quota that the operation draws on, besides the workspace's own
   * @param caller who asks; callers take turns, however many requests each has waiting
   */
  record Request(String identity, QuotaGroup group, Object caller) {}

  /** Leave to send one request. One of its methods has to be called when the request is over. */
  interface Permit {

    /** The request was answered, or may have been counted. */
    void replied();

    /** The request was certainly never sent. */
    void unused();

    /**
     * The server answered 429.
     *
     * @param retryAfter how long it asked to wait, if it did
     */
    void rateLimited(@Nullable Duration retryAfter);
  }
}

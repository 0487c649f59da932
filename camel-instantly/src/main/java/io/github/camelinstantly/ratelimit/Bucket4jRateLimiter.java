package io.github.camelinstantly.ratelimit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.camelinstantly.api.QuotaGroup;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/**
 * Shares the quotas of a workspace among several processes, by Bucket4j over whatever it keeps its
 * buckets in: PostgreSQL, Redis, Hazelcast and so on. Needs {@code bucket4j_jdk17-core} and the
 * module of that store on the class path. Give it to the component as {@code rateLimiter}.
 *
 * <p>Within each process, callers take turns and a 429 is waited out as without it. In front of
 * each request a token is then taken from the shared bucket, and waited for if it is not there yet.
 * A bucket cannot know of replies, so it is filled more slowly than Instantly's limit (20 a minute
 * gives 18): what arrives within one window stays below the limit although the ways vary by up to
 * half a second.
 *
 * @param <K> the keys of the store
 */
public final class Bucket4jRateLimiter<K> implements RateLimiter {

  /** By how much the way to the server may differ from one request to the next. */
  private static final Duration JITTER = Duration.ofMillis(500);

  /** The part of a limit that may be used at once after a while without requests. */
  private static final int BURST = 100;

  private final ProxyManager<K> buckets;
  private final Function<String, K> keys;
  private final QuotaLimits limits;
  private final TimeSource time;
  private final Executor executor;
  private final Map<String, QuotaBudget> budgets = new ConcurrentHashMap<>();

  /**
   * @param buckets keeps the buckets
   * @param keys makes the store's key of a name such as {@code instantly/main/EMAIL_LISTS}; two
   *     names must not get one key
   * @param limits Instantly's limits, or the part of them that is to be used
   * @param scheduler asks the store, which may take a while, and keeps the time; not shut down here
   */
  public Bucket4jRateLimiter(
      ProxyManager<K> buckets,
      Function<String, K> keys,
      QuotaLimits limits,
      ScheduledExecutorService scheduler) {
    this(buckets, keys, limits, new SystemTime(() -> scheduler), scheduler);
  }

  Bucket4jRateLimiter(
      ProxyManager<K> buckets,
      Function<String, K> keys,
      QuotaLimits limits,
      TimeSource time,
      Executor executor) {
    this.buckets = buckets;
    this.keys = keys;
    this.limits = limits;
    this.time = time;
    this.executor = executor;
  }

  /**
   * Asks for leave to send one request. The identity has to be the same in all processes, so the
   * endpoints need a {@code quotaKey} if their credentials are a bean.
   */
  @Override
  public CompletableFuture<Permit> acquire(Request request) {
    CompletableFuture<Permit> waiting = new CompletableFuture<>();
    CompletableFuture<Permit> local =
        budgets
            .computeIfAbsent(request.identity(), any -> new QuotaBudget(limits, time))
            .acquire(request);
    waiting.whenComplete((permit, ended) -> local.cancel(false));
    local.thenAcceptAsync(permit -> waitForTokens(request, permit, waiting), executor);
    return waiting;
  }

  private void waitForTokens(Request request, Permit permit, CompletableFuture<Permit> waiting) {
    long wait;
    try {
      // a token is reserved even if it comes only later, so processes stand in one line too
      wait = bucket(request.identity(), QuotaGroup.WORKSPACE).consumeIgnoringRateLimits(1);
      if (request.group() != QuotaGroup.WORKSPACE && !limits.windows(request.group()).isEmpty()) {
        long more = bucket(request.identity(), request.group()).consumeIgnoringRateLimits(1);
        wait = Math.max(wait, more);
      }
    } catch (RuntimeException e) {
      permit.unused();
      waiting.completeExceptionally(e);
      return;
    }
    if (wait <= 0) {
      complete(waiting, permit);
    } else {
      time.after(Duration.ofNanos(wait), () -> complete(waiting, permit));
    }
  }

  private static void complete(CompletableFuture<Permit> waiting, Permit permit) {
    if (!waiting.complete(permit)) {
      permit.unused();
    }
  }

  private Bucket bucket(String identity, QuotaGroup group) {
    return buckets
        .builder()
        .build(
            keys.apply("instantly/" + identity + "/" + group.name()), () -> configuration(group));
  }

  private BucketConfiguration configuration(QuotaGroup group) {
    var builder = BucketConfiguration.builder();
    for (SlidingWindow window : limits.windows(group)) {
      long burst = Math.max(1, window.limit() / BURST);
      double jitter = (double) JITTER.toNanos() / window.length();
      long refill = window.limit() - burst - (long) Math.ceil(window.limit() * jitter);
      builder.addLimit(
          Bandwidth.builder()
              .capacity(burst)
              .refillGreedy(Math.max(1, refill), Duration.ofNanos(window.length()))
              .build());
    }
    return builder.build();
  }
}

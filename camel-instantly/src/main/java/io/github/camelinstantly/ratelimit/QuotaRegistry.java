package io.github.camelinstantly.ratelimit;

import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.message.RateLimitMessages;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Where calls wait, for quotas and for their next attempt; one for each CamelContext, so that all
 * components, endpoints and consumers in it share the budgets. When the context stops, waiting
 * ends: what only waited was not sent.
 */
public final class QuotaRegistry {

  private static final Duration TELL_INTERVAL = Duration.ofMinutes(1);

  private final TimeSource time;
  private final Map<String, Budget> budgets = new ConcurrentHashMap<>();
  private final Map<String, BackgroundQuota> backgrounds = new ConcurrentHashMap<>();
  private final Map<String, Long> toldAt = new ConcurrentHashMap<>();
  private final Map<Object, String> names = new IdentityHashMap<>();
  private final Set<CompletableFuture<?>> pauses = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * @param time the time that goes by
   */
  public QuotaRegistry(TimeSource time) {
    this.time = time;
  }

  /**
   * The budget of one identity.
   *
   * @param identity whose quota it is; no secret
   * @param limits its limits
   * @param owner the endpoint that asks, for an error
   * @throws IllegalArgumentException if another endpoint gave this budget other limits
   */
  public QuotaBudget budget(String identity, QuotaLimits limits, String owner) {
    Budget budget =
        budgets.computeIfAbsent(
            identity, any -> new Budget(new QuotaBudget(limits, time), limits, owner));
    if (!budget.limits().equals(limits)) {
      throw new IllegalArgumentException(
          RateLimitMessages.differentLimits(
              owner, limits.toString(), budget.owner(), budget.limits().toString()));
    }
    return budget.quotas();
  }

  /**
   * What of a quota may be used for work that can wait.
   *
   * @param identity whose quota it is
   * @param group the quota
   * @param perMinute how many requests a minute; who asks first decides
   */
  public BackgroundQuota background(String identity, QuotaGroup group, int perMinute) {
    return backgrounds.computeIfAbsent(
        group + " " + identity, any -> new BackgroundQuota(perMinute, time));
  }

  /** A name for credentials that are an object: each object has its own. */
  public String nameOf(Object credentials) {
    synchronized (names) {
      return names.computeIfAbsent(credentials, any -> "credentials-" + (names.size() + 1));
    }
  }

  /** How far the quotas of each identity are used up. */
  public Map<String, List<QuotaUse>> use() {
    return budgets.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, budget -> budget.getValue().quotas().use()));
  }

  /**
   * Whether a long wait may be told of in the log: once a minute for each budget, since all who use
   * it wait for the same.
   *
   * @param identity whose quota it is
   */
  public boolean mayTellOfWait(String identity) {
    long now = time.nanos();
    Long last = toldAt.get(identity);
    if (last == null) {
      return toldAt.putIfAbsent(identity, now) == null;
    }
    return now - last >= TELL_INTERVAL.toNanos() && toldAt.replace(identity, last, now);
  }

  /** Completes after a while, or exceptionally when waiting is ended. */
  public CompletableFuture<Void> pause(Duration duration) {
    CompletableFuture<Void> pause = new CompletableFuture<>();
    if (closed) {
      pause.completeExceptionally(closing());
      return pause;
    }
    pauses.add(pause);
    TimeSource.Alarm alarm = time.after(duration, () -> pause.complete(null));
    pause.whenComplete(
        (done, ended) -> {
          pauses.remove(pause);
          alarm.cancel();
        });
    return pause;
  }

  /** The time that goes by. */
  public TimeSource time() {
    return time;
  }

  /** Whether waiting is over for good, since the context stops. */
  public boolean isClosed() {
    return closed;
  }

  /** Lets calls wait again. */
  public void open() {
    closed = false;
  }

  /** Ends all waiting. */
  public void close() {
    closed = true;
    budgets.values().forEach(budget -> budget.quotas().endWaits(closing()));
    pauses.forEach(pause -> pause.completeExceptionally(closing()));
  }

  private static CancellationException closing() {
    return new CancellationException(RateLimitMessages.stopping());
  }

  /**
   * A budget and where it came from.
   *
   * @param quotas the budget
   * @param limits its limits
   * @param owner the endpoint that asked first
   */
  private record Budget(QuotaBudget quotas, QuotaLimits limits, String owner) {}
}

package io.github.camelinstantly.client;

import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.RateLimiter;
import io.github.camelinstantly.transport.AuthTransport;
import io.github.camelinstantly.transport.DeadlineTransport;
import io.github.camelinstantly.transport.HttpConnections;
import io.github.camelinstantly.transport.Transport;
import io.github.camelinstantly.transport.TransportSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Puts clients together; the order of their layers is to be seen here. */
public final class InstantlyClients {

  private final HttpConnections connections;
  private final QuotaRegistry quotas;
  private final ScheduledExecutorService scheduler;
  private final CallListener listener;

  /**
   * @param connections the component's connection pools
   * @param quotas where calls wait
   * @param scheduler runs the deadlines
   * @param listener is told what calls do
   */
  public InstantlyClients(
      HttpConnections connections,
      QuotaRegistry quotas,
      ScheduledExecutorService scheduler,
      CallListener listener) {
    this.connections = connections;
    this.quotas = quotas;
    this.scheduler = scheduler;
    this.listener = listener;
  }

  /**
   * A client over shared connections and quotas.
   *
   * @param settings what its connection pool is made from
   * @param access as whom it calls
   * @param bounds how long and how often it tries
   */
  public InstantlyClient create(TransportSettings settings, Access access, Bounds bounds) {
    RetryPolicy retry =
        new RetryPolicy(
            bounds.maxRetries(),
            bounds.retryDelay(),
            bounds.maxRetryDelay(),
            () -> ThreadLocalRandom.current().nextDouble());
    RateLimit rateLimit =
        new RateLimit(access.limiter(), access.identity(), quotas, bounds.maxWait());
    Transport oneAttempt =
        new DeadlineTransport(
            new AuthTransport(
                connections.transport(settings),
                access.keySource(),
                access.credentials()::apiKey,
                access.workspaceId()),
            bounds.callTimeout(),
            scheduler);
    // retry, rate limit, deadline, key, connection: each attempt, a further one too, takes a turn
    CallPipeline pipeline = new CallPipeline(retry, rateLimit, oneAttempt, listener);
    ErrorReader errors = new ErrorReader(settings.baseUrl(), Clock.systemUTC());
    return new OperationClient(
        pipeline, new RequestWriter(settings.baseUrl()), new ReplyReader(errors));
  }

  /**
   * As whom a client calls.
   *
   * @param credentials where the API key comes from
   * @param keySource what errors call that
   * @param workspaceId the sub-workspace to act in, or {@code null}
   * @param limiter keeps the quotas
   * @param identity whose quotas they are
   */
  public record Access(
      InstantlyCredentials credentials,
      String keySource,
      @Nullable String workspaceId,
      RateLimiter limiter,
      String identity) {}

  /**
   * How long and how often a client tries.
   *
   * @param callTimeout the bound on one attempt, three times as long for slow operations
   * @param maxRetries how many further attempts there are at most
   * @param retryDelay the bound of the pause before the first of them, doubled with each
   * @param maxRetryDelay the bound that it grows to
   * @param maxWait the bound on waiting for turns; {@code null} for none
   */
  public record Bounds(
      Duration callTimeout,
      int maxRetries,
      Duration retryDelay,
      Duration maxRetryDelay,
      @Nullable Duration maxWait) {}
}

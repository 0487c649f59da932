package io.github.camelinstantly.option;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.client.Digest;
import io.github.camelinstantly.client.InstantlyClients.Access;
import io.github.camelinstantly.client.InstantlyClients.Bounds;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.message.KeyMessages;
import io.github.camelinstantly.ratelimit.BackgroundQuota;
import io.github.camelinstantly.ratelimit.QuotaLimits;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.RateLimiter;
import io.github.camelinstantly.transport.ApiKeyRule;
import io.github.camelinstantly.transport.TransportSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** What an endpoint's options mean for its client. */
public final class ClientOptions {

  private static final int DIGEST_BYTES = 8;

  private ClientOptions() {}

  /** The base URL without a slash at its end. */
  public static URI baseUrl(InstantlyConfiguration options) {
    return URI.create(options.getBaseUrl().replaceAll("/+$", ""));
  }

  /** Where the API key comes from: a bean, else the option, which was checked at the start. */
  private static InstantlyCredentials credentials(InstantlyConfiguration options) {
    InstantlyCredentials credentials = options.getCredentials();
    String apiKey = options.getApiKey();
    return credentials != null ? credentials : () -> String.valueOf(apiKey);
  }

  /**
   * Checks the API key, if it does not come from a bean, which may not have one before it is used.
   *
   * @param component the name that the component is registered by
   * @param ofUri whether the key is from the endpoint's URI
   * @throws IllegalArgumentException if there is none, or none that can be right, saying where it
   *     is from
   */
  public static void checkKey(InstantlyConfiguration options, String component, boolean ofUri) {
    if (options.getCredentials() != null) {
      return;
    }
    if (options.getApiKey() == null) {
      throw new IllegalArgumentException(KeyMessages.missing(component));
    }
    String source = ofUri ? KeyMessages.ofUri() : KeyMessages.ofComponent(component);
    ApiKeyRule.check(source, options.getApiKey());
  }

  /**
   * What of a quota may be used for work that can wait: half of it, so that the other half is left
   * for the tails of all consumers.
   */
  public static BackgroundQuota background(
      InstantlyConfiguration options, QuotaRegistry quotas, QuotaGroup group) {
    int limit =
        group == QuotaGroup.EMAIL_LISTS
            ? options.getEmailListsPerMinute()
            : options.getRequestsPerMinute();
    return quotas.background(identity(options, quotas), group, Math.max(1, limit / 2));
  }

  /** What the connection pool is made from. */
  public static TransportSettings transport(InstantlyConfiguration options) {
    return new TransportSettings(
        baseUrl(options),
        Duration.ofMillis(options.getConnectTimeout()),
        Duration.ofMillis(options.getResponseTimeout()),
        options.getMaxReplySize(),
        options.getSslContextParameters(),
        options.getHttpOptions() == null ? Map.of() : Map.copyOf(options.getHttpOptions()));
  }

  /** As whom calls are made, and whose quotas they use; {@code owner} is named in errors. */
  public static Access access(InstantlyConfiguration options, QuotaRegistry quotas, String owner) {
    String identity = identity(options, quotas);
    RateLimiter limiter = options.getRateLimiter();
    InstantlyCredentials credentials = credentials(options);
    return new Access(
        credentials,
        KeyMessages.ofBean(credentials.getClass()),
        options.getWorkspaceId(),
        limiter == null ? quotas.budget(identity, limits(options), owner) : limiter,
        identity);
  }

  /** How long and how often calls are tried; a consumer waits for its turn without bound. */
  public static Bounds bounds(InstantlyConfiguration options, boolean bounded) {
    return new Bounds(
        Duration.ofMillis(options.getCallTimeout()),
        options.getMaxRetries(),
        Duration.ofMillis(options.getRetryDelay()),
        Duration.ofMillis(options.getMaxRetryDelay()),
        bounded ? Duration.ofMillis(options.getRateLimitMaxWait()) : null);
  }

  private static QuotaLimits limits(InstantlyConfiguration options) {
    return new QuotaLimits(
        options.getRequestsPerSecond(),
        options.getRequestsPerMinute(),
        options.getEmailListsPerMinute(),
        options.getTestEmailsPerMinute(),
        options.getDomainChecksPerMinute(),
        options.getOauthInitsPerMinute(),
        options.getDomainForwardingsPerMinute(),
        options.getDomainForwardingsPerHour());
  }

  /** Whose quotas the calls draw on: equal for all that share them, and no secret. */
  public static String identity(InstantlyConfiguration options, QuotaRegistry quotas) {
    if (options.getQuotaKey() != null) {
      return options.getQuotaKey();
    }
    // a rotated key comes from a credentials bean, which keeps its budget; a literal one is fixed
    String key =
        options.getCredentials() == null
            ? Digest.of(
                DIGEST_BYTES,
                String.valueOf(options.getApiKey()).strip().getBytes(StandardCharsets.UTF_8))
            : quotas.nameOf(options.getCredentials());
    String workspace = options.getWorkspaceId() == null ? "-" : options.getWorkspaceId();
    return baseUrl(options) + " " + key + " " + workspace;
  }
}

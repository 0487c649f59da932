package io.github.camelinstantly;

import io.github.camelinstantly.client.InstantlyClients.Access;
import io.github.camelinstantly.client.InstantlyClients.Bounds;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.client.TransportSettings;
import io.github.camelinstantly.client.pacing.QuotaLimits;
import io.github.camelinstantly.client.pacing.RateLimiter;
import io.github.camelinstantly.client.pacing.WaitingRoom;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/** What an endpoint's options mean for its client. */
final class ClientOptions {

  private static final int DIGEST_BYTES = 8;

  private ClientOptions() {}

  static TransportSettings transport(InstantlyConfiguration options) {
    return new TransportSettings(
        InstantlyComponent.baseUrl(options),
        Duration.ofMillis(options.getConnectTimeout()),
        Duration.ofMillis(options.getResponseTimeout()),
        options.getMaxReplySize(),
        options.getSslContextParameters(),
        options.getHttpOptions() == null ? Map.of() : Map.copyOf(options.getHttpOptions()));
  }

  static Access access(
      InstantlyConfiguration options,
      InstantlyCredentials credentials,
      WaitingRoom room,
      String owner) {
    String identity = identity(options, room);
    RateLimiter limiter = options.getRateLimiter();
    return new Access(
        credentials,
        options.getWorkspaceId(),
        limiter == null ? room.budget(identity, limits(options), owner) : limiter,
        identity);
  }

  static Bounds bounds(InstantlyConfiguration options, boolean bounded) {
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
        options.getOauthInitsPerMinute());
  }

  /** Whose quotas the calls draw on: equal for all that share them, and no secret. */
  static String identity(InstantlyConfiguration options, WaitingRoom room) {
    if (options.getQuotaKey() != null) {
      return options.getQuotaKey();
    }
    String key =
        options.getCredentials() == null
            ? digest(String.valueOf(options.getApiKey()).strip())
            : room.nameOf(options.getCredentials());
    String workspace = options.getWorkspaceId() == null ? "-" : options.getWorkspaceId();
    return InstantlyComponent.baseUrl(options) + " " + key + " " + workspace;
  }

  /**
   * A rotated key comes from a credentials bean, which keeps its budget; a literal one is fixed.
   */
  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.github.camelinstantly.option;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.api.ValueType;
import io.github.camelinstantly.message.AwaitMessages;
import io.github.camelinstantly.message.OptionMessages;
import java.net.URI;
import java.util.Set;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * The options that are no arguments: numbers have a least value, the base URL keeps the key safe,
 * ids are UUIDs.
 */
public final class OptionRangeCheck {

  /** Some pages, so that what shares the newest timestamp is always among them. */
  private static final int MIN_SEEN = 1_000;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private OptionRangeCheck() {}

  /**
   * Checks the connection options.
   *
   * @throws IllegalArgumentException naming the first that is malformed or too small
   */
  public static void check(InstantlyConfiguration options) {
    baseUrl(options);
    workspaceId("workspaceId", options.getWorkspaceId());
    atLeast("connectTimeout", 1, options.getConnectTimeout());
    atLeast("responseTimeout", 1, options.getResponseTimeout());
    atLeast("callTimeout", 1, options.getCallTimeout());
    atLeast("maxReplySize", 1, options.getMaxReplySize());
    atLeast("rateLimitMaxWait", 0, options.getRateLimitMaxWait());
    atLeast("maxRetries", 0, options.getMaxRetries());
    atLeast("retryDelay", 0, options.getRetryDelay());
    atLeast("maxRetryDelay", 0, options.getMaxRetryDelay());
    atLeast("maxWaiting", 0, options.getMaxWaiting());
    atLeast("requestsPerSecond", 1, options.getRequestsPerSecond());
    atLeast("requestsPerMinute", 1, options.getRequestsPerMinute());
    atLeast("emailListsPerMinute", 1, options.getEmailListsPerMinute());
    atLeast("testEmailsPerMinute", 1, options.getTestEmailsPerMinute());
    atLeast("domainChecksPerMinute", 1, options.getDomainChecksPerMinute());
    atLeast("oauthInitsPerMinute", 1, options.getOauthInitsPerMinute());
    atLeast("domainForwardingsPerMinute", 1, options.getDomainForwardingsPerMinute());
    atLeast("domainForwardingsPerHour", 1, options.getDomainForwardingsPerHour());
  }

  /** Likewise for those of a consumer. */
  public static void check(InstantlyConsumerOptions options) {
    atLeast("maxInFlight", 1, options.getMaxInFlight());
    atLeast("lookback", 0, options.getLookback());
    atLeast("lookbackInterval", 1, options.getLookbackInterval());
    atLeast("maxSeen", MIN_SEEN, options.getMaxSeen());
    atLeast("maxFailed", 1, options.getMaxFailed());
    atLeast("maxAttempts", 0, options.getMaxAttempts());
    atLeast("watchdogTimeout", 0, options.getWatchdogTimeout());
  }

  /** Likewise for those of a producer. */
  public static void check(InstantlyProducerOptions options) {
    atLeast("maxItems", 0, options.getMaxItems());
    atLeast("awaitInterval", InstantlyProducerOptions.FIRST_LOOK, options.getAwaitInterval());
    if (options.getAwaitTimeout() <= InstantlyProducerOptions.FIRST_LOOK) {
      throw new IllegalArgumentException(
          AwaitMessages.timeoutTooShort(
              options.getAwaitTimeout(), InstantlyProducerOptions.FIRST_LOOK));
    }
  }

  /** With a threshold alone, Camel would not back off, and count errors from 0 again and again. */
  public static void backoff(ScheduledPollEndpoint options) {
    if (options.getBackoffMultiplier() > 0) {
      return;
    }
    if (options.getBackoffErrorThreshold() > 0) {
      throw new IllegalArgumentException(
          OptionMessages.thresholdWithoutBackoff(
              "backoffErrorThreshold", options.getBackoffErrorThreshold()));
    }
    if (options.getBackoffIdleThreshold() > 0) {
      throw new IllegalArgumentException(
          OptionMessages.thresholdWithoutBackoff(
              "backoffIdleThreshold", options.getBackoffIdleThreshold()));
    }
  }

  /** Fails with the option, its least value and its value if that is smaller. */
  public static void atLeast(String option, long least, long value) {
    if (value < least) {
      throw new IllegalArgumentException(
          OptionMessages.outOfRange(option, value, least, Long.MAX_VALUE));
    }
  }

  /** Keeps the API key off unencrypted lines and off hosts that a mistyped URL would name. */
  private static void baseUrl(InstantlyConfiguration configuration) {
    String text = configuration.getBaseUrl();
    URI url;
    try {
      url = URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(OptionMessages.malformedBaseUrl(text), e);
    }
    boolean secure = "https".equalsIgnoreCase(url.getScheme());
    boolean plain = "http".equalsIgnoreCase(url.getScheme());
    boolean bare =
        url.getHost() != null
            && url.getUserInfo() == null
            // operations bring their own path
            && "/".startsWith(url.getPath())
            && url.getQuery() == null
            && url.getFragment() == null;
    if (!(secure || plain) || !bare) {
      throw new IllegalArgumentException(OptionMessages.malformedBaseUrl(text));
    }
    if (plain && !configuration.isAllowInsecure() && !LOOPBACK.contains(url.getHost())) {
      throw new IllegalArgumentException(OptionMessages.insecureBaseUrl(text));
    }
  }

  /**
   * Checks the id that travels in an HTTP header: nothing but a UUID gets there.
   *
   * @param shownAs the option or header that gives it
   * @param workspaceId the id
   * @throws IllegalArgumentException if it is there and no UUID
   */
  public static void workspaceId(String shownAs, @Nullable String workspaceId) {
    if (workspaceId != null && ValueType.UUID.read(workspaceId).isEmpty()) {
      throw new IllegalArgumentException(
          OptionMessages.wrongType(shownAs, ValueType.UUID.rule(), workspaceId));
    }
  }
}

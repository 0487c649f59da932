package io.github.camelinstantly;

import io.github.camelinstantly.message.OptionMessages;
import org.apache.camel.support.ScheduledPollEndpoint;

/** The numbers among the options that are not arguments: each has a least value. */
final class RangeCheck {

  /** Some pages, so that what shares the newest timestamp is always among them. */
  private static final int LEAST_SEEN = 1_000;

  private RangeCheck() {}

  /**
   * Checks options.
   *
   * @throws IllegalArgumentException naming the first that is too small
   */
  static void check(InstantlyConfiguration options) {
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
  }

  /** Likewise for those of a consumer. */
  static void check(InstantlyConsumerOptions options) {
    atLeast("maxInFlight", 1, options.getMaxInFlight());
    atLeast("lookback", 0, options.getLookback());
    atLeast("lookbackInterval", 1, options.getLookbackInterval());
    atLeast("maxSeen", LEAST_SEEN, options.getMaxSeen());
    atLeast("maxFailed", 1, options.getMaxFailed());
    atLeast("maxAttempts", 0, options.getMaxAttempts());
    atLeast("watchdogTimeout", 0, options.getWatchdogTimeout());
  }

  /** With a threshold alone, Camel would not back off, and count errors from 0 again and again. */
  static void backoff(ScheduledPollEndpoint options) {
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

  static void atLeast(String option, long least, long value) {
    if (value < least) {
      throw new IllegalArgumentException(
          OptionMessages.outOfRange(option, value, least, Long.MAX_VALUE));
    }
  }
}

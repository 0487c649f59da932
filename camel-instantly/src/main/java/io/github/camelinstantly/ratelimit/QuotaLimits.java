package io.github.camelinstantly.ratelimit;

import io.github.camelinstantly.api.QuotaGroup;
import java.time.Duration;
import java.util.List;

/**
 * How many requests a workspace may make (API facts: rate-limits).
 *
 * @param requestsPerSecond all requests in a second
 * @param requestsPerMinute all requests in a minute
 * @param emailListsPerMinute lists of emails in a minute
 * @param testEmailsPerMinute test emails in a minute
 * @param domainChecksPerMinute checks of domains in a minute
 * @param oauthInitsPerMinute logins begun in a minute
 * @param domainForwardingsPerMinute changes of domain forwarding in a minute
 * @param domainForwardingsPerHour changes of domain forwarding in an hour
 */
public record QuotaLimits(
    int requestsPerSecond,
    int requestsPerMinute,
    int emailListsPerMinute,
    int testEmailsPerMinute,
    int domainChecksPerMinute,
    int oauthInitsPerMinute,
    int domainForwardingsPerMinute,
    int domainForwardingsPerHour) {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  /** What Instantly documents (API facts: rate-limits). */
  public static final QuotaLimits DOCUMENTED = new QuotaLimits(100, 6000, 20, 10, 30, 75, 10, 60);

  /** The windows of a group, newly made. A group that is only counted has none. */
  List<SlidingWindow> windows(QuotaGroup group) {
    return switch (group) {
      case WORKSPACE ->
          List.of(
              new SlidingWindow(requestsPerSecond, SECOND),
              new SlidingWindow(requestsPerMinute, MINUTE));
      case EMAIL_LISTS -> List.of(new SlidingWindow(emailListsPerMinute, MINUTE));
      case TEST_EMAILS -> List.of(new SlidingWindow(testEmailsPerMinute, MINUTE));
      case DOMAIN_CHECKS -> List.of(new SlidingWindow(domainChecksPerMinute, MINUTE));
      case DOMAIN_FORWARDINGS ->
          List.of(
              new SlidingWindow(domainForwardingsPerMinute, MINUTE),
              new SlidingWindow(domainForwardingsPerHour, HOUR));
      case OAUTH_INIT -> List.of(new SlidingWindow(oauthInitsPerMinute, MINUTE));
      case AI_REPLY_LABELS -> List.of();
    };
  }
}

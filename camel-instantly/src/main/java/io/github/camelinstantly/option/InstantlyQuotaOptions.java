package io.github.camelinstantly.option;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/**
 * The quotas of a workspace, which all of its endpoints in a CamelContext share. Two endpoints that
 * give one workspace different quotas do not start.
 */
@UriParams
public class InstantlyQuotaOptions {

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_REQUESTS_PER_SECOND = 100;

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_REQUESTS_PER_MINUTE = 6000;

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_EMAIL_LISTS_PER_MINUTE = 20;

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_TEST_EMAILS_PER_MINUTE = 10;

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_DOMAIN_CHECKS_PER_MINUTE = 30;

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_OAUTH_INITS_PER_MINUTE = 75;

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_DOMAIN_FORWARDINGS_PER_MINUTE = 10;

  /** The documented limit (API facts: rate-limits). */
  public static final int DEFAULT_DOMAIN_FORWARDINGS_PER_HOUR = 60;

  @UriParam(
      label = "quota",
      defaultValue = "100",
      description =
          "The maximum number of requests a second by all endpoints of a workspace" + " together.")
  private int requestsPerSecond = DEFAULT_REQUESTS_PER_SECOND;

  @UriParam(
      label = "quota",
      defaultValue = "6000",
      description =
          "The maximum number of requests a minute by all endpoints of a workspace" + " together.")
  private int requestsPerMinute = DEFAULT_REQUESTS_PER_MINUTE;

  @UriParam(
      label = "quota",
      defaultValue = "20",
      description =
          "The maximum number of emails/list and emails/get requests a minute by all"
              + " endpoints of a workspace together.")
  private int emailListsPerMinute = DEFAULT_EMAIL_LISTS_PER_MINUTE;

  @UriParam(
      label = "quota",
      defaultValue = "10",
      description =
          "The maximum number of emails/sendTest requests a minute by all endpoints of a"
              + " workspace together.")
  private int testEmailsPerMinute = DEFAULT_TEST_EMAILS_PER_MINUTE;

  @UriParam(
      label = "quota",
      defaultValue = "30",
      description =
          "The maximum number of dfy-orders/checkDomains requests a minute by all"
              + " endpoints of a workspace together.")
  private int domainChecksPerMinute = DEFAULT_DOMAIN_CHECKS_PER_MINUTE;

  @UriParam(
      label = "quota",
      defaultValue = "75",
      description =
          "The maximum number of oauth/initGoogle and oauth/initMicrosoft requests a"
              + " minute by all endpoints of a workspace together.")
  private int oauthInitsPerMinute = DEFAULT_OAUTH_INITS_PER_MINUTE;

  @UriParam(
      label = "quota",
      defaultValue = "10",
      description =
          "The maximum number of domains/setForwarding and domains/deleteForwarding requests"
              + " a minute by all endpoints of a workspace together.")
  private int domainForwardingsPerMinute = DEFAULT_DOMAIN_FORWARDINGS_PER_MINUTE;

  @UriParam(
      label = "quota",
      defaultValue = "60",
      description =
          "The maximum number of domains/setForwarding and domains/deleteForwarding requests"
              + " an hour by all endpoints of a workspace together.")
  private int domainForwardingsPerHour = DEFAULT_DOMAIN_FORWARDINGS_PER_HOUR;

  public int getRequestsPerSecond() {
    return requestsPerSecond;
  }

  public void setRequestsPerSecond(int requestsPerSecond) {
    this.requestsPerSecond = requestsPerSecond;
  }

  public int getRequestsPerMinute() {
    return requestsPerMinute;
  }

  public void setRequestsPerMinute(int requestsPerMinute) {
    this.requestsPerMinute = requestsPerMinute;
  }

  public int getEmailListsPerMinute() {
    return emailListsPerMinute;
  }

  public void setEmailListsPerMinute(int emailListsPerMinute) {
    this.emailListsPerMinute = emailListsPerMinute;
  }

  public int getTestEmailsPerMinute() {
    return testEmailsPerMinute;
  }

  public void setTestEmailsPerMinute(int testEmailsPerMinute) {
    this.testEmailsPerMinute = testEmailsPerMinute;
  }

  public int getDomainChecksPerMinute() {
    return domainChecksPerMinute;
  }

  public void setDomainChecksPerMinute(int domainChecksPerMinute) {
    this.domainChecksPerMinute = domainChecksPerMinute;
  }

  public int getOauthInitsPerMinute() {
    return oauthInitsPerMinute;
  }

  public void setOauthInitsPerMinute(int oauthInitsPerMinute) {
    this.oauthInitsPerMinute = oauthInitsPerMinute;
  }

  public int getDomainForwardingsPerMinute() {
    return domainForwardingsPerMinute;
  }

  public void setDomainForwardingsPerMinute(int domainForwardingsPerMinute) {
    this.domainForwardingsPerMinute = domainForwardingsPerMinute;
  }

  public int getDomainForwardingsPerHour() {
    return domainForwardingsPerHour;
  }

  public void setDomainForwardingsPerHour(int domainForwardingsPerHour) {
    this.domainForwardingsPerHour = domainForwardingsPerHour;
  }
}

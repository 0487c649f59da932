package io.github.camelinstantly.springboot;

import org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon;
import org.jspecify.annotations.Nullable;

/** The quotas of a workspace among the Spring Boot properties of the component. */
public abstract class InstantlyQuotaConfiguration extends ComponentConfigurationPropertiesCommon {

  /** The maximum number of requests a second by all endpoints of a workspace together. */
  private @Nullable Integer requestsPerSecond;

  /** The maximum number of requests a minute by all endpoints of a workspace together. */
  private @Nullable Integer requestsPerMinute;

  /**
   * The maximum number of emails/list and emails/get requests a minute by all endpoints of a
   * workspace together.
   */
  private @Nullable Integer emailListsPerMinute;

  /**
   * The maximum number of emails/sendTest requests a minute by all endpoints of a workspace
   * together.
   */
  private @Nullable Integer testEmailsPerMinute;

  /**
   * The maximum number of dfy-orders/checkDomains requests a minute by all endpoints of a workspace
   * together.
   */
  private @Nullable Integer domainChecksPerMinute;

  /**
   * The maximum number of oauth/initGoogle and oauth/initMicrosoft requests a minute by all
   * endpoints of a workspace together.
   */
  private @Nullable Integer oauthInitsPerMinute;

  /**
   * The maximum number of domains/setForwarding and domains/deleteForwarding requests a minute by
   * all endpoints of a workspace together.
   */
  private @Nullable Integer domainForwardingsPerMinute;

  /**
   * The maximum number of domains/setForwarding and domains/deleteForwarding requests an hour by
   * all endpoints of a workspace together.
   */
  private @Nullable Integer domainForwardingsPerHour;

  public @Nullable Integer getRequestsPerSecond() {
    return requestsPerSecond;
  }

  public void setRequestsPerSecond(@Nullable Integer requestsPerSecond) {
    this.requestsPerSecond = requestsPerSecond;
  }

  public @Nullable Integer getRequestsPerMinute() {
    return requestsPerMinute;
  }

  public void setRequestsPerMinute(@Nullable Integer requestsPerMinute) {
    this.requestsPerMinute = requestsPerMinute;
  }

  public @Nullable Integer getEmailListsPerMinute() {
    return emailListsPerMinute;
  }

  public void setEmailListsPerMinute(@Nullable Integer emailListsPerMinute) {
    this.emailListsPerMinute = emailListsPerMinute;
  }

  public @Nullable Integer getTestEmailsPerMinute() {
    return testEmailsPerMinute;
  }

  public void setTestEmailsPerMinute(@Nullable Integer testEmailsPerMinute) {
    this.testEmailsPerMinute = testEmailsPerMinute;
  }

  public @Nullable Integer getDomainChecksPerMinute() {
    return domainChecksPerMinute;
  }

  public void setDomainChecksPerMinute(@Nullable Integer domainChecksPerMinute) {
    this.domainChecksPerMinute = domainChecksPerMinute;
  }

  public @Nullable Integer getOauthInitsPerMinute() {
    return oauthInitsPerMinute;
  }

  public void setOauthInitsPerMinute(@Nullable Integer oauthInitsPerMinute) {
    this.oauthInitsPerMinute = oauthInitsPerMinute;
  }

  public @Nullable Integer getDomainForwardingsPerMinute() {
    return domainForwardingsPerMinute;
  }

  public void setDomainForwardingsPerMinute(@Nullable Integer domainForwardingsPerMinute) {
    this.domainForwardingsPerMinute = domainForwardingsPerMinute;
  }

  public @Nullable Integer getDomainForwardingsPerHour() {
    return domainForwardingsPerHour;
  }

  public void setDomainForwardingsPerHour(@Nullable Integer domainForwardingsPerHour) {
    this.domainForwardingsPerHour = domainForwardingsPerHour;
  }
}

package io.github.camelinstantly.springboot;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.ratelimit.RateLimiter;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The options of the component as Spring Boot properties; a test compares them with the catalog.
 *
 * <p>What is not set stays null and is not copied, so that it leaves alone what a configuration
 * bean or a component bean of the application says. The defaults that editors show are in {@code
 * additional-spring-configuration-metadata.json}.
 */
@ConfigurationProperties(prefix = "camel.component.instantly")
public class InstantlyComponentConfiguration extends InstantlyQuotaConfiguration {

  /** Whether to configure the component automatically; it is enabled by default. */
  // for the metadata only: the value is that of the superclass
  @SuppressWarnings("unused")
  private @Nullable Boolean enabled;

  /**
   * Scheme, host and port of the API. Must be https unless the host is this machine or
   * allowInsecure is true.
   */
  private @Nullable String baseUrl;

  /**
   * The id of the sub-workspace to act in, for keys of the admin workspace of a workspace group.
   */
  private @Nullable String workspaceId;

  /**
   * Whether a failure of the consumer itself, such as a failed poll, is passed as an exchange to
   * the error handler of the route. By default Camel's ExceptionHandler logs it.
   */
  private @Nullable Boolean bridgeErrorHandler;

  /**
   * Whether a producer starts with its first exchange instead of with its route. A failure to start
   * is then handled by the error handler of the route, but the first exchange takes longer.
   */
  private @Nullable Boolean lazyStartProducer;

  /**
   * Whether options that hold a bean, such as credentials, are looked up in the registry if they
   * are not set, and found if there is exactly one bean of their type.
   */
  private @Nullable Boolean autowiredEnabled;

  /**
   * The maximum duration of one attempt of a call, from leasing a connection to the last byte of
   * the reply. Operations known to be slow, such as leads/list, get three times as long.
   */
  private @Nullable Duration callTimeout;

  /**
   * The configuration that endpoints start from; its options can also be set individually. The
   * option is a io.github.camelinstantly.InstantlyConfiguration type.
   */
  private @Nullable InstantlyConfiguration configuration;

  /**
   * The maximum time that a producer's call waits for its turn under the rate limits (quotas).
   * After it the call fails with an InstantlyRateLimitException; it was not sent. Consumers wait
   * without a limit.
   */
  private @Nullable Duration rateLimitMaxWait;

  /**
   * The maximum number of retries of a failed call that is safe to repeat; 0 for none. Waiting out
   * a 429 does not count.
   */
  private @Nullable Integer maxRetries;

  /**
   * The upper bound of the random pause before the first retry. It doubles with each retry; the
   * pause is chosen between 0 and the bound.
   */
  private @Nullable Duration retryDelay;

  /** The maximum pause before a retry, even if the server asks for a longer one. */
  private @Nullable Duration maxRetryDelay;

  /**
   * The maximum number of exchanges of one endpoint that wait without holding a thread; beyond it,
   * exchanges block their thread.
   */
  private @Nullable Integer maxWaiting;

  /**
   * The name of the quotas that calls count against. Endpoints with the same name share them, for
   * example when several keys belong to one workspace. By default endpoints with equal base URL,
   * key and workspaceId share.
   */
  private @Nullable String quotaKey;

  /**
   * Grants the permits to send instead of the limits set here, for example to share them among
   * several processes. The option is a io.github.camelinstantly.ratelimit.RateLimiter type.
   */
  private @Nullable RateLimiter rateLimiter;

  /**
   * Is told of the outcome, the attempts and the waits of each call. The option is a
   * io.github.camelinstantly.client.CallListener type.
   */
  private @Nullable CallListener callListener;

  /** Connect timeout: how long to wait for a connection to open, or for a free one in the pool. */
  private @Nullable Duration connectTimeout;

  /**
   * Options of Camel's http endpoint for the connections, such as http.proxyHost, http.proxyPort or
   * http.connectionsPerRoute. This is a multi-value option with prefix: http.
   */
  private @Nullable Map<String, Object> httpOptions;

  /**
   * The maximum size of a reply in bytes, after decompression. A larger reply fails its call
   * instead of filling the memory.
   */
  private @Nullable Long maxReplySize;

  /** Read timeout: how long the server may send nothing. */
  private @Nullable Duration responseTimeout;

  /** Whether the consumers of this component take part in Camel's health checks. */
  private @Nullable Boolean healthCheckConsumerEnabled;

  /**
   * Whether the producers of this component take part in Camel's health checks, if Camel's producer
   * checks are enabled: camel.health.producers-enabled is false by default.
   */
  private @Nullable Boolean healthCheckProducerEnabled;

  /** Whether baseUrl may be http to another machine. The API key is then sent unencrypted. */
  private @Nullable Boolean allowInsecure;

  /**
   * The API key, as Instantly showed it when it was created. Set it on the component or with a
   * property placeholder rather than in a URI, which Camel prints in route dumps.
   */
  private @Nullable String apiKey;

  /**
   * Provides the API key instead of apiKey. It is asked on every call, so a rotated key works
   * without a restart. A single bean of this type in the registry is found automatically if there
   * is no apiKey. The option is a io.github.camelinstantly.client.InstantlyCredentials type.
   */
  private @Nullable InstantlyCredentials credentials;

  /**
   * The TLS settings; by default those of the JDK. The option is a
   * org.apache.camel.support.jsse.SSLContextParameters type.
   */
  private @Nullable SSLContextParameters sslContextParameters;

  /** Whether to use the TLS settings of the CamelContext. */
  private @Nullable Boolean useGlobalSslContextParameters;

  public @Nullable String getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public @Nullable String getWorkspaceId() {
    return workspaceId;
  }

  public void setWorkspaceId(@Nullable String workspaceId) {
    this.workspaceId = workspaceId;
  }

  public @Nullable Boolean getBridgeErrorHandler() {
    return bridgeErrorHandler;
  }

  public void setBridgeErrorHandler(@Nullable Boolean bridgeErrorHandler) {
    this.bridgeErrorHandler = bridgeErrorHandler;
  }

  public @Nullable Boolean getLazyStartProducer() {
    return lazyStartProducer;
  }

  public void setLazyStartProducer(@Nullable Boolean lazyStartProducer) {
    this.lazyStartProducer = lazyStartProducer;
  }

  public @Nullable Boolean getAutowiredEnabled() {
    return autowiredEnabled;
  }

  public void setAutowiredEnabled(@Nullable Boolean autowiredEnabled) {
    this.autowiredEnabled = autowiredEnabled;
  }

  public @Nullable Duration getCallTimeout() {
    return callTimeout;
  }

  public void setCallTimeout(@Nullable Duration callTimeout) {
    this.callTimeout = callTimeout;
  }

  public @Nullable InstantlyConfiguration getConfiguration() {
    return configuration;
  }

  public void setConfiguration(@Nullable InstantlyConfiguration configuration) {
    this.configuration = configuration;
  }

  public @Nullable Duration getConnectTimeout() {
    return connectTimeout;
  }

  public void setConnectTimeout(@Nullable Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  public @Nullable Map<String, Object> getHttpOptions() {
    return httpOptions;
  }

  public void setHttpOptions(@Nullable Map<String, Object> httpOptions) {
    this.httpOptions = httpOptions;
  }

  public @Nullable Long getMaxReplySize() {
    return maxReplySize;
  }

  public void setMaxReplySize(@Nullable Long maxReplySize) {
    this.maxReplySize = maxReplySize;
  }

  public @Nullable Duration getResponseTimeout() {
    return responseTimeout;
  }

  public void setResponseTimeout(@Nullable Duration responseTimeout) {
    this.responseTimeout = responseTimeout;
  }

  public @Nullable Boolean getHealthCheckConsumerEnabled() {
    return healthCheckConsumerEnabled;
  }

  public void setHealthCheckConsumerEnabled(@Nullable Boolean healthCheckConsumerEnabled) {
    this.healthCheckConsumerEnabled = healthCheckConsumerEnabled;
  }

  public @Nullable Boolean getHealthCheckProducerEnabled() {
    return healthCheckProducerEnabled;
  }

  public void setHealthCheckProducerEnabled(@Nullable Boolean healthCheckProducerEnabled) {
    this.healthCheckProducerEnabled = healthCheckProducerEnabled;
  }

  public @Nullable Boolean getAllowInsecure() {
    return allowInsecure;
  }

  public void setAllowInsecure(@Nullable Boolean allowInsecure) {
    this.allowInsecure = allowInsecure;
  }

  public @Nullable String getApiKey() {
    return apiKey;
  }

  public void setApiKey(@Nullable String apiKey) {
    this.apiKey = apiKey;
  }

  public @Nullable InstantlyCredentials getCredentials() {
    return credentials;
  }

  public void setCredentials(@Nullable InstantlyCredentials credentials) {
    this.credentials = credentials;
  }

  public @Nullable SSLContextParameters getSslContextParameters() {
    return sslContextParameters;
  }

  public void setSslContextParameters(@Nullable SSLContextParameters sslContextParameters) {
    this.sslContextParameters = sslContextParameters;
  }

  public @Nullable Boolean getUseGlobalSslContextParameters() {
    return useGlobalSslContextParameters;
  }

  public void setUseGlobalSslContextParameters(@Nullable Boolean useGlobalSslContextParameters) {
    this.useGlobalSslContextParameters = useGlobalSslContextParameters;
  }

  public @Nullable Duration getRateLimitMaxWait() {
    return rateLimitMaxWait;
  }

  public void setRateLimitMaxWait(@Nullable Duration rateLimitMaxWait) {
    this.rateLimitMaxWait = rateLimitMaxWait;
  }

  public @Nullable Integer getMaxRetries() {
    return maxRetries;
  }

  public void setMaxRetries(@Nullable Integer maxRetries) {
    this.maxRetries = maxRetries;
  }

  public @Nullable Duration getRetryDelay() {
    return retryDelay;
  }

  public void setRetryDelay(@Nullable Duration retryDelay) {
    this.retryDelay = retryDelay;
  }

  public @Nullable Duration getMaxRetryDelay() {
    return maxRetryDelay;
  }

  public void setMaxRetryDelay(@Nullable Duration maxRetryDelay) {
    this.maxRetryDelay = maxRetryDelay;
  }

  public @Nullable Integer getMaxWaiting() {
    return maxWaiting;
  }

  public void setMaxWaiting(@Nullable Integer maxWaiting) {
    this.maxWaiting = maxWaiting;
  }

  public @Nullable String getQuotaKey() {
    return quotaKey;
  }

  public void setQuotaKey(@Nullable String quotaKey) {
    this.quotaKey = quotaKey;
  }

  public @Nullable RateLimiter getRateLimiter() {
    return rateLimiter;
  }

  public void setRateLimiter(@Nullable RateLimiter rateLimiter) {
    this.rateLimiter = rateLimiter;
  }

  public @Nullable CallListener getCallListener() {
    return callListener;
  }

  public void setCallListener(@Nullable CallListener callListener) {
    this.callListener = callListener;
  }
}

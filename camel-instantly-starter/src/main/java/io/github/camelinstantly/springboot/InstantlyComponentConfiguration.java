package io.github.camelinstantly.springboot;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.client.InstantlyCredentials;
import java.util.Map;
import org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The options of the component as Spring Boot properties; a test compares them with the catalog.
 */
@ConfigurationProperties(prefix = "camel.component.instantly")
public class InstantlyComponentConfiguration extends ComponentConfigurationPropertiesCommon {

  /** Whether to configure the component automatically; it is enabled by default. */
  // for the metadata only: the value is that of the superclass
  @SuppressWarnings("unused")
  private @Nullable Boolean enabled;

  /**
   * Scheme, host and port of the API. Must be https unless the host is this machine or
   * allowInsecure is true.
   */
  private String baseUrl = "https://api.instantly.ai";

  /**
   * The id of the sub-workspace to act in, for keys of the admin workspace of a workspace group.
   */
  private @Nullable String workspaceId;

  /**
   * Whether a failure of the consumer itself, such as a poll that the API refused, goes as an
   * exchange to the error handler of the route. Otherwise Camel's ExceptionHandler logs it.
   */
  private Boolean bridgeErrorHandler = false;

  /**
   * Whether a producer starts with its first exchange instead of with its route. A failure to start
   * is then handled by the error handler of the route, and the first exchange takes longer.
   */
  private Boolean lazyStartProducer = false;

  /**
   * Whether credentials that are not set are looked up in the registry, where they are taken if
   * there is exactly one bean of their type.
   */
  private Boolean autowiredEnabled = true;

  /**
   * The longest that one attempt of a call may take, from the lease of a connection to the last
   * byte. Operations known to be slow, such as leads/list, get three times as long.
   */
  private Long callTimeout = 60000L;

  /**
   * The configuration that endpoints start from; its options can be set singly. The option is a
   * io.github.camelinstantly.InstantlyConfiguration type.
   */
  private @Nullable InstantlyConfiguration configuration;

  /** The longest wait for a connection, and for a free one of the pool. */
  private Long connectTimeout = 10000L;

  /**
   * Options of Camel's http endpoint for the connections, such as http.proxyHost, http.proxyPort or
   * http.connectionsPerRoute. This is a multi-value option with prefix: http.
   */
  private @Nullable Map<String, Object> httpOptions;

  /**
   * The greatest reply in bytes, after unpacking. A larger one fails its call instead of filling
   * the memory.
   */
  private Long maxReplySize = 67108864L;

  /** The longest silence of the server within one reply. */
  private Long responseTimeout = 150000L;

  /** Whether the consumers of this component take part in Camel's health checks. */
  private Boolean healthCheckConsumerEnabled = true;

  /**
   * Whether the producers of this component take part in Camel's health checks, where Camel has
   * producer checks on at all: camel.health.producers-enabled is false by default.
   */
  private Boolean healthCheckProducerEnabled = true;

  /** Whether baseUrl may be http to another machine. The API key then travels unencrypted. */
  private Boolean allowInsecure = false;

  /**
   * The API key, as Instantly shows it at its creation. Set it on the component or by a property
   * placeholder rather than in a URI, which Camel prints in route dumps.
   */
  private @Nullable String apiKey;

  /**
   * Where the API key comes from, in place of apiKey. It is asked on every call, so a key that was
   * rotated works without a restart. A single bean of this type in the registry is found by itself.
   * The option is a io.github.camelinstantly.client.InstantlyCredentials type.
   */
  private @Nullable InstantlyCredentials credentials;

  /**
   * The TLS settings; those of the JDK unless given. The option is a
   * org.apache.camel.support.jsse.SSLContextParameters type.
   */
  private @Nullable SSLContextParameters sslContextParameters;

  /** Whether the TLS settings of the CamelContext are used. */
  private Boolean useGlobalSslContextParameters = false;

  public String getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public @Nullable String getWorkspaceId() {
    return workspaceId;
  }

  public void setWorkspaceId(@Nullable String workspaceId) {
    this.workspaceId = workspaceId;
  }

  public Boolean getBridgeErrorHandler() {
    return bridgeErrorHandler;
  }

  public void setBridgeErrorHandler(Boolean bridgeErrorHandler) {
    this.bridgeErrorHandler = bridgeErrorHandler;
  }

  public Boolean getLazyStartProducer() {
    return lazyStartProducer;
  }

  public void setLazyStartProducer(Boolean lazyStartProducer) {
    this.lazyStartProducer = lazyStartProducer;
  }

  public Boolean getAutowiredEnabled() {
    return autowiredEnabled;
  }

  public void setAutowiredEnabled(Boolean autowiredEnabled) {
    this.autowiredEnabled = autowiredEnabled;
  }

  public Long getCallTimeout() {
    return callTimeout;
  }

  public void setCallTimeout(Long callTimeout) {
    this.callTimeout = callTimeout;
  }

  public @Nullable InstantlyConfiguration getConfiguration() {
    return configuration;
  }

  public void setConfiguration(@Nullable InstantlyConfiguration configuration) {
    this.configuration = configuration;
  }

  public Long getConnectTimeout() {
    return connectTimeout;
  }

  public void setConnectTimeout(Long connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  public @Nullable Map<String, Object> getHttpOptions() {
    return httpOptions;
  }

  public void setHttpOptions(@Nullable Map<String, Object> httpOptions) {
    this.httpOptions = httpOptions;
  }

  public Long getMaxReplySize() {
    return maxReplySize;
  }

  public void setMaxReplySize(Long maxReplySize) {
    this.maxReplySize = maxReplySize;
  }

  public Long getResponseTimeout() {
    return responseTimeout;
  }

  public void setResponseTimeout(Long responseTimeout) {
    this.responseTimeout = responseTimeout;
  }

  public Boolean getHealthCheckConsumerEnabled() {
    return healthCheckConsumerEnabled;
  }

  public void setHealthCheckConsumerEnabled(Boolean healthCheckConsumerEnabled) {
    this.healthCheckConsumerEnabled = healthCheckConsumerEnabled;
  }

  public Boolean getHealthCheckProducerEnabled() {
    return healthCheckProducerEnabled;
  }

  public void setHealthCheckProducerEnabled(Boolean healthCheckProducerEnabled) {
    this.healthCheckProducerEnabled = healthCheckProducerEnabled;
  }

  public Boolean getAllowInsecure() {
    return allowInsecure;
  }

  public void setAllowInsecure(Boolean allowInsecure) {
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

  public Boolean getUseGlobalSslContextParameters() {
    return useGlobalSslContextParameters;
  }

  public void setUseGlobalSslContextParameters(Boolean useGlobalSslContextParameters) {
    this.useGlobalSslContextParameters = useGlobalSslContextParameters;
  }
}

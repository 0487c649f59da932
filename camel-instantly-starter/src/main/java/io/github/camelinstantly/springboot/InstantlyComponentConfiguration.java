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
   * Allows for bridging the consumer to the Camel routing Error Handler, which mean any exceptions
   * (if possible) occurred while the Camel consumer is trying to pickup incoming messages, or the
   * likes, will now be processed as a message and handled by the routing Error Handler. Important:
   * This is only possible if the 3rd party component allows Camel to be alerted if an exception was
   * thrown. Some components handle this internally only, and therefore bridgeErrorHandler is not
   * possible. In other situations we may improve the Camel component to hook into the 3rd party
   * component and make this possible for future releases. By default the consumer will use the
   * org.apache.camel.spi.ExceptionHandler to deal with exceptions, that will be logged at WARN or
   * ERROR level and ignored.
   */
  private Boolean bridgeErrorHandler = false;

  /**
   * Whether the producer should be started lazy (on the first message). By starting lazy you can
   * use this to allow CamelContext and routes to startup in situations where a producer may
   * otherwise fail during starting and cause the route to fail being started. By deferring this
   * startup to be lazy then the startup failure can be handled during routing messages via Camel's
   * routing error handlers. Beware that when the first message is processed then creating and
   * starting the producer may take a little time and prolong the total processing time of the
   * processing.
   */
  private Boolean lazyStartProducer = false;

  /**
   * Whether autowiring is enabled. This is used for automatic autowiring options (the option must
   * be marked as autowired) by looking up in the registry to find if there is a single instance of
   * matching type, which then gets configured on the component. This can be used for automatic
   * configuring JDBC data sources, JMS connection factories, AWS Clients, etc.
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

  /** Used for enabling or disabling all consumer based health checks from this component */
  private Boolean healthCheckConsumerEnabled = true;

  /**
   * Used for enabling or disabling all producer based health checks from this component. Notice:
   * Camel has by default disabled all producer based health-checks. You can turn on producer checks
   * globally by setting camel.health.producersEnabled=true.
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

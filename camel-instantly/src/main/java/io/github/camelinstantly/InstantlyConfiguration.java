package io.github.camelinstantly;

import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.option.InstantlyQuotaOptions;
import io.github.camelinstantly.ratelimit.RateLimiter;
import java.util.Map;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;

/** How to reach the API: options that hold for the component and that an endpoint can override. */
@UriParams
@Configurer
public class InstantlyConfiguration extends InstantlyQuotaOptions implements Cloneable {

  /** The only server of the API (API facts: server). */
  public static final String DEFAULT_BASE_URL = "https://api.instantly.ai";

  /** Long enough for a TLS handshake over a slow line, short enough to tell a dead host. */
  public static final long DEFAULT_CONNECT_TIMEOUT = 10_000;

  /** Replies come in seconds; the slow ones stay silent for up to 120 s (API facts: slow-calls). */
  public static final long DEFAULT_RESPONSE_TIMEOUT = 150_000;

  /** A call that has taken a minute will hardly end well. */
  public static final long DEFAULT_CALL_TIMEOUT = 60_000;

  /** A page of 100 emails with long threads stays far below. */
  public static final long DEFAULT_MAX_REPLY_SIZE = 64L * 1024 * 1024;

  /** A backlog that takes longer is better seen than hidden. */
  public static final long DEFAULT_RATE_LIMIT_MAX_WAIT = 300_000;

  /** What four attempts over some seconds do not bring will not come soon. */
  public static final int DEFAULT_MAX_RETRIES = 3;

  /** Gateways recover within seconds. */
  public static final long DEFAULT_RETRY_DELAY = 500;

  /** Longer is for the route to decide. */
  public static final long DEFAULT_MAX_RETRY_DELAY = 20_000;

  /** Some megabytes of exchanges, and more than any quota lets through in half a minute. */
  public static final int DEFAULT_MAX_WAITING = 1000;

  @UriParam(
      label = "security",
      secret = true,
      description =
          "The API key, as Instantly showed it when it was created. Set it on the"
              + " component or with a property placeholder rather than in a URI, which Camel"
              + " prints in route dumps.")
  private @Nullable String apiKey;

  @UriParam(
      label = "security",
      description =
          "Provides the API key instead of apiKey. It is asked on every call, so a"
              + " rotated key works without a restart. A single bean of this type in the"
              + " registry is found automatically if there is no apiKey.")
  private @Nullable InstantlyCredentials credentials;

  @UriParam(
      label = "common",
      defaultValue = DEFAULT_BASE_URL,
      description =
          "Scheme, host and port of the API. Must be https unless the host is this"
              + " machine or allowInsecure is true.")
  private String baseUrl = DEFAULT_BASE_URL;

  @UriParam(
      label = "common",
      description =
          "The id of the sub-workspace to act in, for keys of the admin workspace of a"
              + " workspace group.")
  private @Nullable String workspaceId;

  @UriParam(
      label = "security",
      defaultValue = "false",
      description =
          "Whether baseUrl may be http to another machine. The API key is then sent"
              + " unencrypted.")
  private boolean allowInsecure;

  @UriParam(
      label = "advanced",
      defaultValue = "10000",
      javaType = "java.time.Duration",
      description =
          "Connect timeout: how long to wait for a connection to open, or for a free one"
              + " in the pool.")
  private long connectTimeout = DEFAULT_CONNECT_TIMEOUT;

  @UriParam(
      label = "advanced",
      defaultValue = "150000",
      javaType = "java.time.Duration",
      description = "Read timeout: how long the server may send nothing.")
  private long responseTimeout = DEFAULT_RESPONSE_TIMEOUT;

  @UriParam(
      label = "advanced",
      defaultValue = "60000",
      javaType = "java.time.Duration",
      description =
          "The maximum duration of one attempt of a call, from leasing a connection to"
              + " the last byte of the reply. Operations known to be slow, such as leads/list,"
              + " get three times as long.")
  private long callTimeout = DEFAULT_CALL_TIMEOUT;

  @UriParam(
      label = "advanced",
      defaultValue = "67108864",
      description =
          "The maximum size of a reply in bytes, after decompression. A larger reply"
              + " fails its call instead of filling the memory.")
  private long maxReplySize = DEFAULT_MAX_REPLY_SIZE;

  @UriParam(label = "security", description = "The TLS settings; by default those of the JDK.")
  private @Nullable SSLContextParameters sslContextParameters;

  @UriParam(
      label = "advanced",
      prefix = "http.",
      multiValue = true,
      description =
          "Options of Camel's http endpoint for the connections, such as http.proxyHost,"
              + " http.proxyPort or http.connectionsPerRoute.")
  private @Nullable Map<String, Object> httpOptions;

  @UriParam(
      label = "advanced",
      defaultValue = "300000",
      javaType = "java.time.Duration",
      description =
          "The maximum time that a producer's call waits for its turn under the rate"
              + " limits (quotas). After it the call fails with an InstantlyRateLimitException;"
              + " it was not sent. Consumers wait without a limit.")
  private long rateLimitMaxWait = DEFAULT_RATE_LIMIT_MAX_WAIT;

  @UriParam(
      label = "advanced",
      defaultValue = "3",
      description =
          "The maximum number of retries of a failed call that is safe to repeat; 0 for"
              + " none. Waiting out a 429 does not count.")
  private int maxRetries = DEFAULT_MAX_RETRIES;

  @UriParam(
      label = "advanced",
      defaultValue = "500",
      javaType = "java.time.Duration",
      description =
          "The upper bound of the random pause before the first retry. It doubles with"
              + " each retry; the pause is chosen between 0 and the bound.")
  private long retryDelay = DEFAULT_RETRY_DELAY;

  @UriParam(
      label = "advanced",
      defaultValue = "20000",
      javaType = "java.time.Duration",
      description = "The maximum pause before a retry, even if the server asks for a longer one.")
  private long maxRetryDelay = DEFAULT_MAX_RETRY_DELAY;

  @UriParam(
      label = "advanced",
      defaultValue = "1000",
      description =
          "The maximum number of exchanges of one endpoint that wait without holding a"
              + " thread; beyond it, exchanges block their thread.")
  private int maxWaiting = DEFAULT_MAX_WAITING;

  @UriParam(
      label = "quota",
      description =
          "The name of the quotas that calls count against. Endpoints with the same name"
              + " share them, for example when several keys belong to one workspace. By default"
              + " endpoints with equal base URL, key and workspaceId share.")
  private @Nullable String quotaKey;

  @UriParam(
      label = "quota",
      description =
          "Grants the permits to send instead of the limits set here, for example to"
              + " share them among several processes.")
  @Metadata(autowired = true)
  private @Nullable RateLimiter rateLimiter;

  /** A copy, so that an endpoint can override what the component gives. */
  public InstantlyConfiguration copy() {
    try {
      return (InstantlyConfiguration) clone();
    } catch (CloneNotSupportedException e) {
      throw new RuntimeCamelException(e);
    }
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

  public boolean isAllowInsecure() {
    return allowInsecure;
  }

  public void setAllowInsecure(boolean allowInsecure) {
    this.allowInsecure = allowInsecure;
  }

  public long getConnectTimeout() {
    return connectTimeout;
  }

  public void setConnectTimeout(long connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  public long getResponseTimeout() {
    return responseTimeout;
  }

  public void setResponseTimeout(long responseTimeout) {
    this.responseTimeout = responseTimeout;
  }

  public long getCallTimeout() {
    return callTimeout;
  }

  public void setCallTimeout(long callTimeout) {
    this.callTimeout = callTimeout;
  }

  public long getMaxReplySize() {
    return maxReplySize;
  }

  public void setMaxReplySize(long maxReplySize) {
    this.maxReplySize = maxReplySize;
  }

  public @Nullable SSLContextParameters getSslContextParameters() {
    return sslContextParameters;
  }

  public void setSslContextParameters(@Nullable SSLContextParameters sslContextParameters) {
    this.sslContextParameters = sslContextParameters;
  }

  public @Nullable Map<String, Object> getHttpOptions() {
    return httpOptions;
  }

  public void setHttpOptions(@Nullable Map<String, Object> httpOptions) {
    this.httpOptions = httpOptions;
  }

  public long getRateLimitMaxWait() {
    return rateLimitMaxWait;
  }

  public void setRateLimitMaxWait(long rateLimitMaxWait) {
    this.rateLimitMaxWait = rateLimitMaxWait;
  }

  public int getMaxRetries() {
    return maxRetries;
  }

  public void setMaxRetries(int maxRetries) {
    this.maxRetries = maxRetries;
  }

  public long getRetryDelay() {
    return retryDelay;
  }

  public void setRetryDelay(long retryDelay) {
    this.retryDelay = retryDelay;
  }

  public long getMaxRetryDelay() {
    return maxRetryDelay;
  }

  public void setMaxRetryDelay(long maxRetryDelay) {
    this.maxRetryDelay = maxRetryDelay;
  }

  public int getMaxWaiting() {
    return maxWaiting;
  }

  public void setMaxWaiting(int maxWaiting) {
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
}

package io.github.camelinstantly;

import io.github.camelinstantly.client.InstantlyCredentials;
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
public class InstantlyConfiguration implements Cloneable {

  /** The only server of the API (facts §1). */
  public static final String DEFAULT_BASE_URL = "https://api.instantly.ai";

  /** Long enough for a TLS handshake over a slow line, short enough to tell a dead host. */
  public static final long DEFAULT_CONNECT_TIMEOUT = 10_000;

  /** Replies come in seconds; the slow ones stay silent for up to 120 s (facts §1). */
  public static final long DEFAULT_RESPONSE_TIMEOUT = 150_000;

  /** A call that has taken a minute will hardly end well. */
  public static final long DEFAULT_CALL_TIMEOUT = 60_000;

  /** A page of 100 emails with long threads stays far below. */
  public static final long DEFAULT_MAX_REPLY_SIZE = 64L * 1024 * 1024;

  @UriParam(
      label = "security",
      secret = true,
      description =
          "The API key, as Instantly shows it at its creation. Set it on the component or by a"
              + " property placeholder rather than in a URI, which Camel prints in route dumps.")
  private @Nullable String apiKey;

  @UriParam(
      label = "security",
      description =
          "Where the API key comes from, in place of apiKey. It is asked on every call, so a key"
              + " that was rotated works without a restart. A single bean of this type in the"
              + " registry is found by itself.")
  @Metadata(autowired = true)
  private @Nullable InstantlyCredentials credentials;

  @UriParam(
      label = "common",
      defaultValue = DEFAULT_BASE_URL,
      description =
          "Scheme, host and port of the API. Must be https unless the host is this machine or"
              + " allowInsecure is true.")
  private String baseUrl = DEFAULT_BASE_URL;

  @UriParam(
      label = "common",
      description =
          "The id of the sub-workspace to act in, for keys of the admin workspace of a workspace"
              + " group.")
  private @Nullable String workspaceId;

  @UriParam(
      label = "security",
      defaultValue = "false",
      description =
          "Whether baseUrl may be http to another machine. The API key then travels unencrypted.")
  private boolean allowInsecure;

  @UriParam(
      label = "advanced",
      defaultValue = "10000",
      javaType = "java.time.Duration",
      description = "The longest wait for a connection, and for a free one of the pool.")
  private long connectTimeout = DEFAULT_CONNECT_TIMEOUT;

  @UriParam(
      label = "advanced",
      defaultValue = "150000",
      javaType = "java.time.Duration",
      description = "The longest silence of the server within one reply.")
  private long responseTimeout = DEFAULT_RESPONSE_TIMEOUT;

  @UriParam(
      label = "advanced",
      defaultValue = "60000",
      javaType = "java.time.Duration",
      description =
          "The longest that one attempt of a call may take, from the lease of a connection to the"
              + " last byte. Operations known to be slow, such as leads/list, get three times as"
              + " long.")
  private long callTimeout = DEFAULT_CALL_TIMEOUT;

  @UriParam(
      label = "advanced",
      defaultValue = "67108864",
      description =
          "The greatest reply in bytes, after unpacking. A larger one fails its call instead of"
              + " filling the memory.")
  private long maxReplySize = DEFAULT_MAX_REPLY_SIZE;

  @UriParam(label = "security", description = "The TLS settings; those of the JDK unless given.")
  private @Nullable SSLContextParameters sslContextParameters;

  @UriParam(
      label = "advanced",
      prefix = "http.",
      multiValue = true,
      description =
          "Options of Camel's http endpoint for the connections, such as http.proxyHost,"
              + " http.proxyPort or http.connectionsPerRoute.")
  private @Nullable Map<String, Object> httpOptions;

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
}

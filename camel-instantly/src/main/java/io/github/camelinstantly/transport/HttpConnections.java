package io.github.camelinstantly.transport;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.socket.ConnectionSocketFactory;
import org.apache.hc.client5.http.socket.PlainConnectionSocketFactory;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactory;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The connection pools of a component: one for each different {@link TransportSettings}, made by
 * camel-http on first use and closed when the component stops. What a user set on the {@code https}
 * component (proxy, TLS, pool sizes, client configurer) holds here too.
 *
 * <p>What camel-http does by default and this API must not have is off: HttpClient's retries, which
 * would send a POST twice after a 503, redirects, which would carry the key elsewhere, and cookies.
 */
public final class HttpConnections extends ServiceSupport {

  private final CamelContext camelContext;
  private final Map<TransportSettings, HttpEndpoint> endpoints = new ConcurrentHashMap<>();

  /**
   * @param camelContext where camel-http is
   */
  public HttpConnections(CamelContext camelContext) {
    this.camelContext = camelContext;
  }

  /** The transport over the pool of these settings, which is made with the first call. */
  public Transport transport(TransportSettings settings) {
    return new HttpTransport(
        () -> endpoints.computeIfAbsent(settings, this::open).getHttpClient(),
        settings.maxReplySize());
  }

  private HttpEndpoint open(TransportSettings settings) {
    try {
      String scheme = settings.baseUrl().getScheme().toLowerCase(Locale.ROOT);
      HttpComponent component = camelContext.getComponent(scheme, HttpComponent.class);
      Map<String, Object> options = new HashMap<>(settings.httpOptions());
      options.putIfAbsent("connectTimeout", Timeout.of(settings.connectTimeout()));
      options.putIfAbsent("connectionRequestTimeout", Timeout.of(settings.connectTimeout()));
      options.putIfAbsent("responseTimeout", Timeout.of(settings.responseTimeout()));
      options.putIfAbsent("soTimeout", Timeout.of(settings.responseTimeout()));
      if (settings.sslContextParameters() != null) {
        options.put("sslContextParameters", settings.sslContextParameters());
      }
      HttpEndpoint endpoint =
          (HttpEndpoint) component.createEndpoint(settings.baseUrl().toString(), options);
      if (component.getClientConnectionManager() == null) {
        endpoint.getClientConnectionManager().close();
        endpoint.setClientConnectionManager(quietPool(component, settings));
      }
      endpoint
          .getClientBuilder()
          .disableAutomaticRetries()
          .disableRedirectHandling()
          .disableCookieManagement();
      ServiceHelper.startService(endpoint);
      return endpoint;
    } catch (Exception e) {
      throw RuntimeCamelException.wrapRuntimeCamelException(e);
    }
  }

  /**
   * camel-http's own pool, but of connections that do not log, and that are looked at before each
   * use.
   */
  private PoolingHttpClientConnectionManager quietPool(
      HttpComponent component, TransportSettings settings) throws Exception {
    HostnameVerifier verifier = component.getX509HostnameVerifier();
    IdleLimit idleLimit = new IdleLimit();
    PoolingHttpClientConnectionManager pool =
        new PoolingHttpClientConnectionManager(
            RegistryBuilder.<ConnectionSocketFactory>create()
                .register("http", PlainConnectionSocketFactory.getSocketFactory())
                .register(
                    "https",
                    new SSLConnectionSocketFactory(sslContext(component, settings), verifier))
                .build(),
            PoolConcurrencyPolicy.STRICT,
            TimeValue.of(component.getConnectionTimeToLive(), TimeUnit.MILLISECONDS),
            socket -> new NonLoggingConnection(idleLimit));
    // each connection is asked before each further use whether it still stands
    pool.setDefaultConnectionConfig(
        ConnectionConfig.custom().setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS).build());
    pool.setMaxTotal(limit(settings, "maxTotalConnections", component.getMaxTotalConnections()));
    pool.setDefaultMaxPerRoute(
        limit(settings, "connectionsPerRoute", component.getConnectionsPerRoute()));
    pool.setDefaultSocketConfig(
        SocketConfig.custom().setSoTimeout(Timeout.of(settings.responseTimeout())).build());
    return pool;
  }

  private int limit(TransportSettings settings, String option, int ofComponent) {
    Object given = settings.httpOptions().get(option);
    return given == null
        ? ofComponent
        : camelContext.getTypeConverter().convertTo(Integer.class, given);
  }

  private SSLContext sslContext(HttpComponent component, TransportSettings settings)
      throws Exception {
    SSLContextParameters parameters = settings.sslContextParameters();
    if (parameters == null) {
      parameters = component.getSslContextParameters();
    }
    if (parameters != null) {
      return parameters.createSSLContext(camelContext);
    }
    return component.isUseSystemProperties()
        ? SSLContexts.createSystemDefault()
        : SSLContexts.createDefault();
  }

  @Override
  protected void doStop() throws Exception {
    ServiceHelper.stopService(endpoints.values());
    // a stopped endpoint cannot be used again: its pool stays shut
    endpoints.clear();
  }

  /** The client behind one pool, for those who look at its state; none if it was never used. */
  @Nullable HttpClient client(TransportSettings settings) {
    HttpEndpoint endpoint = endpoints.get(settings);
    return endpoint == null ? null : endpoint.getHttpClient();
  }
}

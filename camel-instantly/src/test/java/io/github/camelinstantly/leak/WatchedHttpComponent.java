package io.github.camelinstantly.leak;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.spi.annotations.Component;

/** The {@code http} and {@code https} component of all tests, whose connections are looked at. */
@Component("http,https")
public final class WatchedHttpComponent extends HttpComponent {

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
      throws Exception {
    HttpEndpoint endpoint = (HttpEndpoint) super.createEndpoint(uri, remaining, parameters);
    endpoint.getClientBuilder().addExecInterceptorFirst("leased", new LeasedConnections());
    return endpoint;
  }
}

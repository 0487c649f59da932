package io.github.camelinstantly;

import io.github.camelinstantly.client.CallListener;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.client.InstantlyClients;
import io.github.camelinstantly.client.InstantlyCredentials;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.option.ClientOptions;
import io.github.camelinstantly.option.ContextQuotas;
import io.github.camelinstantly.option.UnknownNames;
import io.github.camelinstantly.option.UriOptionCheck;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.transport.HttpConnections;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.PropertiesHelper;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Instantly component: its options are the defaults of its endpoints. */
@Component("instantly")
public class InstantlyComponent extends HealthCheckComponent implements SSLContextParametersAware {

  private static final Logger LOG = LoggerFactory.getLogger(InstantlyComponent.class);

  /** Calls that come from a wait take turns under the quotas anyway, 100 a second at most. */
  private static final int WORKERS = 10;

  @Metadata(
      label = "advanced",
      description =
          "The configuration that endpoints start from; its options can also be set"
              + " individually.")
  private InstantlyConfiguration configuration = new InstantlyConfiguration();

  @Metadata(
      label = "security",
      defaultValue = "false",
      description = "Whether to use the TLS settings of the CamelContext.")
  private boolean useGlobalSslContextParameters;

  @Metadata(
      label = "advanced",
      autowired = true,
      description = "Is told of the outcome, the attempts and the waits of each call.")
  private CallListener callListener = new CallListener() {};

  private final UnknownNames unknownNames = new UnknownNames();
  private Clock clock = Clock.systemUTC();
  private @Nullable HttpConnections connections;
  private @Nullable ScheduledExecutorService deadlines;
  private @Nullable ExecutorService workers;

  public InstantlyComponent() {}

  public InstantlyComponent(CamelContext context) {
    super(context);
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
      throws Exception {
    uriOptionCheck().check(remaining, parameters);
    InstantlyConfiguration own = configuration.copy();
    boolean keyInUri = parameters.containsKey("apiKey");
    if (keyInUri) {
      LOG.warn(OptionMessages.literalApiKey());
      if (!parameters.containsKey("credentials")) {
        // what the URI says is nearer than what the component found
        own.setCredentials(null);
      }
    }
    InstantlyEndpoint endpoint = new InstantlyEndpoint(uri, this, remaining, own);
    endpoint.setQuery(PropertiesHelper.extractProperties(parameters, "query."));
    Map<String, Object> httpOptions = PropertiesHelper.extractProperties(parameters, "http.");
    if (!httpOptions.isEmpty()) {
      own.setHttpOptions(httpOptions);
    }
    setProperties(endpoint, parameters);
    if (own.getSslContextParameters() == null && useGlobalSslContextParameters) {
      own.setSslContextParameters(retrieveGlobalSslContextParameters());
    }
    findCredentials(own);
    ClientOptions.checkKey(own, uri.split(":", 2)[0], keyInUri);
    endpoint.validate();
    unknownNames.checkHttpOptions(getCamelContext(), own.getHttpOptions());
    return endpoint;
  }

  /**
   * Not Camel's autowiring: that would give the bean to a component with a key of its own as well,
   * and send its calls to another workspace.
   */
  private void findCredentials(InstantlyConfiguration own) {
    boolean needed = own.getApiKey() == null && own.getCredentials() == null;
    if (needed && isAutowiredEnabled() && getCamelContext().isAutowiredEnabled()) {
      own.setCredentials(
          getCamelContext().getRegistry().findSingleByType(InstantlyCredentials.class));
    }
  }

  @Override
  protected void doInit() throws Exception {
    super.doInit();
    if (UriOptionCheck.isLost("I")) {
      LOG.warn(OptionMessages.lossyLocale(Locale.getDefault()));
    }
  }

  private UriOptionCheck uriOptionCheck() {
    Set<String> known =
        getCamelContext()
            .getCamelContextExtension()
            .getEndpointUriFactory(getDefaultName())
            .propertyNames();
    return new UriOptionCheck(known, (PropertyConfigurerGetter) getEndpointPropertyConfigurer());
  }

  /**
   * A client for an endpoint; endpoints with equal settings share their connections, those of one
   * workspace its quotas.
   *
   * @param owner the endpoint, for errors
   * @param options its options
   * @param bounded whether the time that a call waits for its turn is bounded
   */
  InstantlyClient createClient(String owner, InstantlyConfiguration options, boolean bounded) {
    lock.lock();
    try {
      if (connections == null || deadlines == null) {
        connections = new HttpConnections(getCamelContext());
        deadlines =
            getCamelContext()
                .getExecutorServiceManager()
                .newScheduledThreadPool(
                    this,
                    "InstantlyDeadlines",
                    new ThreadPoolProfileBuilder("InstantlyDeadlines")
                        .poolSize(1)
                        // by default, Camel rejects the 1,001st
                        .maxQueueSize(Integer.MAX_VALUE)
                        .build());
      }
      QuotaRegistry quotas = ContextQuotas.of(getCamelContext());
      return new InstantlyClients(connections, quotas, deadlines, callListener)
          .create(
              ClientOptions.transport(options),
              ClientOptions.access(options, quotas, owner),
              ClientOptions.bounds(options, bounded));
    } finally {
      lock.unlock();
    }
  }

  /**
   * The threads on which calls continue after a wait; started when one is needed. What is left to
   * do after a stop is done by whoever ends the wait: nobody would end new threads.
   */
  Executor workers() {
    lock.lock();
    try {
      if (workers == null && !isRunAllowed()) {
        return Runnable::run;
      }
      if (workers == null) {
        workers =
            getCamelContext()
                .getExecutorServiceManager()
                .newThreadPool(
                    this,
                    "InstantlyWorker",
                    new ThreadPoolProfileBuilder("InstantlyWorker")
                        .poolSize(WORKERS)
                        .maxPoolSize(WORKERS)
                        // bounded by maxWaiting; Camel takes less than 1 for no queue at all
                        .maxQueueSize(Integer.MAX_VALUE)
                        .rejectedPolicy(ThreadPoolRejectedPolicy.Abort)
                        .allowCoreThreadTimeOut(true)
                        .build());
      }
      return workers;
    } finally {
      lock.unlock();
    }
  }

  @Override
  protected void doStop() throws Exception {
    lock.lock();
    try {
      ServiceHelper.stopService(connections);
      connections = null;
      if (deadlines != null) {
        getCamelContext().getExecutorServiceManager().shutdownNow(deadlines);
        deadlines = null;
      }
      if (workers != null) {
        getCamelContext().getExecutorServiceManager().shutdown(workers);
        workers = null;
      }
    } finally {
      lock.unlock();
    }
    super.doStop();
  }

  /** Warns of each name once, whichever endpoint meets it. */
  UnknownNames unknownNames() {
    return unknownNames;
  }

  Clock getClock() {
    return clock;
  }

  /** For tests: the clock that pauses after failures are measured by. */
  void setClock(Clock clock) {
    this.clock = clock;
  }

  public CallListener getCallListener() {
    return callListener;
  }

  public void setCallListener(CallListener callListener) {
    this.callListener = callListener;
  }

  public InstantlyConfiguration getConfiguration() {
    return configuration;
  }

  public void setConfiguration(InstantlyConfiguration configuration) {
    this.configuration = configuration;
  }

  @Override
  public boolean isUseGlobalSslContextParameters() {
    return useGlobalSslContextParameters;
  }

  @Override
  public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
    this.useGlobalSslContextParameters = useGlobalSslContextParameters;
  }
}

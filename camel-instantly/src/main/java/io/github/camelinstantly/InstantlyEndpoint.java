package io.github.camelinstantly;

import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.client.InstantlyClient;
import io.github.camelinstantly.consumer.PulledItems;
import io.github.camelinstantly.option.ArgumentReader;
import io.github.camelinstantly.option.AwaitOptionCheck;
import io.github.camelinstantly.option.ClientOptions;
import io.github.camelinstantly.option.ContextQuotas;
import io.github.camelinstantly.option.EndpointOptions;
import io.github.camelinstantly.option.EndpointOptions.Target;
import io.github.camelinstantly.option.HeaderPrecedence;
import io.github.camelinstantly.option.InstantlyArguments;
import io.github.camelinstantly.option.InstantlyConsumerOptions;
import io.github.camelinstantly.option.InstantlyProducerOptions;
import io.github.camelinstantly.option.OptionRangeCheck;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.PollingConsumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.jspecify.annotations.Nullable;

/** Receive replies, add and verify leads, and manage cold email with the Instantly.ai API V2. */
@ManagedResource(description = "Managed Instantly Endpoint")
@UriEndpoint(
    firstVersion = "1.0.0",
    scheme = "instantly",
    title = "Instantly",
    syntax = "instantly:resource",
    category = {Category.CLOUD, Category.API, Category.SAAS},
    headersClass = InstantlyConstants.class)
public class InstantlyEndpoint extends ScheduledPollEndpoint implements EndpointServiceLocation {

  /**
   * One list call a minute leaves 19 of the 20 that the API allows (API facts: rate-limits) to
   * others.
   */
  private static final long DEFAULT_DELAY = 60_000;

  @UriPath(
      enums =
          "account-campaign-mappings,accounts,ai-agents,ai-deliverability,"
              + "ai-inbox-managers,ai-lead-finders,ai-sales-agents,analytics,api-keys,"
              + "audit-logs,background-jobs,block-list-entries,campaigns,custom-tag-mappings,"
              + "custom-tags,dfy-orders,domains,emails,inbox-placement-analytics,"
              + "inbox-placement-reports,inbox-placement-tests,lead-labels,lead-lists,leads,"
              + "oauth,phone-numbers,raw,subsequences,supersearch-enrichment,verification,"
              + "webhook-events,webhooks,workspace,workspace-billing,workspace-group-members,"
              + "workspace-members",
      description = "The resource of the API.")
  @Metadata(required = true)
  private final String resource;

  @UriParam(
      label = "common",
      description =
          "The operation to call; the header CamelInstantlyOperation overrides it. A"
              + " consumer's operation is list.")
  private @Nullable String operation;

  @UriParam(
      label = "producer,advanced",
      description =
          "The path of an operation that is newer than this release, such as"
              + " /api/v2/new-things; for the resource raw, whose operations are GET, POST,"
              + " PUT, PATCH and DELETE.")
  private @Nullable String rawPath;

  @UriParam private InstantlyConfiguration configuration;
  @UriParam private InstantlyArguments arguments = new InstantlyArguments();
  @UriParam private InstantlyConsumerOptions consumerOptions = new InstantlyConsumerOptions();
  @UriParam private InstantlyProducerOptions producerOptions = new InstantlyProducerOptions();

  @UriParam(
      label = "producer,advanced",
      prefix = "query.",
      multiValue = true,
      description =
          "Query parameters that are newer than this release, such as query.new_filter=x;"
              + " sent unchanged.")
  private Map<String, Object> query = Map.of();

  @UriParam(
      label = "consumer",
      defaultValue = "0",
      description =
          "The maximum number of exchanges per poll; 0 for no limit. The rest follows"
              + " with the next poll.")
  private int maxMessagesPerPoll;

  // repeats the base class's option, so that the catalog shows our default
  @UriParam(
      label = "consumer,scheduler",
      defaultValue = "60000",
      javaType = "java.time.Duration",
      description = "The time between two polls.")
  private long delay = DEFAULT_DELAY;

  private final Map<String, InstantlyClient> clients = new HashMap<>();
  private final HeaderPrecedence precedence = new HeaderPrecedence();
  private @Nullable Semaphore waiting;
  private @Nullable EndpointOptions options;

  /**
   * @param uri the whole URI
   * @param component the component
   * @param resource the path of the URI
   * @param configuration this endpoint's own copy of the connection options
   */
  public InstantlyEndpoint(
      String uri,
      InstantlyComponent component,
      String resource,
      InstantlyConfiguration configuration) {
    super(uri, component);
    this.resource = resource;
    this.configuration = configuration;
    setDelay(DEFAULT_DELAY);
  }

  @Override
  public Producer createProducer() {
    EndpointOptions options = options();
    if (operation != null) {
      new ArgumentReader(options).checkOptions(options.target().operation(operation), Map.of());
    }
    AwaitOptionCheck.check(options.target(), producerOptions);
    return new InstantlyProducer(this);
  }

  @Override
  public Consumer createConsumer(Processor processor) throws Exception {
    InstantlyConsumer consumer = new InstantlyConsumer(this, processor);
    configureConsumer(consumer);
    consumer.setMaxMessagesPerPoll(maxMessagesPerPoll);
    return consumer;
  }

  @Override
  public PollingConsumer createPollingConsumer() throws Exception {
    PulledItems pulled =
        PulledItems.of(this, options().pollInterval(), ContextQuotas.of(getCamelContext()).time());
    configurePollingConsumer(pulled);
    return pulled;
  }

  /** Checks what can be checked before anything is called. */
  void validate() {
    OptionRangeCheck.check(configuration);
    OptionRangeCheck.check(consumerOptions);
    OptionRangeCheck.atLeast("maxMessagesPerPoll", 0, maxMessagesPerPoll);
    OptionRangeCheck.check(producerOptions);
    OptionRangeCheck.backoff(this);
  }

  /** What this endpoint was told; read once, and again after a stop. */
  EndpointOptions options() {
    lock.lock();
    try {
      if (options == null) {
        options = readOptions();
      }
      return options;
    } finally {
      lock.unlock();
    }
  }

  /** Decides between a header and an option, for all producers of this endpoint. */
  HeaderPrecedence precedence() {
    return precedence;
  }

  private EndpointOptions readOptions() {
    // the name that the component is registered by is what its URIs begin with
    String name = getEndpointUri().split(":", 2)[0];
    Target target = new Target(name, resource, operation, rawPath);
    return new EndpointOptions(
        target,
        givenArguments(target),
        extraQuery(),
        configuration,
        consumerOptions,
        producerOptions,
        Duration.of(getDelay(), getTimeUnit().toChronoUnit()));
  }

  private Map<String, Object> givenArguments(Target target) {
    PropertyConfigurerGetter getter =
        (PropertyConfigurerGetter) getComponent().getEndpointPropertyConfigurer();
    Map<String, Object> given = new LinkedHashMap<>();
    target.operationNames().stream()
        .flatMap(name -> target.operation(name).arguments().stream())
        .map(Parameter::option)
        .forEach(
            option -> {
              Object value = getter.getOptionValue(this, option, false);
              if (value != null) {
                given.put(option, value);
              }
            });
    return given;
  }

  /** The query parameters that the operation table does not know. */
  public Map<String, String> extraQuery() {
    Map<String, String> extra = new TreeMap<>();
    query.forEach((name, value) -> extra.put(name, String.valueOf(value)));
    return extra;
  }

  /** The client of this endpoint's producers, made on first use. */
  public InstantlyClient client() {
    return client("producer", configuration, true);
  }

  /** The client of this endpoint's consumer, which waits for its turn as long as it takes. */
  InstantlyClient consumerClient() {
    return client("consumer", configuration, false);
  }

  /** The client that looks back for late items: it does not wait for its turn at all. */
  InstantlyClient sweepClient() {
    InstantlyConfiguration impatient = configuration.copy();
    impatient.setRateLimitMaxWait(0);
    return client("sweep", impatient, true);
  }

  /** The client of this endpoint's producers for another workspace. */
  InstantlyClient client(String workspaceId) {
    InstantlyConfiguration other = configuration.copy();
    other.setWorkspaceId(workspaceId);
    return client("producer in " + workspaceId, other, true);
  }

  private InstantlyClient client(String name, InstantlyConfiguration options, boolean bounded) {
    lock.lock();
    try {
      return clients.computeIfAbsent(
          name, any -> getComponent().createClient(toString(), options, bounded));
    } finally {
      lock.unlock();
    }
  }

  @ManagedAttribute(description = "Used and allowed calls of each quota")
  public List<String> getQuotaUse() {
    return ContextQuotas.use(getCamelContext(), configuration);
  }

  /** The places for exchanges that wait without a thread of their own. */
  Semaphore waiting() {
    lock.lock();
    try {
      if (waiting == null) {
        waiting = new Semaphore(configuration.getMaxWaiting());
      }
      return waiting;
    } finally {
      lock.unlock();
    }
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    // endpoints that give one budget different limits fail here, not at their first call
    client();
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    // the component closes its connections, and a closed one cannot be used again
    clients.clear();
    options = null;
  }

  @Override
  public InstantlyComponent getComponent() {
    return (InstantlyComponent) super.getComponent();
  }

  @Override
  public String getServiceUrl() {
    return ClientOptions.baseUrl(configuration).toString();
  }

  @Override
  public String getServiceProtocol() {
    return "rest";
  }

  @Override
  public Map<String, String> getServiceMetadata() {
    return operation == null
        ? Map.of("resource", resource)
        : Map.of("resource", resource, "operation", operation);
  }

  public String getResource() {
    return resource;
  }

  public @Nullable String getOperation() {
    return operation;
  }

  public void setOperation(@Nullable String operation) {
    this.operation = operation;
  }

  public @Nullable String getRawPath() {
    return rawPath;
  }

  public void setRawPath(@Nullable String rawPath) {
    this.rawPath = rawPath;
  }

  public InstantlyConfiguration getConfiguration() {
    return configuration;
  }

  public void setConfiguration(InstantlyConfiguration configuration) {
    this.configuration = configuration;
  }

  public InstantlyArguments getArguments() {
    return arguments;
  }

  public void setArguments(InstantlyArguments arguments) {
    this.arguments = arguments;
  }

  public InstantlyConsumerOptions getConsumerOptions() {
    return consumerOptions;
  }

  public void setConsumerOptions(InstantlyConsumerOptions consumerOptions) {
    this.consumerOptions = consumerOptions;
  }

  public InstantlyProducerOptions getProducerOptions() {
    return producerOptions;
  }

  public void setProducerOptions(InstantlyProducerOptions producerOptions) {
    this.producerOptions = producerOptions;
  }

  public Map<String, Object> getQuery() {
    return query;
  }

  public void setQuery(Map<String, Object> query) {
    this.query = query;
  }

  public int getMaxMessagesPerPoll() {
    return maxMessagesPerPoll;
  }

  public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
    this.maxMessagesPerPoll = maxMessagesPerPoll;
  }

  @Override
  public void setDelay(long delay) {
    super.setDelay(delay);
    this.delay = delay;
  }

  @Override
  public long getDelay() {
    return delay;
  }
}

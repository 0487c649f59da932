package io.github.camelinstantly.faults;

import io.github.camelinstantly.InstantlyComponent;
import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.InstantlyConstants;
import io.github.camelinstantly.InstantlyTestSupport;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyOutcomeUnknownException;
import io.github.camelinstantly.error.NotSentException;
import io.github.camelinstantly.sandbox.SandboxClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.Registry;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** One misbehaviour against a consumer and against a call of each repeatability. */
public final class MisbehaviourRun {

  private static final int FAULTY_LISTS = 2;
  private static final int TIMEOUT_MILLIS = 1000;
  private static final String PAUSE = "/api/v2/campaigns/" + MisbehavingServer.id(0) + "/pause";
  private static final String CREATE = "/api/v2/lead-lists";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final CamelContext context;
  private final Misbehaviour misbehaviour;

  /** Of a component of its own, so that no run slows down another one. */
  private final String scheme;

  private final SandboxClock clock = new SandboxClock();
  private final Queue<String> received = new ConcurrentLinkedQueue<>();
  private final Queue<String> reported = new ConcurrentLinkedQueue<>();

  private MisbehaviourRun(CamelContext context, Misbehaviour misbehaviour) {
    this.context = context;
    this.misbehaviour = misbehaviour;
    this.scheme = "instantly" + NUMBERS.incrementAndGet();
    Registry registry = context.getRegistry();
    registry.bind(scheme, ExceptionHandler.class, new Reporter(reported));
    registry.bind(scheme + "-positions", StateRepository.class, new MemoryStateRepository());
  }

  /** The misbehaviours, to be run in this order or at once, in a context that runs. */
  public static List<MisbehaviourRun> allIn(CamelContext context) {
    // all are made before one begins: a registry must not change while others look into it
    return Misbehaviours.all().stream().map(kind -> new MisbehaviourRun(context, kind)).toList();
  }

  /**
   * What a call came to.
   *
   * @param failure the simple name of its exception, or {@code -}
   * @param effects how often it took effect at the server
   * @param lie what is wrong with that; empty if nothing is
   */
  public record Call(String failure, int effects, String lie) {}

  /**
   * What all came to.
   *
   * @param name the misbehaviour
   * @param lost how many emails the consumer did not give
   * @param twice how many emails it gave more than once, or writes took effect more than once
   * @param consumer what the consumer reported
   * @param took how long all took
   */
  public record Outcome(
      String name,
      long lost,
      long twice,
      String consumer,
      Call safe,
      Call idempotent,
      Call once,
      Duration took) {

    /** Whether nothing was lost, done twice or told wrongly. */
    public boolean isGood() {
      return lost == 0 && twice == 0 && (safe.lie + idempotent.lie + once.lie).isEmpty();
    }
  }

  /** What the server does. */
  public String name() {
    return misbehaviour.name();
  }

  /** Runs it; others may run at the same time. */
  public Outcome run() throws Exception {
    long begin = System.nanoTime();
    try (MisbehavingServer server = new MisbehavingServer(misbehaviour, FAULTY_LISTS)) {
      addComponent(server.baseUrl());
      context.addRoutes(route());
      Call safe = call(server, "lead-lists?operation=list", "");
      String id = "&id=" + MisbehavingServer.id(0);
      Call idempotent = call(server, "campaigns?operation=pause" + id, PAUSE);
      Call once = call(server, "lead-lists?operation=create&name=x", CREATE);
      awaitAll(server);
      context.getRouteController().stopRoute(scheme);
      context.removeRoute(scheme);
      context.removeComponent(scheme);
      return new Outcome(
          misbehaviour.name(),
          emails().filter(email -> !received.contains(MisbehavingServer.id(email))).count(),
          emails().filter(this::isTwice).count() + Math.max(0, server.effects(CREATE) - 1),
          reported.isEmpty() ? "-" : reported.peek(),
          safe,
          idempotent,
          once,
          Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  private void addComponent(String baseUrl) {
    InstantlyComponent component = new InstantlyComponent();
    InstantlyTestSupport.useClock(component, clock);
    InstantlyConfiguration configuration = component.getConfiguration();
    InstantlyTestSupport.withoutQuotas(configuration);
    configuration.setBaseUrl(baseUrl);
    configuration.setApiKey("key-of-" + scheme);
    configuration.setCallTimeout(TIMEOUT_MILLIS);
    configuration.setMaxRetries(1);
    configuration.setRetryDelay(1);
    configuration.setMaxRetryDelay(20);
    configuration.setRateLimitMaxWait(TIMEOUT_MILLIS);
    configuration.setMaxReplySize(1 << 20);
    context.addComponent(scheme, component);
  }

  private RouteBuilder route() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(scheme
                + ":emails?initialDelay=0&delay=20&startFrom=beginning"
                + "&lookback=86400000&lookbackInterval=1&stateRepository=#"
                + scheme
                + "-positions&exceptionHandler=#"
                + scheme)
            .routeId(scheme)
            .process(exchange -> received.add(id(exchange)));
      }
    };
  }

  private static String id(Exchange exchange) {
    return exchange.getMessage().getHeader(InstantlyConstants.EMAIL_ID, "", String.class);
  }

  private static IntStream emails() {
    return IntStream.range(0, MisbehavingServer.EMAILS);
  }

  private boolean isTwice(int email) {
    return received.stream().filter(MisbehavingServer.id(email)::equals).count() > 1;
  }

  /** Until all came, and it has been looked whether one comes again. */
  private void awaitAll(MisbehavingServer server) {
    try {
      Awaitility.await()
          .pollInterval(Duration.ofMillis(20))
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                // what failed waits a minute and more for its next attempt
                clock.advance(Duration.ofMinutes(1));
                return emails().mapToObj(MisbehavingServer::id).allMatch(received::contains);
              });
      int before = server.lists();
      Awaitility.await()
          .pollInterval(Duration.ofMillis(20))
          .until(() -> server.lists() > before + FAULTY_LISTS);
    } catch (ConditionTimeoutException e) {
      // what is missing is counted
    }
  }

  private Call call(MisbehavingServer server, String operation, String effect) {
    Throwable failure = failure(scheme + ":" + operation);
    String name = failure == null ? "-" : failure.getClass().getSimpleName();
    int effects = server.effects(effect);
    String lie = effect.isEmpty() ? lie(failure) : lie(failure, effects, effect.equals(CREATE));
    return new Call(name, effects, lie);
  }

  private @Nullable Throwable failure(String uri) {
    try (ProducerTemplate template = context.createProducerTemplate()) {
      return template.request(uri, exchange -> {}).getException();
    } catch (IOException | RuntimeException | Error e) {
      return e;
    }
  }

  private static String lie(@Nullable Throwable failure) {
    boolean isTyped =
        failure == null
            || failure instanceof IOException
            || failure instanceof InstantlyApiException;
    return isTyped ? "" : "untyped: " + failure;
  }

  private static String lie(@Nullable Throwable failure, int effects, boolean isOnce) {
    if (failure == null) {
      return effects == 0 ? "it did not run" : "";
    }
    if (failure instanceof NotSentException) {
      return effects == 0 ? "" : "it was sent";
    }
    if (isOnce && failure instanceof InstantlyApiException) {
      return effects == 0 ? "" : "it ran";
    }
    return failure instanceof InstantlyOutcomeUnknownException ? "" : lie(failure);
  }

  /** Keeps the names of what a consumer reports. */
  private record Reporter(Queue<String> names) implements ExceptionHandler {

    @Override
    public void handleException(Throwable exception) {
      names.add(exception.getClass().getSimpleName());
    }

    @Override
    public void handleException(String message, Throwable exception) {
      handleException(exception == null ? new IllegalStateException(message) : exception);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
      handleException(message, exception);
    }
  }
}

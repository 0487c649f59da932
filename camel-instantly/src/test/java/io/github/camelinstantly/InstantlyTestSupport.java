package io.github.camelinstantly;

import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.sandbox.InstantlySandbox;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox and a CamelContext whose component is pointed at it. */
public abstract class InstantlyTestSupport {

  static {
    // what tests wait for comes within milliseconds, and they wait a thousand times
    Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    // a busy machine is no failure
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
  }

  protected InstantlySandbox sandbox;
  protected CamelContext context;
  protected ProducerTemplate template;

  @BeforeEach
  void startSandbox() {
    sandbox = InstantlySandbox.startEmpty();
    newContext();
  }

  @AfterEach
  void stopAll() {
    context.stop();
    sandbox.close();
  }

  /** A context as a restarted process would have it. */
  protected final void newContext() {
    context = new DefaultCamelContext();
    // tests that stop amid work must not wait for the usual 45 seconds
    context.getShutdownStrategy().setTimeout(10);
    addComponent(context, sandbox.baseUrl());
    template = context.createProducerTemplate();
  }

  /** Gives a context the component, pointed at a sandbox. */
  public static void addComponent(CamelContext context, String baseUrl) {
    InstantlyComponent component = new InstantlyComponent();
    component.getConfiguration().setBaseUrl(baseUrl);
    component.getConfiguration().setApiKey(InstantlySandbox.API_KEY);
    withoutQuotas(component.getConfiguration());
    context.addComponent("instantly", component);
  }

  /** For a sandbox that has no quotas: what is tested is not to wait for them. */
  public static void withoutQuotas(InstantlyConfiguration configuration) {
    configuration.setRequestsPerSecond(1_000_000);
    configuration.setRequestsPerMinute(1_000_000);
    configuration.setEmailListsPerMinute(1_000_000);
    configuration.setTestEmailsPerMinute(1_000_000);
  }

  protected final InstantlyComponent component() {
    return context.getComponent("instantly", InstantlyComponent.class);
  }

  /** Lets pauses after failures go by a test's clock. */
  protected final void useLocalClock(Clock clock) {
    useClock(component(), clock);
  }

  /** Lets pauses after failures of a component's consumers go by a clock. */
  public static void useClock(InstantlyComponent component, Clock clock) {
    component.setClock(clock);
  }

  protected final void start(RouteBuilder... routes) {
    try {
      for (RouteBuilder route : routes) {
        context.addRoutes(route);
      }
      context.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until an operation is left alone; a poll that delivered its items may read a page more.
   */
  public static void awaitNoRequests(InstantlySandbox sandbox, String operation) {
    AtomicInteger last = new AtomicInteger();
    await()
        .during(Duration.ofMillis(300))
        .until(
            () -> {
              int now = sandbox.requests().count(operation);
              return last.getAndSet(now) == now;
            });
  }
}

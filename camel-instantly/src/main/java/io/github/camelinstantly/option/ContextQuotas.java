package io.github.camelinstantly.option;

import io.github.camelinstantly.InstantlyConfiguration;
import io.github.camelinstantly.ratelimit.QuotaRegistry;
import io.github.camelinstantly.ratelimit.SystemTime;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.VetoCamelContextStartException;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.LifecycleStrategySupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one {@link QuotaRegistry} of a CamelContext: open while the context runs, closed as
 * soon as it begins to stop, so that an exchange that waits for its turn does not hold up the stop.
 */
public final class ContextQuotas extends LifecycleStrategySupport {

  private final CamelContext context;
  private final QuotaRegistry quotas;
  private @Nullable ScheduledExecutorService timer;

  private ContextQuotas(CamelContext context) {
    this.context = context;
    this.quotas = new QuotaRegistry(new SystemTime(this::timer));
  }

  /** The registry of a context, made on first use and opened again if the context starts again. */
  public static QuotaRegistry of(CamelContext context) {
    ExtendedCamelContext extension = context.getCamelContextExtension();
    QuotaRegistry quotas = extension.getContextPlugin(QuotaRegistry.class);
    if (quotas == null) {
      ContextQuotas own = new ContextQuotas(context);
      quotas = own.quotas;
      extension.addContextPlugin(QuotaRegistry.class, quotas);
      context.addLifecycleStrategy(own);
    }
    return quotas;
  }

  /**
   * How far the quotas of a workspace are used up, such as {@code EMAIL_LISTS 3/20}. Those of a
   * {@code rateLimiter} are not seen here.
   *
   * @param configuration whose key and workspace it is
   */
  public static List<String> use(CamelContext context, InstantlyConfiguration configuration) {
    QuotaRegistry quotas = of(context);
    String identity = ClientOptions.identity(configuration, quotas);
    return quotas.use().getOrDefault(identity, List.of()).stream()
        .map(use -> use.group() + " " + use.used() + (use.limit() == 0 ? "" : "/" + use.limit()))
        .toList();
  }

  @Override
  public void onContextStarting(CamelContext started) throws VetoCamelContextStartException {
    quotas.open();
  }

  @Override
  public void onContextStopping(CamelContext stopped) {
    // not under the lock: who waits holds the lock of its budget, and may want the timer
    quotas.close();
    synchronized (this) {
      if (timer != null) {
        context.getExecutorServiceManager().shutdownNow(timer);
      }
    }
  }

  private synchronized ScheduledExecutorService timer() {
    if (quotas.isClosed()) {
      throw new RejectedExecutionException();
    }
    if (timer == null || timer.isShutdown()) {
      // Camel's own bound of 1,000 tasks rejects the next alarm, and a wait would never end
      ThreadPoolProfile profile =
          new ThreadPoolProfileBuilder("InstantlyTimer")
              .poolSize(1)
              .maxQueueSize(Integer.MAX_VALUE)
              .build();
      timer =
          context
              .getExecutorServiceManager()
              .newScheduledThreadPool(context, "InstantlyTimer", profile);
    }
    return timer;
  }
}

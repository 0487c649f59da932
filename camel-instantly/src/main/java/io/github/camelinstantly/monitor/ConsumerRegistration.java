package io.github.camelinstantly.monitor;

import io.github.camelinstantly.message.Quoted;
import io.github.camelinstantly.monitor.RunningConsumers.Running;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.spi.ManagementObjectStrategy;
import org.apache.camel.spi.ManagementStrategy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a consumer to the developer console and in meters for as long as it runs. If it is inside
 * of another, as in {@code master:}, Camel knows the outer one only: then this one is shown to
 * Camel's health checks and in JMX as well.
 */
public final class ConsumerRegistration {

  private static final Logger LOG = LoggerFactory.getLogger(ConsumerRegistration.class);

  private static final String METER_REGISTRY = "io.micrometer.core.instrument.MeterRegistry";

  private final Consumer consumer;
  private final CamelContext context;
  private final HealthCheck check;
  private final boolean isNested;
  private final Running running;
  private Runnable meters = () -> {};
  private @Nullable Object managed;

  /**
   * @param context where it runs
   * @param consumer the consumer
   * @param check its health check
   * @param running what to call it, and how far it has come
   * @param isNested whether it is inside of another
   */
  public ConsumerRegistration(
      CamelContext context,
      Consumer consumer,
      HealthCheck check,
      Running running,
      boolean isNested) {
    this.context = context;
    this.consumer = consumer;
    this.check = check;
    this.running = running;
    this.isNested = isNested;
  }

  /** Shows the consumer from now on. */
  public void show() {
    RunningConsumers.of(context).add(running);
    if (context.getClassResolver().resolveClass(METER_REGISTRY) != null) {
      meters = ConsumerMeters.register(context, running);
    }
    if (isNested) {
      showNested();
    }
  }

  private void showNested() {
    HealthCheckRegistry registry = HealthCheckRegistry.get(context);
    if (registry != null
        && registry
            .getRepository("consumers")
            .filter(HealthCheckRepository::isEnabled)
            .isPresent()) {
      registry.register(check);
    }
    ManagementStrategy management = context.getManagementStrategy();
    ManagementObjectStrategy objects =
        management == null ? null : management.getManagementObjectStrategy();
    if (objects == null) {
      return;
    }
    try {
      managed = objects.getManagedObjectForConsumer(context, consumer);
      management.manageObject(managed);
    } catch (Exception e) {
      LOG.warn("{} is not shown in JMX: {}", consumer, Quoted.cause(e));
    }
  }

  /** Takes everything away again. */
  public void hide() {
    RunningConsumers.of(context).remove(running);
    meters.run();
    meters = () -> {};
    HealthCheckRegistry registry = HealthCheckRegistry.get(context);
    if (registry != null) {
      registry.unregister(check);
    }
    Object shown = managed;
    managed = null;
    if (shown != null) {
      try {
        context.getManagementStrategy().unmanageObject(shown);
      } catch (Exception e) {
        LOG.debug("{} is not removed from JMX", consumer, e);
      }
    }
  }
}

package io.github.camelinstantly;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.spi.ManagementObjectStrategy;
import org.apache.camel.spi.ManagementStrategy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A consumer inside of another, as in {@code master:}. Camel knows the outer one only; this shows
 * the inner one to its health checks and to JMX for as long as it runs.
 */
final class NestedConsumer {

  private static final Logger LOG = LoggerFactory.getLogger(NestedConsumer.class);

  private final InstantlyConsumer consumer;
  private final CamelContext context;
  private final HealthCheck check;
  private @Nullable Object managed;

  NestedConsumer(InstantlyConsumer consumer) {
    this.consumer = consumer;
    this.context = consumer.getEndpoint().getCamelContext();
    this.check = consumer.getHealthCheck();
  }

  void show() {
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
      LOG.warn("{} is not shown in JMX: {}", consumer, e.getMessage());
    }
  }

  void hide() {
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

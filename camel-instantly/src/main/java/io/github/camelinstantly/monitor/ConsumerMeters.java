package io.github.camelinstantly.monitor;

import io.github.camelinstantly.monitor.RunningConsumers.Running;
import io.github.camelinstantly.poll.PollStatus;
import io.github.camelinstantly.poll.PollStatus.Counts;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.camel.CamelContext;

/**
 * Meters of a consumer: {@code camel.instantly.consumer.items} says how many items are {@code
 * pending}, {@code failed} and {@code parked} at present (tag {@code state}), and {@code
 * camel.instantly.consumer.events} counts what happened (tag {@code kind}): {@code claimed}, {@code
 * late}, {@code beyondLookback}, {@code duplicate}, {@code failed}, {@code parked}. The tag {@code
 * consumer} names the consumer by its route's id.
 */
public final class ConsumerMeters {

  private final MeterRegistry registry;
  private final Running consumer;
  private final List<Meter> meters = new ArrayList<>();

  private ConsumerMeters(MeterRegistry registry, Running consumer) {
    this.registry = registry;
    this.consumer = consumer;
  }

  /**
   * Registers the meters of a consumer, if the CamelContext has one MeterRegistry.
   *
   * @return takes them away again
   */
  public static Runnable register(CamelContext context, Running consumer) {
    MeterRegistry registry = context.getRegistry().findSingleByType(MeterRegistry.class);
    if (registry == null) {
      return () -> {};
    }
    ConsumerMeters meters = new ConsumerMeters(registry, consumer);
    meters.items("pending", PollStatus::pending);
    meters.items("failed", PollStatus::failed);
    meters.items("parked", status -> status.parked().size());
    meters.events("claimed", Counts::claimed);
    meters.events("late", Counts::late);
    meters.events("beyondLookback", Counts::beyondLookback);
    meters.events("duplicate", Counts::duplicates);
    meters.events("failed", Counts::failed);
    meters.events("parked", Counts::parked);
    return () -> meters.meters.forEach(registry::remove);
  }

  private void items(String state, ToDoubleFunction<PollStatus> count) {
    meters.add(
        Gauge.builder(
                "camel.instantly.consumer.items",
                () -> count.applyAsDouble(consumer.status().get()))
            .tag("consumer", consumer.name())
            .tag("state", state)
            .register(registry));
  }

  private void events(String kind, ToDoubleFunction<Counts> count) {
    meters.add(
        FunctionCounter.builder(
                "camel.instantly.consumer.events",
                consumer,
                running -> count.applyAsDouble(running.status().get().counts()))
            .tag("consumer", consumer.name())
            .tag("kind", kind)
            .register(registry));
  }
}

package io.github.camelinstantly.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelinstantly.monitor.InstantlyDevConsole;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.console.DevConsole;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the developer console and meters tell of a consumer. */
class ObservedConsumerTest extends ConsumerTestSupport {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @BeforeEach
  void bindTheRegistry() {
    context.getRegistry().bind("meters", meters);
  }

  private DevConsole console() {
    InstantlyDevConsole console = new InstantlyDevConsole();
    console.setCamelContext(context);
    return console;
  }

  private double items(String state) {
    return meters
        .get("camel.instantly.consumer.items")
        .tag("consumer", "emails")
        .tag("state", state)
        .gauge()
        .value();
  }

  private double events(String kind) {
    return meters
        .get("camel.instantly.consumer.events")
        .tag("consumer", "emails")
        .tag("kind", kind)
        .functionCounter()
        .count();
  }

  @Test
  void aParkedEmailIsListedAndCounted() {
    List<String> ids = receiveMany(3);
    failing.add(ids.get(1));
    start(route(uri("&maxAttempts=2")));
    await().until(() -> items("failed") == 1);
    localClock.advance(Duration.ofMinutes(2));
    await().until(() -> items("parked") == 1);

    assertThat(items("pending")).isEqualTo(1);
    assertThat(events("taken")).isEqualTo(3);
    assertThat(events("parked")).isEqualTo(1);
    assertThat(events("failed")).isEqualTo(2);
    assertThat(console().call(DevConsole.MediaType.TEXT).toString())
        .contains("emails: newest " + T0.plusSeconds(2) + ", 1 pending, ")
        .contains("parked: " + ids.get(1));
    Map<?, ?> json = (Map<?, ?>) console().call(DevConsole.MediaType.JSON);
    assertThat((List<?>) json.get("consumers"))
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("name", "emails")
        .containsEntry("parked", List.of(ids.get(1)));
  }

  @Test
  void whatStoppedIsNotShown() throws Exception {
    start(route(uri("")));
    assertThat(console().call(DevConsole.MediaType.TEXT).toString()).startsWith("emails: ");

    context.getRouteController().stopRoute("emails");

    assertThat(console().call(DevConsole.MediaType.TEXT).toString()).isEmpty();
    assertThat(meters.getMeters()).isEmpty();
  }

  @Test
  void theConsoleIsFoundByItsName() {
    assertThat(PluginHelper.getDevConsoleResolver(context).resolveDevConsole("instantly"))
        .isInstanceOf(InstantlyDevConsole.class);
  }
}

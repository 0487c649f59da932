package io.github.camelinstantly.monitor;

import io.github.camelinstantly.monitor.RunningConsumers.Running;
import io.github.camelinstantly.poll.PollStatus;
import java.util.List;
import java.util.Map;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonObject;

/** Shows how far each consumer has come, which items are parked, and what is wrong. */
@DevConsole(
    name = "instantly",
    displayName = "Instantly",
    description = "Consumers of the Instantly component")
public class InstantlyDevConsole extends AbstractDevConsole {

  public InstantlyDevConsole() {
    super("camel", "instantly", "Instantly", "Consumers of the Instantly component");
  }

  @Override
  protected String doCallText(Map<String, Object> options) {
    StringBuilder text = new StringBuilder();
    for (Running consumer : RunningConsumers.of(getCamelContext()).all()) {
      PollStatus status = consumer.status().get();
      text.append(
          "%s: newest %s, %d pending, %d failed, %d parked%n"
              .formatted(
                  consumer.name(),
                  status.newest(),
                  status.pending(),
                  status.failed(),
                  status.parked().size()));
      status.parked().forEach(id -> text.append("    parked: %s%n".formatted(id)));
      if (status.problem() != null) {
        text.append("    problem: %s%n".formatted(status.problem()));
      }
    }
    return text.toString();
  }

  @Override
  protected Map<String, Object> doCallJson(Map<String, Object> options) {
    List<JsonObject> consumers =
        RunningConsumers.of(getCamelContext()).all().stream().map(this::json).toList();
    JsonObject root = new JsonObject();
    root.put("consumers", consumers);
    return root;
  }

  private JsonObject json(Running consumer) {
    PollStatus status = consumer.status().get();
    JsonObject json = new JsonObject();
    json.put("name", consumer.name());
    json.put("newest", status.newest() == null ? null : status.newest().toString());
    json.put("pending", status.pending());
    json.put("failed", status.failed());
    json.put("parked", status.parked());
    json.put("beyondLookback", status.counts().beyondLookback());
    json.put("problem", status.problem());
    return json;
  }
}

package io.github.camelinstantly.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.camelinstantly.api.BodyRule;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Operation.Guard;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A route that calls one operation with what it needs, in two languages. Required arguments are
 * options, the rest of what is required is in the body.
 */
final class Example {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  /** What nobody leaves out, although it is not required. */
  private static final Map<String, List<String>> USUAL =
      Map.ofEntries(
          Map.entry("leads/create", List.of("email", "campaign")),
          Map.entry("leads/list", List.of("campaign")),
          Map.entry("leads/update", List.of("job_title")),
          Map.entry("leads/move", List.of("list_id")),
          Map.entry("emails/list", List.of("campaign_id")),
          Map.entry("emails/update", List.of("is_unread")),
          Map.entry("campaigns/update", List.of("daily_limit")),
          Map.entry("webhooks/create", List.of("event_type")),
          Map.entry("webhook-events/list", List.of("from", "to")),
          Map.entry("ai-agents/update", List.of("name")),
          Map.entry("ai-agents/list", List.of("type")),
          Map.entry("ai-sales-agents/update", List.of("name")),
          Map.entry("ai-sales-agents/listActivities", List.of("action_status")),
          Map.entry("ai-sales-agents/updateGuidanceRule", List.of("content")),
          Map.entry("ai-inbox-managers/update", List.of("status")),
          Map.entry("ai-inbox-managers/listReplies", List.of("action_pending")),
          Map.entry("ai-inbox-managers/updateReply", List.of("action_pending")),
          Map.entry("ai-inbox-managers/updateGuidance", List.of("instruction")),
          Map.entry("ai-lead-finders/update", List.of("min_active_leads")),
          Map.entry("ai-deliverability/listFeedItems", List.of("feed_filter")));

  private final Operation operation;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, Object> body = new LinkedHashMap<>();

  private Example(Operation operation) {
    this.operation = operation;
    options.put("operation", operation.name());
    operation.parameters().stream()
        .filter(parameter -> parameter.required() || isChosen(parameter))
        .forEach(this::add);
    if (operation.takesBody() && body.isEmpty() && options.size() == 1) {
      operation.in(Place.BODY).stream().limit(1).forEach(this::add);
    }
    if (isGuarded()) {
      options.put("confirmDestructive", "true");
    }
  }

  /** Values that reach further than the call says are in none of the examples. */
  private boolean isGuarded() {
    Guard guard = operation.guard();
    return guard != null && (guard.kind() != Guard.Kind.REACHES_FURTHER || guard.names().isEmpty());
  }

  static Example of(Operation operation) {
    return new Example(operation);
  }

  /** Of several properties of which one is needed, the first; and what makes a call harmless. */
  private boolean isChosen(Parameter parameter) {
    List<BodyRule> rules = operation.rules();
    boolean usual = rules.stream().anyMatch(rule -> rule.usual().contains(parameter.name()));
    return usual
        || parameter.name().equals("simulation")
        || USUAL.getOrDefault(operation.id(), List.of()).contains(parameter.name());
  }

  private void add(Parameter parameter) {
    Object value = Samples.of(operation, parameter);
    boolean plain = !(value instanceof Map) && !value.toString().matches(".*[ {}:&%+<].*");
    if (parameter.argument() && plain) {
      options.put(
          parameter.option(),
          value instanceof List<?> list
              ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
              : value.toString());
    } else {
      body.put(parameter.name(), value);
    }
  }

  /** Where the route begins. */
  String from() {
    return "direct:" + operation.resource() + "-" + operation.name();
  }

  /** The route in the Java DSL. */
  String java() {
    String query =
        options.entrySet().stream()
            .map(option -> option.getKey() + "=" + option.getValue())
            .collect(Collectors.joining("&"));
    String setBody =
        body.isEmpty() ? "" : "    .setBody(constant(\"\"\"\n" + indented(json(), 8) + "\"\"\"))\n";
    return "from(\"%s\")\n%s    .to(\"instantly:%s?%s\");"
        .formatted(from(), setBody, operation.resource(), query);
  }

  /** The route in the YAML DSL. */
  String yaml() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("- route:\n    from:\n      uri: ").append(from()).append("\n      steps:\n");
    if (!body.isEmpty()) {
      yaml.append("        - setBody:\n            constant: |\n").append(indented(json(), 14));
      yaml.append('\n');
    }
    yaml.append("        - to:\n            uri: instantly:").append(operation.resource());
    yaml.append("\n            parameters:\n");
    options.forEach(
        (name, value) -> yaml.append("              %s: %s%n".formatted(name, quoted(value))));
    return yaml.toString().stripTrailing();
  }

  private static String quoted(String value) {
    return value.matches("[A-Za-z][A-Za-z0-9]*") ? value : "\"" + value + "\"";
  }

  private String json() {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String indented(String text, int spaces) {
    return text.lines().map(line -> " ".repeat(spaces) + line).collect(Collectors.joining("\n"));
  }
}

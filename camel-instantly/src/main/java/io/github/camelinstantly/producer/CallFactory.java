package io.github.camelinstantly.producer;

import io.github.camelinstantly.api.BodyRule;
import io.github.camelinstantly.api.Multiplicity;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Operation.Guard;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.api.Verb;
import io.github.camelinstantly.client.InstantlyCall;
import io.github.camelinstantly.json.Blanks;
import io.github.camelinstantly.message.BodyMessages;
import io.github.camelinstantly.message.OptionMessages;
import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.option.ArgumentReader;
import io.github.camelinstantly.option.EndpointOptions;
import io.github.camelinstantly.option.HeaderPrecedence;
import io.github.camelinstantly.option.InstantlyProducerOptions.BodyType;
import io.github.camelinstantly.producer.BodyReader.Body;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** Makes the call of an exchange: header beats option beats body, and all of it is checked. */
public final class CallFactory {

  private final EndpointOptions options;
  private final ArgumentReader argumentReader;
  private final BodyReader bodyReader;
  private final NearMisses nearMisses = new NearMisses();
  private final BulkBodies bulkBodies;

  /**
   * @param options the options of the endpoint
   * @param precedence decides between a header and an option
   */
  public CallFactory(EndpointOptions options, HeaderPrecedence precedence) {
    this.options = options;
    this.argumentReader = new ArgumentReader(options, precedence);
    this.bodyReader = new BodyReader(options.producer().getBodyType() == BodyType.text);
    this.bulkBodies = new BulkBodies(options.producer().isBulk(), nearMisses);
  }

  /**
   * The call that an exchange asks for.
   *
   * @throws IllegalArgumentException naming what is missing or wrong, the rule and the way out
   */
  public InstantlyCall create(Operation operation, Exchange exchange) {
    Map<String, Object> given = argumentReader.read(operation, exchange);
    Map<String, @Nullable Object> properties = properties(operation, exchange, given);
    Map<String, Object> arguments = new LinkedHashMap<>();
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    properties.forEach(
        (name, value) -> {
          Optional<Parameter> parameter = operation.parameter(name);
          if (parameter.filter(p -> p.place() != Place.BODY).isEmpty()) {
            if (!isAbsent(operation, parameter, value)) {
              body.put(name, value == null ? null : checked(operation, parameter, name, value));
            }
          } else if (value != null && parameter.get().place() == Place.PATH) {
            arguments.put(name, parameter.get().read(name, value));
          }
        });
    given.forEach(
        (name, value) -> {
          boolean inBody = operation.parameter(name).orElseThrow().place() == Place.BODY;
          Object unused =
              inBody ? body.put(name, sent(operation, name, value)) : arguments.put(name, value);
        });
    requireAll(operation, arguments, body);
    requireConfirmation(operation, exchange, arguments, body);
    return new InstantlyCall(operation, arguments, options.extraQuery(), sentBody(operation, body));
  }

  private static @Nullable Map<String, @Nullable Object> sentBody(
      Operation operation, Map<String, @Nullable Object> body) {
    // of an operation that we do not know, only the user knows whether it takes a body
    boolean none = !operation.takesBody() || (operation.isRaw() && body.isEmpty());
    return none ? null : body;
  }

  private Map<String, @Nullable Object> properties(
      Operation operation, Exchange exchange, Map<String, Object> given) {
    BulkRows rows = bulkBodies.read(operation, exchange, given.keySet());
    if (rows != null) {
      return Map.of(String.valueOf(operation.listBody()), rows);
    }
    Body body = bodyReader.read(operation, exchange);
    boolean entity = exchange.getMessage().getBody() instanceof InstantlyObject;
    if (body.properties() != null && !entity) {
      nearMisses.check(operation, body.properties(), given.keySet());
    }
    if (operation.answersEmail()) {
      return ReplyDefaults.properties(operation, exchange, body);
    }
    if (body.properties() != null) {
      return entity ? ofEntity(operation, body.properties()) : body.properties();
    }
    if (body.items() != null && BulkBodies.isLong(operation, body.items().size())) {
      return Map.of(
          String.valueOf(operation.listBody()), bulkBodies.ofList(operation, body.items()));
    }
    if (body.items() != null) {
      Map<String, @Nullable Object> properties = ofItems(operation, body);
      nearMisses.check(operation, properties, given.keySet());
      return properties;
    }
    return body.text() == null ? Map.of() : ofText(operation, body, given);
  }

  /**
   * What the API sent before is meant as a filter by nobody: for a read, or where all properties
   * are arguments, an entity gives only those that are required.
   */
  private static Map<String, @Nullable Object> ofEntity(
      Operation operation, Map<String, @Nullable Object> entity) {
    boolean onlyArguments = operation.in(Place.BODY).stream().allMatch(Parameter::argument);
    if (!onlyArguments && operation.repeatability() != Repeatability.SAFE) {
      return entity;
    }
    Map<String, @Nullable Object> required = new LinkedHashMap<>();
    operation.parameters().stream()
        .filter(parameter -> parameter.required() && entity.containsKey(parameter.name()))
        .forEach(parameter -> required.put(parameter.name(), entity.get(parameter.name())));
    return required;
  }

  private static Map<String, @Nullable Object> ofItems(Operation operation, Body body) {
    String listBody = operation.listBody();
    if (listBody == null) {
      if (!operation.takesBody()) {
        return Map.of();
      }
      throw new IllegalArgumentException(
          BodyMessages.list(operation.id(), operation.singleValue().isPresent()));
    }
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put(listBody, body.items());
    return properties;
  }

  private static Map<String, @Nullable Object> ofText(
      Operation operation, Body body, Map<String, Object> given) {
    Optional<Parameter> single = operation.singleValue();
    if (single.filter(parameter -> !given.containsKey(parameter.name())).isPresent()) {
      return Map.of(single.get().name(), Blanks.strip(body.plainText(operation)));
    }
    if (operation.takesBody() && operation.repeatability() != Repeatability.SAFE) {
      // what was meant as properties must not be left out in silence
      body.plainText(operation);
    }
    boolean onlyArguments = operation.in(Place.BODY).stream().allMatch(Parameter::argument);
    // given by header or option, or nothing that it could be: the body is somebody else's
    if (single.isPresent() || (onlyArguments && !(operation.isRaw() && operation.takesBody()))) {
      return Map.of();
    }
    throw new IllegalArgumentException(
        BodyMessages.text(operation.id(), body.plainText(operation)));
  }

  /** A filter that is empty must not let everything pass; elsewhere it is an empty cell. */
  private static boolean isAbsent(
      Operation operation, Optional<Parameter> parameter, @Nullable Object value) {
    return !chooses(operation)
        && parameter.filter(p -> !p.argument() && p.isEmptyCell(value)).isPresent();
  }

  private static boolean chooses(Operation operation) {
    return operation.verb() != Verb.PATCH && !operation.name().equals("create");
  }

  private static Object checked(
      Operation operation, Optional<Parameter> parameter, String name, Object value) {
    if (parameter.isEmpty() || value instanceof BulkRows) {
      return value;
    }
    Object read = parameter.get().read(name, value);
    if (chooses(operation) && read instanceof Collection<?> items && items.isEmpty()) {
      // what was found nowhere must not become everything
      throw new IllegalArgumentException(OptionMessages.noValue(name));
    }
    return join(parameter.get(), read);
  }

  private static Object sent(Operation operation, String name, Object value) {
    return join(operation.parameter(name).orElseThrow(), value);
  }

  private static Object join(Parameter parameter, Object value) {
    return parameter.multiplicity() == Multiplicity.COMMA_TEXT && value instanceof Collection<?> c
        ? c.stream().map(String::valueOf).collect(Collectors.joining(","))
        : value;
  }

  private void requireAll(
      Operation operation, Map<String, Object> arguments, Map<String, @Nullable Object> body) {
    for (Parameter parameter : operation.parameters()) {
      boolean there = arguments.containsKey(parameter.name()) || body.containsKey(parameter.name());
      if (parameter.required() && !there) {
        throw new IllegalArgumentException(missing(operation, parameter));
      }
    }
    for (BodyRule rule : operation.rules()) {
      if (!rule.holds(body)) {
        throw new IllegalArgumentException(broken(operation, rule));
      }
    }
  }

  private static String broken(Operation operation, BodyRule rule) {
    Map<String, String> cases = new LinkedHashMap<>();
    rule.cases().forEach(one -> cases.put(one.name(), one.value()));
    return switch (rule.kind()) {
      case EXACTLY_ONE -> OptionMessages.brokenRule(operation.id(), true, rule.names());
      case AT_LEAST_ONE -> OptionMessages.brokenRule(operation.id(), false, rule.names());
      case ALL_IF -> OptionMessages.brokenRule(operation.id(), rule.names(), "with", cases);
      case ALL_UNLESS -> OptionMessages.brokenRule(operation.id(), rule.names(), "unless", cases);
    };
  }

  private void requireConfirmation(
      Operation operation,
      Exchange exchange,
      Map<String, Object> arguments,
      Map<String, @Nullable Object> body) {
    Guard guard = operation.guard();
    if (guard == null || options.producer().isConfirmDestructive()) {
      return;
    }
    Map<String, @Nullable Object> all = new LinkedHashMap<>(body);
    all.putAll(arguments);
    // a header may be left over from the list that was read before, and a number names no target
    operation
        .parameter("limit")
        .filter(limit -> exchange.getMessage().getHeader(limit.header()) != null)
        .ifPresent(limit -> all.remove(limit.name()));
    if (guard.guards(all)) {
      throw new IllegalArgumentException(unconfirmed(operation.id(), guard));
    }
  }

  private static String unconfirmed(String operation, Guard guard) {
    return switch (guard.kind()) {
      case DELETES_ALL -> OptionMessages.deletesAll(operation, guard.names());
      case DESTROYS -> OptionMessages.destroys(operation);
      case CHARGES -> OptionMessages.charges(operation, guard.names(), guard.values());
      case REACHES_FURTHER ->
          OptionMessages.reachesFurther(operation, guard.names(), guard.values());
    };
  }

  private static String missing(Operation operation, Parameter parameter) {
    if (!parameter.argument()) {
      return OptionMessages.missingProperty(operation.id(), parameter.name());
    }
    boolean asText = operation.singleValue().filter(single -> single.equals(parameter)).isPresent();
    return OptionMessages.missingArgument(
        operation.id(), parameter.option(), parameter.header(), parameter.name(), asText);
  }
}

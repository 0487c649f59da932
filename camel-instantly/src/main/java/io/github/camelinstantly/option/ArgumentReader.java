package io.github.camelinstantly.option;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.option.HeaderPrecedence.Choice;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of an operation from headers and endpoint options; a header beats an option,
 * except as {@link HeaderPrecedence} says.
 */
public final class ArgumentReader {

  /** The API's own default of 10 would make ten calls of one (API facts: paging). */
  private static final long PAGE_SIZE = 100;

  private final Map<String, Object> given;
  private final HeaderPrecedence precedence;

  /**
   * @param options the options of the endpoint
   */
  public ArgumentReader(EndpointOptions options) {
    this(options, new HeaderPrecedence());
  }

  /**
   * @param options the options of the endpoint
   * @param precedence the endpoint's own, which warns once
   */
  public ArgumentReader(EndpointOptions options, HeaderPrecedence precedence) {
    this.given = options.arguments();
    this.precedence = precedence;
  }

  /**
   * The arguments given, by their API names, checked.
   *
   * @throws IllegalArgumentException if a value is none that the operation takes
   */
  public Map<String, Object> read(Operation operation, Exchange exchange) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    boolean isWrite = operation.repeatability() != Repeatability.SAFE;
    for (Parameter parameter : operation.arguments()) {
      Object header = exchange.getMessage().getHeader(parameter.header());
      Object option = given.get(parameter.option());
      if (header != null
          && precedence.isHeader(
              new Choice(parameter.header(), parameter.option(), option), exchange, isWrite)) {
        arguments.put(parameter.name(), parameter.read(parameter.header(), header));
      } else if (option != null) {
        arguments.put(parameter.name(), parameter.read(parameter.option(), option));
      }
    }
    return withPageSize(operation, arguments);
  }

  /**
   * The arguments that the endpoint's options give, by their API names.
   *
   * @param handled options that the caller sees to itself, with the values it takes them for
   * @throws IllegalArgumentException if an option is none that the operation takes
   */
  public Map<String, Object> checkOptions(
      Operation operation, Map<String, @Nullable Object> handled) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    given.forEach(
        (option, value) -> {
          if (handled.containsKey(option) && value.equals(handled.get(option))) {
            return;
          }
          Parameter parameter =
              operation
                  .argument(option)
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(UriOptionCheck.notTaken(operation, option)));
          arguments.put(parameter.name(), parameter.read(option, value));
        });
    return withPageSize(operation, arguments);
  }

  private static Map<String, Object> withPageSize(
      Operation operation, Map<String, Object> arguments) {
    if (operation.isPaged() && operation.parameter("limit").isPresent()) {
      arguments.putIfAbsent("limit", PAGE_SIZE);
    }
    return arguments;
  }
}

package io.github.camelinstantly.generate;

import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.ValueType;
import java.util.Set;

/** What an operation accepts for an argument, in the words of a description. */
final class AcceptedValues {

  private static final Set<ValueType> SEEN_IN_THE_CATALOG =
      Set.of(
          ValueType.TEXT,
          ValueType.ADDRESS,
          ValueType.ADDRESS_OR_DOMAIN,
          ValueType.INTEGER,
          ValueType.NUMBER,
          ValueType.BOOLEAN);

  private AcceptedValues() {}

  /** Such as {@code a UUID}, {@code 1 to 100}, {@code up to 50, comma-separated}. */
  static String inWords(Parameter parameter) {
    if (parameter.isMulti()) {
      return several(parameter) + ", comma-separated";
    }
    if (!parameter.allowed().isEmpty()) {
      return "one of " + String.join(", ", parameter.allowed());
    }
    if (parameter.minimum() != null) {
      return parameter.minimum()
          + (isBounded(parameter) ? " to " + parameter.maximum() : " or more");
    }
    // an example is for error messages
    return parameter.type().rule().replaceAll(" such as `[^`]*`", "");
  }

  /** Whether they say more than the option's Java type does. */
  static boolean areWorthTelling(Parameter parameter) {
    return parameter.isMulti()
        || !parameter.allowed().isEmpty()
        || parameter.minimum() != null
        || !SEEN_IN_THE_CATALOG.contains(parameter.type());
  }

  private static String several(Parameter parameter) {
    String count = isBounded(parameter) ? "up to " + parameter.maximum() : "several";
    if (!parameter.allowed().isEmpty()) {
      return count + " of " + String.join(", ", parameter.allowed());
    }
    return parameter.type() == ValueType.UUID ? count + " UUIDs" : count;
  }

  private static boolean isBounded(Parameter parameter) {
    Long most = parameter.maximum();
    return most != null && most < Integer.MAX_VALUE;
  }
}

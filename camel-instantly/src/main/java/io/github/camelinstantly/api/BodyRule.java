package io.github.camelinstantly.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule over several body properties.
 *
 * @param kind how many of them there must be, and when
 * @param names the properties, by their API names
 * @param cases what decides whether they are needed; none if nothing does
 */
public record BodyRule(Kind kind, List<String> names, List<Case> cases) {

  /** How many of the properties must be there. */
  public enum Kind {
    EXACTLY_ONE,
    AT_LEAST_ONE,
    /** All of them when one of the cases is given. */
    ALL_IF,
    /** All of them unless one of the cases is given. */
    ALL_UNLESS
  }

  /**
   * A property with a value.
   *
   * @param name the property, by its API name
   * @param value its value as text
   */
  public record Case(String name, String value) {}

  /** Whether a body keeps the rule. */
  public boolean holds(Map<String, ? extends @Nullable Object> body) {
    long count = names.stream().filter(body::containsKey).count();
    return switch (kind) {
      case EXACTLY_ONE -> count == 1;
      case AT_LEAST_ONE -> count >= 1;
      case ALL_IF -> count == names.size() || !isGiven(body);
      case ALL_UNLESS -> count == names.size() || isGiven(body);
    };
  }

  private boolean isGiven(Map<String, ? extends @Nullable Object> body) {
    return cases.stream().anyMatch(one -> one.value().equals(String.valueOf(body.get(one.name()))));
  }

  /** The properties that keep the rule where none of the cases is given. */
  public List<String> usual() {
    return switch (kind) {
      case EXACTLY_ONE, AT_LEAST_ONE -> names.subList(0, 1);
      case ALL_IF -> List.of();
      case ALL_UNLESS -> names;
    };
  }
}

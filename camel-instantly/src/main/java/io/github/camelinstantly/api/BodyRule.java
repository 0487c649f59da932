package io.github.camelinstantly.api;

import java.util.List;
import java.util.Set;

/**
 * A rule over several body properties.
 *
 * @param kind how many of them there must be
 * @param names the properties, by their API names
 */
public record BodyRule(Kind kind, List<String> names) {

  /** How many of the properties must be there. */
  public enum Kind {
    EXACTLY_ONE,
    AT_LEAST_ONE
  }

  /** Whether a body with these properties keeps the rule. */
  public boolean holds(Set<String> present) {
    long count = names.stream().filter(present::contains).count();
    return kind == Kind.EXACTLY_ONE ? count == 1 : count >= 1;
  }
}

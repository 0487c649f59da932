package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule of SpamAssassin that applied to a mail (API facts: inbox-placement). */
public final class SpamAssassinRule extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SpamAssassinRule(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What it looks for. */
  public @Nullable String description() {
    return textOf("description");
  }

  /** Its name. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** What it adds to the score. */
  public @Nullable BigDecimal score() {
    return decimalOf("score");
  }
}

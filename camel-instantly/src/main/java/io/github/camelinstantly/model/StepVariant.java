package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One text of a step (API facts: sequences). */
public final class StepVariant extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public StepVariant(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The subject. */
  public @Nullable String subject() {
    return textOf("subject");
  }

  /** The text as HTML. */
  public @Nullable String body() {
    return textOf("body");
  }

  /** Whether it is left out. */
  public @Nullable Boolean vDisabled() {
    return flagOf("v_disabled");
  }
}

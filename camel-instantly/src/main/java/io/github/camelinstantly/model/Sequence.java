package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mails that a lead gets one after another (API facts: sequences). */
public final class Sequence extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public Sequence(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The mails in their order. */
  public List<SequenceStep> steps() {
    return objectsOf("steps", SequenceStep::new);
  }
}

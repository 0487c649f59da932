package io.github.camelinstantly.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One mail of a sequence (API facts: sequences). */
public final class SequenceStep extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SequenceStep(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What it is; {@code email} always. */
  public @Nullable String type() {
    return textOf("type");
  }

  /** The time until the next mail. */
  public @Nullable Number delay() {
    return numberOf("delay");
  }

  /**
   * The unit of that time: {@code minutes}, {@code hours} or {@code days}, which it is if absent.
   */
  public @Nullable String delayUnit() {
    return textOf("delay_unit");
  }

  /** The time before the first mail of a subsequence. */
  public @Nullable Number preDelay() {
    return numberOf("pre_delay");
  }

  /**
   * The unit of that time: {@code minutes}, {@code hours} or {@code days}, which it is if absent.
   */
  public @Nullable String preDelayUnit() {
    return textOf("pre_delay_unit");
  }

  /** The texts that are tried against each other. */
  public List<StepVariant> variants() {
    return objectsOf("variants", StepVariant::new);
  }
}

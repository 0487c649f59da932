package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hours of a day (API facts: schedules). */
public final class SendingHours extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SendingHours(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** When sending begins, as {@code HH:mm}. */
  public @Nullable String from() {
    return textOf("from");
  }

  /** When sending ends, as {@code HH:mm}. */
  public @Nullable String to() {
    return textOf("to");
  }
}

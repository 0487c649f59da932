package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days and hours at which mails may go out (API facts: schedules). */
public final class SendingWindow extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SendingWindow(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What users call it. */
  public @Nullable String name() {
    return textOf("name");
  }

  /** The hours. */
  public @Nullable SendingHours timing() {
    return objectOf("timing", SendingHours::new);
  }

  /** The days of the week. */
  public @Nullable SendingDays days() {
    return objectOf("days", SendingDays::new);
  }

  /** The time zone; one of the closed list that the API takes (API facts: schedules). */
  public @Nullable String timezone() {
    return textOf("timezone");
  }
}

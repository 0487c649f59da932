package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When an automated inbox placement test runs (API facts: inbox-placement). */
public final class PlacementSchedule extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public PlacementSchedule(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The days of the week. */
  public @Nullable SendingDays days() {
    return objectOf("days", SendingDays::new);
  }

  /** The hour that it begins at; it has no end. */
  public @Nullable SendingHours timing() {
    return objectOf("timing", SendingHours::new);
  }

  /** The time zone; one of the closed list that the API takes (API facts: schedules). */
  public @Nullable String timezone() {
    return textOf("timezone");
  }
}

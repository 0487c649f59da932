package io.github.camelinstantly.model;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a week on which something goes out: flags under {@code 0} for Sunday to {@code 6} for
 * Saturday (API facts: schedules; said of inbox placement tests, and taken alike for campaigns).
 */
public final class SendingDays extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public SendingDays(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The days that are switched on, Monday first. */
  public List<DayOfWeek> active() {
    return Stream.of(DayOfWeek.values())
        .filter(day -> Boolean.TRUE.equals(flagOf(keyOf(day))))
        .toList();
  }

  /** The key of a day: Sunday is {@code 0}. */
  static String keyOf(DayOfWeek day) {
    return String.valueOf(day.getValue() % 7);
  }
}

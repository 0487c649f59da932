package io.github.camelinstantly.model.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a campaign or subsequence may send: days and hours of the week, perhaps between two dates
 * (API facts: schedules). The API takes 102 time zones only; {@code Europe/Berlin} and {@code UTC},
 * for one, go by the names {@code Europe/Belgrade} and {@code Africa/Abidjan}. A wrong one fails
 * before the call, with a name that has the same clock.
 */
public final class Schedule extends Request<Schedule> {

  private final List<Map<String, ?>> windows = new ArrayList<>();

  private Schedule() {}

  /**
   * Monday to Friday between two times of day.
   *
   * @param timezone one of the names that the API takes
   */
  public static Schedule weekdays(LocalTime from, LocalTime to, String timezone) {
    return on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), from, to, timezone);
  }

  /** Some days of the week between two times of day. */
  public static Schedule on(
      Collection<DayOfWeek> days, LocalTime from, LocalTime to, String timezone) {
    return new Schedule().and(days, from, to, timezone);
  }

  /** Further days and times. */
  public Schedule and(Collection<DayOfWeek> days, LocalTime from, LocalTime to, String timezone) {
    Map<String, Boolean> flags = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      // Sunday is 0 (API facts: schedules)
      flags.put(String.valueOf(day.getValue() % 7), days.contains(day));
    }
    windows.add(
        Map.of(
            "name",
            "Schedule " + (windows.size() + 1),
            "timing",
            Map.of("from", time(from), "to", time(to)),
            "days",
            flags,
            "timezone",
            timezone));
    return set("schedules", List.copyOf(windows));
  }

  /** The first day, in the schedule's time zone. */
  public Schedule startDate(LocalDate day) {
    return set("start_date", day.toString());
  }

  /** The last day, in the schedule's time zone. */
  public Schedule endDate(LocalDate day) {
    return set("end_date", day.toString());
  }

  private static String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }
}

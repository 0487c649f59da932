package io.github.camelinstantly.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a campaign or subsequence may send (API facts: schedules). */
public final class CampaignSchedule extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public CampaignSchedule(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The first day, in the campaign's time zone. */
  public @Nullable LocalDate startDate() {
    return dateOf("start_date");
  }

  /** The last day, in the campaign's time zone. */
  public @Nullable LocalDate endDate() {
    return dateOf("end_date");
  }

  /** The times of the week. */
  public List<SendingWindow> schedules() {
    return objectsOf("schedules", SendingWindow::new);
  }
}

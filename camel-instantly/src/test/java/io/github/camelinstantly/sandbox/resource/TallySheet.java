package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.EmailSpan;
import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The emails of a range of time, counted in groups.
 *
 * @param start the first instant that counts
 * @param end the first instant that does not
 */
record TallySheet(Instant start, Instant end) {

  /** The range of a query; a date is its midnight in UTC (API facts: analytics). */
  static TallySheet of(ApiRequest request, Instant defaultStart) {
    Instant start = request.query("start_date").map(TallySheet::time).orElse(defaultStart);
    Instant end = request.query("end_date").map(TallySheet::time).orElse(Instant.MAX);
    if (start.isAfter(end)) {
      throw ApiError.bare(400, "`start_date` must be before `end_date`");
    }
    return new TallySheet(start, end);
  }

  private static Instant time(String text) {
    return Timestamps.read(text.contains("T") ? text : text + "T00:00:00.000Z")
        .orElseThrow(() -> ApiError.bare(400, "not a date: " + text));
  }

  /** What comes of it for each group that has emails, sorted by the group's name. */
  Map<String, Tally> count(
      WorkspaceState workspace, Predicate<Entry> condition, Function<Entry, String> group) {
    Map<String, Tally> tallies = new TreeMap<>();
    Set<String> contacted = new HashSet<>();
    Iterator<Entry> emails = workspace.emails().read(EmailSpan.all(true));
    while (emails.hasNext()) {
      Entry email = emails.next();
      if (condition.test(email)) {
        boolean first =
            email.isNumber("ue_type", 1)
                && contacted.add(email.text("campaign_id") + " " + email.text("lead"));
        if (isInside(email)) {
          tallies.computeIfAbsent(group.apply(email), any -> new Tally()).add(email, first);
        }
      }
    }
    return tallies;
  }

  /** What comes of it as a whole. */
  Tally total(WorkspaceState workspace, Predicate<Entry> condition) {
    return count(workspace, condition, email -> "").getOrDefault("", new Tally());
  }

  private boolean isInside(Entry email) {
    Instant time = Timestamps.read(email.text("timestamp_created")).orElse(Instant.MIN);
    return !time.isBefore(start) && time.isBefore(end);
  }

  /** The day of an email in UTC. */
  static String day(Entry email) {
    String time = email.text("timestamp_created");
    return time.substring(0, time.indexOf('T'));
  }
}

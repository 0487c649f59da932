package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a campaign's leads tell about it: bounced, interested, won (API facts: leads). */
final class LeadFigures {

  private LeadFigures() {}

  /**
   * The figures of campaigns; an opportunity is a lead who is interested, worth as much as said.
   */
  static Map<String, Object> of(List<Row> leads, double value) {
    Map<String, Object> figures = new LinkedHashMap<>();
    put(figures, "open_count", leads, "email_open_count");
    put(figures, "link_click_count", leads, "email_click_count");
    figures.put("bounced_count", count(leads, lead -> lead.isNumber("status", -1)));
    figures.put("unsubscribed_count", count(leads, lead -> lead.isNumber("status", -2)));
    figures.put("completed_count", count(leads, lead -> lead.isNumber("status", 3)));
    long opportunities = count(leads, lead -> number(lead, "lt_interest_status") > 0);
    figures.put("total_opportunities", opportunities);
    figures.put("total_opportunity_value", opportunities * value);
    return figures;
  }

  /** How many leads there are of each kind of interest. */
  static Map<String, Object> byInterest(List<Row> leads) {
    Map<String, Object> figures = new LinkedHashMap<>();
    String[] names = {"interested", "meeting_booked", "meeting_completed", "closed"};
    for (int i = 0; i < names.length; i++) {
      int status = i + 1;
      figures.put(
          "total_" + names[i], count(leads, lead -> lead.isNumber("lt_interest_status", status)));
    }
    return figures;
  }

  private static void put(Map<String, Object> figures, String name, List<Row> leads, String field) {
    long unique = count(leads, lead -> number(lead, field) > 0);
    figures.put(name, leads.stream().mapToInt(lead -> number(lead, field)).sum());
    figures.put(name + "_unique", unique);
    figures.put(name + "_unique_by_step", unique);
  }

  private static long count(List<Row> leads, Predicate<Row> condition) {
    return leads.stream().filter(condition).count();
  }

  private static int number(Row lead, String field) {
    return lead.get(field) instanceof Number number ? number.intValue() : 0;
  }
}

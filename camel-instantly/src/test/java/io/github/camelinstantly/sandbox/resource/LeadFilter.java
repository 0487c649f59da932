package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters that choose leads, for listing as for moving, assigning and deleting them (API facts:
 * lead-filters). What it does not know, it ignores, as the real API does; so {@code queries} and
 * {@code smart_view_id}.
 */
final class LeadFilter {

  /** What a filter value asks of a field; all fields are numbers. */
  private static final Map<String, Wanted> VALUES =
      Map.ofEntries(
          Map.entry("FILTER_VAL_ACTIVE", new Wanted("status", 1)),
          Map.entry("FILTER_VAL_COMPLETED", new Wanted("status", 3)),
          Map.entry("FILTER_VAL_BOUNCED", new Wanted("status", -1)),
          Map.entry("FILTER_VAL_UNSUBSCRIBED", new Wanted("status", -2)),
          Map.entry("FILTER_VAL_SKIPPED", new Wanted("status", -3)),
          Map.entry("FILTER_VAL_VALID", new Wanted("verification_status", 1)),
          Map.entry("FILTER_VAL_INVALID", new Wanted("verification_status", -1)),
          Map.entry("FILTER_VAL_RISKY", new Wanted("verification_status", -2)),
          Map.entry("FILTER_VAL_CATCH_ALL", new Wanted("verification_status", -3)),
          Map.entry("FILTER_LEAD_OUT_OF_OFFICE", new Wanted("lt_interest_status", 0)),
          Map.entry("FILTER_LEAD_INTERESTED", new Wanted("lt_interest_status", 1)),
          Map.entry("FILTER_LEAD_MEETING_BOOKED", new Wanted("lt_interest_status", 2)),
          Map.entry("FILTER_LEAD_MEETING_COMPLETED", new Wanted("lt_interest_status", 3)),
          Map.entry("FILTER_LEAD_CLOSED", new Wanted("lt_interest_status", 4)),
          Map.entry("FILTER_LEAD_NOT_INTERESTED", new Wanted("lt_interest_status", -1)),
          Map.entry("FILTER_LEAD_WRONG_PERSON", new Wanted("lt_interest_status", -2)),
          Map.entry("FILTER_LEAD_LOST", new Wanted("lt_interest_status", -3)),
          Map.entry("FILTER_LEAD_NO_SHOW", new Wanted("lt_interest_status", -4)));

  private final Map<String, @Nullable Object> body;

  LeadFilter(Map<String, @Nullable Object> body) {
    this.body = body;
  }

  Predicate<Row> toPredicate() {
    return Stream.<Predicate<Row>>of(
            lead -> same("campaign", lead.text("campaign")),
            lead -> same("list_id", lead.text("list_id")),
            lead -> same("enrichment_status", lead.text("enrichment_status")),
            lead -> given("in_campaign", lead.get("campaign") != null),
            lead -> given("in_list", lead.get("list_id") != null),
            lead -> given("is_website_visitor", lead.flag("is_website_visitor")),
            lead -> contains("ids", lead.id()),
            lead ->
                !(body.get("excluded_ids") instanceof Collection<?> out && out.contains(lead.id())),
            lead -> contains("contacts", lead.text("email")),
            lead -> contains("organization_user_ids", lead.text("assigned_to")),
            this::security,
            this::value,
            this::search)
        .reduce(lead -> true, Predicate::and);
  }

  private boolean same(String name, String value) {
    return body.get(name) == null || String.valueOf(body.get(name)).equals(value);
  }

  private boolean given(String name, boolean value) {
    return body.get(name) == null || body.get(name).equals(value);
  }

  private boolean contains(String name, String value) {
    return !(body.get(name) instanceof Collection<?> wanted)
        || wanted.isEmpty()
        || wanted.contains(value);
  }

  private boolean security(Row lead) {
    Object code = body.get("esg_code");
    return code == null
        || switch (code.toString()) {
          case "all" -> lead.get("esg_code") != null;
          case "none" -> lead.get("esg_code") == null;
          default -> lead.text("esg_code").equals(code.toString());
        };
  }

  private boolean value(Row lead) {
    String value = String.valueOf(body.get("filter"));
    return switch (value) {
      case "FILTER_VAL_CONTACTED" -> lead.get("timestamp_last_contact") != null;
      case "FILTER_VAL_NOT_CONTACTED" -> lead.get("timestamp_last_contact") == null;
      case "FILTER_VAL_REPLIED" -> lead.flag("email_reply_count");
      case "FILTER_VAL_IN_SUBSEQUENCE" -> lead.get("subsequence_id") != null;
      case "FILTER_VAL_NOT_VERIFIED" -> lead.get("verification_status") == null;
      default -> {
        Wanted wanted = VALUES.get(value);
        yield wanted == null || lead.isNumber(wanted.field(), wanted.number());
      }
    };
  }

  private boolean search(Row lead) {
    String wanted = body.get("search") == null ? "" : body.get("search").toString();
    String text = lead.text("first_name") + " " + lead.text("last_name") + " " + lead.text("email");
    return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private record Wanted(String field, int number) {}
}

package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.EmailList;
import io.github.camelinstantly.sandbox.data.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The filters of the email list; what the API does not know, it ignores (API facts:
 * ignored-filters, email-list).
 */
final class EmailFilter {

  private static final Map<String, Integer> TYPES = Map.of("sent", 1, "received", 2, "manual", 3);
  private static final int SCHEDULED = 4;
  private static final String THREAD = "thread:";

  private final ApiRequest request;
  private final EmailList emails;

  EmailFilter(ApiRequest request, EmailList emails) {
    this.request = request;
    this.emails = emails;
  }

  Predicate<Entry> toPredicate() {
    return Stream.of(
            text("campaign_id"),
            text("list_id"),
            text("lead"),
            text("assigned_to"),
            text("i_status"),
            when("email_type", type -> row -> row.isNumber("ue_type", TYPES.getOrDefault(type, 0))),
            ifTrue("scheduled_only", row -> row.isNumber("ue_type", SCHEDULED)),
            flag("is_unread", row -> row.flag("is_unread")),
            flag("has_reminder", row -> row.get("reminder_ts") != null),
            flag("marked_as_done", row -> row.flag("marked_as_done")),
            when("mode", EmailFilter::mode),
            when("eaccount", EmailFilter::mailboxes),
            when("company_domain", EmailFilter::domain),
            when("search", EmailFilter::search),
            ifTrue("latest_of_thread", emails::isNewestOfThread))
        .flatMap(filter -> filter)
        .reduce(row -> true, Predicate::and);
  }

  private Stream<Predicate<Entry>> when(String name, Function<String, Predicate<Entry>> filter) {
    return request.query(name).map(filter).stream();
  }

  private Stream<Predicate<Entry>> text(String field) {
    return when(field, value -> row -> row.text(field).equalsIgnoreCase(value));
  }

  private Stream<Predicate<Entry>> flag(String name, Predicate<Entry> condition) {
    return when(name, on -> on.equals("true") ? condition : condition.negate());
  }

  private Stream<Predicate<Entry>> ifTrue(String name, Predicate<Entry> condition) {
    return request.query(name).filter("true"::equals).map(on -> condition).stream();
  }

  /** An email stands in the primary tab unless it is said not to. */
  private static Predicate<Entry> mode(String mode) {
    return switch (mode) {
      case "emode_focused" -> row -> !row.isNumber("is_focused", 0);
      case "emode_others" -> row -> row.isNumber("is_focused", 0);
      default -> row -> true;
    };
  }

  private static Predicate<Entry> mailboxes(String list) {
    Set<String> mailboxes = Set.copyOf(List.of(list.toLowerCase(Locale.ROOT).split("\\s*,\\s*")));
    return row -> mailboxes.contains(row.text("eaccount").toLowerCase(Locale.ROOT));
  }

  private static Predicate<Entry> domain(String domain) {
    String end = "@" + domain.toLowerCase(Locale.ROOT);
    return row -> row.text("lead").toLowerCase(Locale.ROOT).endsWith(end);
  }

  private static Predicate<Entry> search(String search) {
    return search.startsWith(THREAD)
        ? row -> row.text("thread_id").equals(search.substring(THREAD.length()))
        : row -> row.text("lead").equalsIgnoreCase(search);
  }
}

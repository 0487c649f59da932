package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Timestamps;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of mailboxes. */
final class AccountFigures {

  private static final Duration DEFAULT_RANGE = Duration.ofDays(30);
  private static final int SENT_A_DAY = 10;
  private static final int DAYS = 30;

  private final WorkspaceState workspace;

  AccountFigures(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  ApiReply daily(ApiRequest request) {
    QueryFilter filter = new QueryFilter(request);
    Instant start = workspace.clock().instant().minus(DEFAULT_RANGE);
    List<Map<String, Object>> rows = new ArrayList<>();
    TallySheet.of(request, start)
        .count(
            workspace,
            email -> filter.oneOf("emails", email.text("eaccount")),
            email -> TallySheet.day(email) + " " + email.text("eaccount"))
        .forEach(
            (group, tally) -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("date", group.substring(0, group.indexOf(' ')));
              row.put("email_account", group.substring(group.indexOf(' ') + 1));
              row.putAll(tally.dayRow());
              row.put("bounced", 0);
              rows.add(row);
            });
    return ApiReply.ok(rows);
  }

  /**
   * Ten emails for each day that the warm-up runs, of which the account's score reach the inbox.
   */
  ApiReply warmup(ApiRequest request) {
    Map<String, Object> days = new LinkedHashMap<>();
    Map<String, Object> all = new LinkedHashMap<>();
    for (String email : QueryFilter.texts(request.json(), "emails")) {
      for (Row account : workspace.rows("accounts").having(email)) {
        Map<String, Object> byDay = new LinkedHashMap<>();
        warmupDays(account).forEach(day -> byDay.put(day.toString(), figures(account, 1)));
        days.put(email, byDay);
        Map<String, Object> total = figures(account, byDay.size());
        total.put("health_score", score(account));
        total.put("health_score_label", score(account) + "%");
        all.put(email, total);
      }
    }
    return ApiReply.ok(Map.of("email_date_data", days, "aggregate_data", all));
  }

  private List<LocalDate> warmupDays(Row account) {
    Instant now = workspace.clock().instant();
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    return Timestamps.read(account.text("timestamp_warmup_start"))
        .map(start -> start.atZone(ZoneOffset.UTC).toLocalDate())
        .map(first -> first.isBefore(today.minusDays(DAYS)) ? today.minusDays(DAYS) : first)
        .map(first -> first.datesUntil(today.plusDays(1)).toList())
        .orElse(List.of());
  }

  private static Map<String, Object> figures(Row account, int days) {
    int sent = SENT_A_DAY * days;
    int inbox = sent * score(account) / 100;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("sent", sent);
    figures.put("received", sent);
    figures.put("landed_inbox", inbox);
    figures.put("landed_spam", sent - inbox);
    return figures;
  }

  private static int score(Row account) {
    return account.get("stat_warmup_score") instanceof Number number ? number.intValue() : 0;
  }

  /** The DNS of the accounts' domains, all in order but with the domains of {@link Verdict}. */
  ApiReply vitals(ApiRequest request) {
    List<Map<String, Object>> good = new ArrayList<>();
    List<Map<String, Object>> bad = new ArrayList<>();
    QueryFilter.texts(request.json(), "accounts").stream()
        .map(email -> email.substring(email.indexOf('@') + 1))
        .distinct()
        .forEach(domain -> (Verdict.onHost(domain) ? good : bad).add(vitals(domain)));
    return ApiReply.ok(Map.of("status", "success", "success_list", good, "failure_list", bad));
  }

  private static Map<String, Object> vitals(String domain) {
    boolean pass = Verdict.onHost(domain);
    Map<String, Object> vitals = new LinkedHashMap<>();
    vitals.put("domain", domain);
    vitals.put("allPass", pass);
    vitals.put("mx", true);
    vitals.put("spf", true);
    vitals.put("dkim", true);
    vitals.put("dmarc", pass);
    return vitals;
  }
}

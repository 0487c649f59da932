package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finishes inbox placement tests: each sender's email reaches each of four recipients; the third
 * finds it among spam, the fourth in a category.
 */
final class InboxTestRun {

  /** Whom tests can be sent to. */
  static final List<Map<String, String>> RECIPIENT_LABELS =
      List.of(
          label("North America", "US", "Professional", "Google"),
          label("North America", "US", "Personal", "Google"),
          label("Europe", "Germany", "Professional", "Outlook"),
          label("Europe", "Italy", "Personal", "Libero.it"));

  /**
   * Google, Google, Microsoft, Libero.it, by the numbers of inbox placement (API facts:
   * inbox-placement).
   */
  private static final int[] ESP = {1, 1, 2, 13};

  /** US, US, Germany, Italy. */
  private static final int[] GEO = {1, 1, 3, 2};

  private static final int SPAM = 2;
  private static final int CATEGORY = 3;
  private static final int SENT = 1;
  private static final int RECEIVED = 2;
  private static final int COMPLETED = 3;

  private final WorkspaceState workspace;

  InboxTestRun(WorkspaceState workspace) {
    this.workspace = workspace;
  }

  private static Map<String, String> label(
      String region, String subRegion, String type, String esp) {
    return Map.of("region", region, "sub_region", subRegion, "type", type, "esp", esp);
  }

  static List<String> recipients() {
    return IntStream.range(0, ESP.length)
        .mapToObj(i -> "seed" + (i + 1) + "@placement.example")
        .toList();
  }

  /** Adds what a test found, unless it was deleted meanwhile. */
  void finish(String id) {
    Rows tests = workspace.rows("inbox-placement-tests");
    tests
        .find(id)
        .map(Row::new)
        .ifPresent(
            test -> {
              List<String> senders = QueryFilter.texts(test.fields(), "emails");
              senders.forEach(sender -> results(id, sender));
              senders.stream()
                  .map(sender -> sender.substring(sender.indexOf('@') + 1))
                  .distinct()
                  .forEach(domain -> report(id, domain));
              if (test.isNumber("type", 1)) {
                tests.change(id, Map.of("status", COMPLETED));
              }
            });
  }

  private void results(String test, String sender) {
    List<String> recipients = recipients();
    for (int i = 0; i < recipients.size(); i++) {
      for (int type : new int[] {SENT, RECEIVED}) {
        Map<String, @Nullable Object> row = newRow(test);
        row.put("sender_email", sender);
        row.put("sender_esp", 1);
        row.put("recipient_email", recipients.get(i));
        row.put("recipient_esp", ESP[i]);
        row.put("recipient_geo", GEO[i]);
        row.put("recipient_type", 1 + i % 2);
        row.put("record_type", type);
        if (type == RECEIVED) {
          row.put("is_spam", i == SPAM);
          row.put("has_category", i == CATEGORY);
          row.put("spf_pass", true);
          row.put("dkim_pass", true);
          row.put("dmarc_pass", i != SPAM);
        }
        workspace.rows("inbox-placement-analytics").add(row);
      }
    }
  }

  private void report(String test, String domain) {
    boolean good = Verdict.onHost(domain);
    Map<String, @Nullable Object> row = newRow(test);
    row.put("domain", domain);
    row.put("domain_ip", "192.0.2.1");
    row.put("domain_blacklist_count", good ? 0 : 2);
    row.put("domain_ip_blacklist_count", 0);
    row.put("spam_assassin_score", good ? 0.4 : 6.2);
    row.put("spam_assassin_report", Map.of("is_spam", !good, "report", List.of()));
    row.put("blacklist_report", Map.of("address", domain, "blacklisted_count", good ? 0 : 2));
    workspace.rows("inbox-placement-reports").add(row);
  }

  private Map<String, @Nullable Object> newRow(String test) {
    String now = workspace.now();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", workspace.newId());
    row.put("timestamp_created", now);
    row.put("timestamp_created_date", now.substring(0, now.indexOf('T')));
    row.put("organization_id", WorkspaceState.ID);
    row.put("test_id", test);
    return row;
  }
}

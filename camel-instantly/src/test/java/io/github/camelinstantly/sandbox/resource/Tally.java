package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Entry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts emails for the analytics; those whom nobody wrote to before are new. */
final class Tally {

  private final Set<String> contacted = new HashSet<>();
  private final Set<String> repliers = new HashSet<>();
  private final Set<String> automats = new HashSet<>();
  private int sent;
  private int newlyContacted;
  private int replies;
  private int automatic;

  /** Counts an email. */
  void add(Entry email, boolean first) {
    String lead = email.text("lead");
    if (email.isNumber("ue_type", 1)) {
      sent++;
      contacted.add(lead);
      newlyContacted += first ? 1 : 0;
    } else if (email.isNumber("ue_type", 2) && email.flag("is_auto_reply")) {
      automatic++;
      automats.add(lead);
    } else if (email.isNumber("ue_type", 2)) {
      replies++;
      repliers.add(lead);
    }
  }

  int sent() {
    return sent;
  }

  int uniqueReplies() {
    return repliers.size();
  }

  /** As rows by day and by step have it; nobody opens or clicks in the sandbox. */
  Map<String, Object> row() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("sent", sent);
    row.put("opened", 0);
    row.put("unique_opened", 0);
    row.put("replies", replies);
    row.put("unique_replies", repliers.size());
    row.put("replies_automatic", automatic);
    row.put("unique_replies_automatic", automats.size());
    row.put("clicks", 0);
    row.put("unique_clicks", 0);
    return row;
  }

  /** The same with those who were written to, as rows by day have it. */
  Map<String, Object> dayRow() {
    Map<String, Object> row = row();
    row.put("contacted", contacted.size());
    row.put("new_leads_contacted", newlyContacted);
    return row;
  }

  /** As whole campaigns have it. */
  Map<String, Object> totals() {
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("emails_sent_count", sent);
    totals.put("contacted_count", contacted.size());
    totals.put("new_leads_contacted_count", newlyContacted);
    totals.put("reply_count", replies);
    totals.put("reply_count_unique", repliers.size());
    totals.put("reply_count_unique_by_step", repliers.size());
    totals.put("reply_count_automatic", automatic);
    totals.put("reply_count_automatic_unique", automats.size());
    totals.put("reply_count_automatic_unique_by_step", automats.size());
    return totals;
  }
}

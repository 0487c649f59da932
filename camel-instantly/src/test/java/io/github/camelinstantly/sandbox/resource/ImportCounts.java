package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a bulk add counts, and the leads that it made. */
final class ImportCounts {

  private static final int PLAN = 25_000;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<Map<String, @Nullable Object>> created = new ArrayList<>();

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  void created(int index, Row lead) {
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    // its place in the request: the only way to tell which is which
    summary.put("index", index);
    for (String field : List.of("id", "email", "first_name", "last_name", "phone")) {
      summary.put(field, lead.get(field));
    }
    created.add(summary);
  }

  Map<String, @Nullable Object> reply(int sent, boolean toCampaign) {
    Map<String, @Nullable Object> reply = new LinkedHashMap<>();
    reply.put("status", "success");
    reply.put("total_sent", sent);
    reply.put("leads_uploaded", created.size());
    reply.put("in_blocklist", 0);
    reply.put("blocklist_used", null);
    for (String name :
        List.of(
            "duplicated_leads",
            "skipped_count",
            "invalid_email_count",
            "incomplete_count",
            "duplicate_email_count")) {
      reply.put(name, counts.getOrDefault(name, 0));
    }
    reply.put("remaining_in_plan", toCampaign ? PLAN - created.size() : null);
    reply.put("created_leads", created);
    return reply;
  }
}

package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.model.Timestamps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds leads one by one and in bulk, counting what it leaves out and why (facts §5). */
final class LeadImport {

  private static final int MOST = 1000;

  private final Workspace workspace;

  LeadImport(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, @Nullable Object> newLead(Map<String, ? extends @Nullable Object> fields) {
    String now = Timestamps.write(workspace.clock().instant());
    Map<String, @Nullable Object> lead = new LinkedHashMap<>();
    lead.put("id", workspace.newId());
    lead.put("timestamp_created", now);
    lead.put("timestamp_updated", now);
    lead.put("organization", Workspace.ID);
    lead.put("status", 1);
    lead.put("email_open_count", 0);
    lead.put("email_reply_count", 0);
    lead.put("email_click_count", 0);
    lead.put("upload_method", "api");
    lead.put("status_summary", Map.of());
    fields.forEach(
        (name, value) -> {
          if (!name.startsWith("skip_if") && !name.startsWith("verify_leads")) {
            lead.put(name.equals("custom_variables") ? "payload" : name, value);
          }
        });
    String email = String.valueOf(fields.get("email"));
    lead.put("company_domain", email.substring(email.indexOf('@') + 1));
    return lead;
  }

  SandboxReply bulkAdd(SandboxRequest request) {
    Map<String, @Nullable Object> body = EmailHandler.require(request, Set.of("leads"));
    List<?> leads = (List<?>) java.util.Objects.requireNonNull(body.get("leads"));
    if ((body.get("campaign_id") == null) == (body.get("list_id") == null)) {
      throw SandboxError.badRequest("exactly one of campaign_id and list_id must be given");
    }
    if (leads.isEmpty() || leads.size() > MOST) {
      throw SandboxError.badRequest("leads must NOT have fewer than 1 or more than 1000 items");
    }
    Counts counts = new Counts();
    Set<String> inRequest = new HashSet<>();
    for (int i = 0; i < leads.size(); i++) {
      add(i, (Map<?, ?>) leads.get(i), body, inRequest, counts);
    }
    return SandboxReply.ok(counts.reply(leads.size(), body.get("campaign_id") != null));
  }

  private void add(
      int index,
      Map<?, ?> fields,
      Map<String, @Nullable Object> body,
      Set<String> inRequest,
      Counts counts) {
    String email = String.valueOf(fields.get("email"));
    if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      counts.add("invalid_email_count");
    } else if (!inRequest.add(email)) {
      counts.add("duplicate_email_count");
    } else if (isInTarget(email, body)) {
      counts.add("duplicated_leads");
    } else if (isSkipped(email, body)) {
      counts.add("skipped_count");
    } else {
      Map<String, @Nullable Object> lead = new LinkedHashMap<>();
      fields.forEach((name, value) -> lead.put(String.valueOf(name), value));
      lead.put("campaign", body.get("campaign_id"));
      lead.put("list_id", body.get("list_id"));
      Map<String, @Nullable Object> created = newLead(lead);
      workspace.leads().add(created);
      counts.created(index, created);
    }
  }

  private boolean isInTarget(String email, Map<String, @Nullable Object> body) {
    return has(
        email,
        body.get("campaign_id") != null ? "campaign" : "list_id",
        body.get("campaign_id") != null ? body.get("campaign_id") : body.get("list_id"));
  }

  private boolean has(String email, String field, @Nullable Object value) {
    return !workspace
        .leads()
        .where(
            row -> email.equals(row.get("email")) && String.valueOf(value).equals(row.get(field)))
        .isEmpty();
  }

  private boolean isSkipped(String email, Map<String, @Nullable Object> body) {
    List<Map<String, @Nullable Object>> same =
        workspace.leads().where(row -> email.equals(row.get("email")));
    return same.stream()
        .anyMatch(
            row ->
                Boolean.TRUE.equals(body.get("skip_if_in_workspace"))
                    || (Boolean.TRUE.equals(body.get("skip_if_in_campaign"))
                        && row.get("campaign") != null)
                    || (Boolean.TRUE.equals(body.get("skip_if_in_list"))
                        && row.get("list_id") != null));
  }

  /** What a bulk add counts. */
  private static final class Counts {

    private static final int PLAN = 25_000;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> created = new ArrayList<>();

    void add(String name) {
      counts.merge(name, 1, Integer::sum);
    }

    void created(int index, Map<String, @Nullable Object> lead) {
      Map<String, @Nullable Object> summary = new LinkedHashMap<>();
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
}

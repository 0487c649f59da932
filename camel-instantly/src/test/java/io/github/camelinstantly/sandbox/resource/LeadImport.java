package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds leads one by one and in bulk, counting what it leaves out and why (API facts: lead-import).
 */
final class LeadImport {

  private static final int MOST = 1000;
  private static final int PENDING = 12;

  /** What tells how to import and is no part of a lead. */
  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "skip_if_in_workspace",
          "skip_if_in_campaign",
          "skip_if_in_list",
          "verify_leads_on_import",
          "verify_leads_for_lead_finder",
          "blocklist_id",
          "custom_variables");

  private final WorkspaceState workspace;
  private final Rows leads;

  LeadImport(WorkspaceState workspace) {
    this.workspace = workspace;
    this.leads = workspace.leads();
  }

  /** One lead; where the skip flags or the same target forbid it, the one that is there. */
  ApiReply create(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    String email = body.get("email") == null ? "" : body.get("email").toString();
    if (!email.isEmpty() && !Verdict.isAddress(email)) {
      throw ApiError.badRequest("body/email must match format \"email\"");
    }
    return ApiReply.ok(present(email, body).orElseGet(() -> add(body)));
  }

  private Optional<Row> present(String email, Map<String, @Nullable Object> body) {
    return leads.having(email).stream()
        .filter(lead -> isSkipped(lead, body) || isInTarget(lead, body))
        .findFirst()
        .filter(lead -> !email.isEmpty());
  }

  Row add(Map<String, ? extends @Nullable Object> fields) {
    String now = workspace.now();
    Map<String, @Nullable Object> lead = new LinkedHashMap<>();
    lead.put("id", workspace.newId());
    lead.put("timestamp_created", now);
    lead.put("timestamp_updated", now);
    lead.put("organization", WorkspaceState.ID);
    lead.put("status", 1);
    lead.put("email_open_count", 0);
    lead.put("email_reply_count", 0);
    lead.put("email_click_count", 0);
    lead.put("upload_method", "api");
    lead.put("status_summary", Map.of());
    lead.putAll(fields);
    lead.keySet().removeAll(INSTRUCTIONS);
    lead.put("payload", Payload.of(fields));
    String email = fields.get("email") == null ? "" : fields.get("email").toString();
    lead.put("company_domain", email.substring(email.indexOf('@') + 1));
    Row added = new Row(lead);
    leads.add(lead);
    if (Boolean.TRUE.equals(fields.get("verify_leads_on_import"))) {
      verify(added.id(), email);
    }
    return leads.get(added.id());
  }

  private void verify(String id, String email) {
    leads.change(id, Map.of("verification_status", PENDING));
    int verdict = Verdict.on(email).leadStatus();
    workspace.afterAcceptedDelay(
        () -> {
          if (leads.find(id).isPresent()) {
            leads.change(id, Map.of("verification_status", verdict));
          }
        });
  }

  ApiReply bulkAdd(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    if (!(body.get("leads") instanceof List<?> given) || given.isEmpty() || given.size() > MOST) {
      throw ApiError.badRequest("body/leads must be an array of 1 to 1000 items");
    }
    ImportCounts counts = new ImportCounts();
    Set<String> inRequest = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      addOne(i, fields(given.get(i), body), body, inRequest, counts);
    }
    return ApiReply.ok(counts.reply(given.size(), body.get("campaign_id") != null));
  }

  private static Map<String, @Nullable Object> fields(
      @Nullable Object item, Map<String, @Nullable Object> body) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (item instanceof Map<?, ?> map) {
      map.forEach((name, value) -> fields.put(String.valueOf(name), value));
    }
    fields.put("campaign", body.get("campaign_id"));
    fields.put("list_id", body.get("list_id"));
    fields.put("verify_leads_on_import", body.get("verify_leads_on_import"));
    fields.putIfAbsent("assigned_to", body.get("assigned_to"));
    return fields;
  }

  private void addOne(
      int index,
      Map<String, @Nullable Object> lead,
      Map<String, @Nullable Object> body,
      Set<String> inRequest,
      ImportCounts counts) {
    String email = lead.get("email") == null ? "" : lead.get("email").toString();
    boolean named = lead.get("first_name") != null || lead.get("last_name") != null;
    List<Row> same = email.isEmpty() ? List.of() : leads.having(email);
    if (email.isEmpty() && body.get("list_id") != null && !named) {
      counts.add("incomplete_count");
    } else if (!Verdict.isAddress(email) && (!email.isEmpty() || body.get("list_id") == null)) {
      counts.add("invalid_email_count");
    } else if (!email.isEmpty() && !inRequest.add(email.toLowerCase(Locale.ROOT))) {
      counts.add("duplicate_email_count");
    } else if (same.stream().anyMatch(other -> isInTarget(other, lead))) {
      counts.add("duplicated_leads");
    } else if (same.stream().anyMatch(other -> isSkipped(other, body))) {
      counts.add("skipped_count");
    } else {
      counts.created(index, add(lead));
    }
  }

  private static boolean isInTarget(Row lead, Map<String, @Nullable Object> wanted) {
    String field = wanted.get("campaign") != null ? "campaign" : "list_id";
    return wanted.get(field) != null && lead.text(field).equals(wanted.get(field));
  }

  private static boolean isSkipped(Row lead, Map<String, @Nullable Object> flags) {
    return Boolean.TRUE.equals(flags.get("skip_if_in_workspace"))
        || (Boolean.TRUE.equals(flags.get("skip_if_in_campaign")) && lead.get("campaign") != null)
        || (Boolean.TRUE.equals(flags.get("skip_if_in_list")) && lead.get("list_id") != null);
  }
}

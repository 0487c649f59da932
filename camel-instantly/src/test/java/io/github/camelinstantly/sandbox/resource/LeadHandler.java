package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Entry;
import io.github.camelinstantly.sandbox.data.PageEnd;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code leads} (API facts: leads). */
final class LeadHandler implements ResourceHandler {

  private final WorkspaceState workspace;
  private final Rows leads;
  private final LeadImport leadImport;
  private final ManyLeads many;

  LeadHandler(WorkspaceState workspace) {
    this.workspace = workspace;
    this.leads = workspace.leads();
    this.leadImport = new LeadImport(workspace);
    this.many = new ManyLeads(workspace);
  }

  @Override
  public String resource() {
    return "leads";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    Map<String, Function<ApiRequest, ApiReply>> operations = new LinkedHashMap<>();
    operations.put("create", leadImport::create);
    operations.put("list", this::list);
    operations.put("get", request -> ApiReply.ok(leads.get(request.id())));
    operations.put("update", this::update);
    operations.put("delete", request -> ApiReply.ok(leads.remove(request.id())));
    operations.put("merge", this::merge);
    operations.put("updateInterestStatus", this::updateInterestStatus);
    operations.put("removeFromSubsequence", this::removeFromSubsequence);
    operations.put("moveToSubsequence", this::moveToSubsequence);
    operations.put("bulkAssign", many::assign);
    operations.put("bulkAdd", leadImport::bulkAdd);
    operations.put("bulkDelete", many::delete);
    operations.put("move", many::move);
    return operations;
  }

  private ApiReply update(ApiRequest request) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(request.json());
    Object variables = values.remove("custom_variables");
    if (variables instanceof Map<?, ?> given) {
      Map<String, Object> payload = new LinkedHashMap<>();
      if (leads.get(request.id()).get("payload") instanceof Map<?, ?> before) {
        before.forEach((name, value) -> payload.put(String.valueOf(name), value));
      }
      given.forEach((name, value) -> payload.put(String.valueOf(name), value));
      values.put("payload", payload);
    }
    return ApiReply.ok(change(request.id(), values));
  }

  private Row change(@Nullable Object id, Map<String, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>(values);
    changes.put("timestamp_updated", workspace.now());
    return leads.change(id, changes);
  }

  private ApiReply list(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    List<Row> found = leads.all().stream().filter(new LeadFilter(body).toPredicate()).toList();
    PageEnd form = workspace.settings().lastPage();
    if (!Boolean.TRUE.equals(body.get("distinct_contacts"))) {
      return Page.sorted(request, form, found, Entry::id);
    }
    Map<String, Row> contacts = new TreeMap<>();
    found.forEach(lead -> contacts.putIfAbsent(lead.text("email"), lead));
    return Page.sorted(request, form, List.copyOf(contacts.values()), lead -> lead.text("email"));
  }

  private ApiReply merge(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    Row from = leads.get(body.get("lead_id"));
    Row into = leads.get(body.get("destination_lead_id"));
    leads.remove(from.id());
    Map<String, @Nullable Object> merged = new LinkedHashMap<>(from.fields());
    merged.putAll(into.fields());
    return ApiReply.ok(change(into.id(), merged));
  }

  private ApiReply updateInterestStatus(ApiRequest request) {
    Map<String, @Nullable Object> body = request.json();
    String email = String.valueOf(body.get("lead_email"));
    if (!Verdict.isAddress(email)) {
      // one of the errors that come without the envelope (API facts: errors)
      return ApiReply.json(400, Map.of("error", "Invalid lead email"));
    }
    Object interest = body.get("interest_value");
    workspace.afterAcceptedDelay(() -> setInterest(email, body, interest));
    return ApiReply.json(202, Map.of("message", "The interest status will be updated"));
  }

  private void setInterest(
      String email, Map<String, @Nullable Object> body, @Nullable Object interest) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put("lt_interest_status", interest);
    change.put("timestamp_last_interest_change", workspace.now());
    leads.having(email).stream()
        .filter(lead -> isOf(lead, "campaign", body.get("campaign_id")))
        .filter(lead -> isOf(lead, "list_id", body.get("list_id")))
        .forEach(lead -> change(lead.id(), change));
    workspace
        .emails()
        .where(row -> email.equalsIgnoreCase(String.valueOf(row.get("lead"))))
        .forEach(row -> workspace.emails().put(new Row(row).with("i_status", interest)));
  }

  private static boolean isOf(Row lead, String field, @Nullable Object wanted) {
    return wanted == null || lead.text(field).equals(wanted);
  }

  private ApiReply moveToSubsequence(ApiRequest request) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put("subsequence_id", request.json().get("subsequence_id"));
    change.put("timestamp_added_subsequence", workspace.now());
    return ApiReply.ok(change(request.json().get("id"), change));
  }

  private ApiReply removeFromSubsequence(ApiRequest request) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    change.put("subsequence_id", null);
    change.put("timestamp_added_subsequence", null);
    return ApiReply.ok(change(request.json().get("id"), change));
  }
}

package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.PageEnd;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.Verdict;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.AuditTrail.Activity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers {@code accounts}: the mailboxes, which go by their address (API facts: accounts). */
final class AccountHandler extends CollectionHandler {

  private final TagMappings tags;
  private final AccountChoice choice;

  AccountHandler(WorkspaceState workspace) {
    super(workspace, "accounts");
    this.tags = new TagMappings(workspace);
    this.choice = new AccountChoice(workspace);
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "pause", request -> state(request, 2),
        "resume", request -> state(request, 1),
        "markFixed", request -> state(request, 1),
        "bulkPause", this::bulkPause,
        "enableWarmup", request -> warmup(request, 1),
        "disableWarmup", request -> warmup(request, 0),
        "trackingDomainStatus", AccountHandler::trackingDomainStatus,
        "move", this::move);
  }

  @Override
  Map<String, @Nullable Object> defaults(ApiRequest request) {
    return newAccount(workspace);
  }

  static Map<String, @Nullable Object> newAccount(WorkspaceState workspace) {
    Map<String, @Nullable Object> account = new LinkedHashMap<>();
    account.put("timestamp_updated", workspace.now());
    account.put("organization", WorkspaceState.ID);
    account.put("added_by", WorkspaceState.OWNER);
    account.put("status", 1);
    account.put("warmup_status", 0);
    account.put("warmup", Map.of("limit", 10, "increment", "disabled"));
    account.put("daily_limit", 30);
    account.put("sending_gap", 10);
    account.put("stat_warmup_score", 0);
    account.put("setup_pending", false);
    account.put("is_managed_account", false);
    return account;
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.search(row, "email", "first_name", "last_name")
        && filter.same("status", row.text("status"))
        && filter.same("provider_code", row.text("provider_code"))
        && filter.values("filter").stream().allMatch(name -> AccountChoice.passes(row, name))
        && tags.hasAny(row.text("email"), filter.values("tag_ids"))
        && tags.hasAll(row.text("email"), filter.values("tag_ids_all"));
  }

  /** No passwords, and no id, since the address is it. */
  @Override
  Row shown(Row row) {
    Map<String, @Nullable Object> hidden = new HashMap<>();
    row.fields().keySet().stream()
        .filter(name -> name.startsWith("imap_") || name.startsWith("smtp_") || name.equals("id"))
        .forEach(name -> hidden.put(name, null));
    return row.with(hidden);
  }

  @Override
  void created(ApiRequest request, Row row) {
    new AuditTrail(workspace).add(request, Activity.ACCOUNT_ADDED);
  }

  @Override
  void changed(ApiRequest request, Row row) {
    new AuditTrail(workspace).add(request, Activity.ACCOUNT_UPDATED);
  }

  /** Campaigns send from it no more. */
  @Override
  void deleted(ApiRequest request, Row row) {
    String email = row.text("email");
    tags.forget(email);
    Rows campaigns = workspace.rows("campaigns");
    for (Row campaign : campaigns.all()) {
      List<String> senders = new ArrayList<>(QueryFilter.texts(campaign.fields(), "email_list"));
      if (senders.remove(email)) {
        campaigns.change(campaign.id(), Map.of("email_list", senders));
      }
    }
    new AuditTrail(workspace).add(request, Activity.ACCOUNT_DELETED);
  }

  /** Newest first with a cursor; in another order only with an offset (API facts: paging). */
  @Override
  ApiReply list(ApiRequest request) {
    boolean withTags = request.query("include_tags").filter("true"::equals).isPresent();
    List<Row> found = found(request).stream().map(row -> withTags ? withTags(row) : row).toList();
    PageEnd form = workspace.settings().lastPage();
    return request
        .query("sort_by")
        .map(column -> sorted(request, found, column))
        .orElseGet(
            () ->
                Page.sortedDown(
                    request,
                    form,
                    found,
                    row -> row.text("timestamp_created") + "&" + row.text("email")));
  }

  private ApiReply sorted(ApiRequest request, List<Row> found, String column) {
    Comparator<Row> order =
        column.equals("status") || column.equals("stat_warmup_score")
            ? Comparator.comparingDouble(row -> number(row, column))
            : Comparator.comparing(row -> row.text(column));
    boolean ascending = request.query("sort_order").filter("asc"::equals).isPresent();
    List<Map<String, Object>> items =
        found.stream()
            .sorted(ascending ? order : order.reversed())
            .skip(request.query("skip").map(Long::parseLong).orElse(0L))
            .limit(request.limit())
            .map(Row::fields)
            .toList();
    return ApiReply.ok(Map.of("items", items));
  }

  private static double number(Row row, String column) {
    return row.get(column) instanceof Number number ? number.doubleValue() : 0;
  }

  private Row withTags(Row account) {
    List<Map<String, Object>> labels =
        tags.tags(account.text("email")).stream()
            .flatMap(id -> workspace.rows("custom-tags").find(id).stream())
            .map(tag -> Map.of("id", tag.get("id"), "label", tag.get("label")))
            .toList();
    return account.with("tags", labels);
  }

  private ApiReply state(ApiRequest request, int status) {
    return ApiReply.ok(shown(setStatus(row(request).text("email"), status)));
  }

  private Row setStatus(String email, int status) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("status", status);
    change.put("status_message", null);
    return change(email, change);
  }

  private ApiReply bulkPause(ApiRequest request) {
    List<String> emails = QueryFilter.texts(request.json(), "emails");
    List<String> known = emails.stream().filter(email -> rows.find(email).isPresent()).toList();
    known.forEach(email -> setStatus(email, 2));
    List<String> failed = emails.stream().filter(email -> !known.contains(email)).toList();
    return ApiReply.ok(Map.of("paused_emails", known, "failed_emails", failed));
  }

  private ApiReply warmup(ApiRequest request, int status) {
    Map<String, @Nullable Object> body = request.json();
    return ApiReply.ok(
        workspace
            .jobRunner()
            .start(
                "update-warmup-accounts",
                "workspace",
                WorkspaceState.ID,
                () -> setWarmup(choice.of(body), status)));
  }

  private Map<String, ?> setWarmup(List<Row> accounts, int status) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("warmup_status", status);
    change.put("timestamp_warmup_start", status == 1 ? workspace.now() : null);
    accounts.forEach(account -> change(account.text("email"), change));
    return Map.of("updated_accounts", accounts.size());
  }

  private static ApiReply trackingDomainStatus(ApiRequest request) {
    String host = request.query("host").orElse("");
    if (Verdict.onHost(host)) {
      return ApiReply.ok(Map.of("success", true, "ssl", true, "cname", true, "host", host));
    }
    // an error without the usual envelope (API facts: errors)
    return ApiReply.json(
        400, Map.of("status", "error", "message", "No CNAME record", "host", host));
  }

  private ApiReply move(ApiRequest request) {
    if (WorkspaceState.ID.equals(request.json().get("source_workspace_id"))) {
      QueryFilter.texts(request.json(), "emails").stream()
          .filter(email -> rows.find(email).isPresent())
          .forEach(rows::remove);
    }
    return ApiReply.ok(Map.of("status", "success"));
  }
}

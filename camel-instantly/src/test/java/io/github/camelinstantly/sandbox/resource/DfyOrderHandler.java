package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.PageEnd;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code dfy-orders}: mailboxes to buy (API facts: dfy-orders). A domain that begins with
 * {@code taken} is not to be had; nothing costs anything, but is reckoned as if.
 */
final class DfyOrderHandler extends CollectionHandler {

  private final Rows accounts = Rows.keyedBy("email");

  DfyOrderHandler(WorkspaceState workspace) {
    super(workspace, "dfy-orders");
  }

  static boolean isFree(String domain) {
    return !domain.startsWith("taken");
  }

  @Override
  Map<String, Function<ApiRequest, ApiReply>> own() {
    return Map.of(
        "similarDomains", this::similarDomains,
        "checkDomains", this::checkDomains,
        "preWarmedDomains", this::preWarmedDomains,
        "listAccounts", this::listAccounts,
        "cancelAccounts", this::cancelAccounts);
  }

  /** An order that is only tried leaves nothing behind; so does one that fails. */
  @Override
  ApiReply create(ApiRequest request) {
    DfyOrder order = DfyOrder.of(request.json());
    if (order.isPlaced()) {
      order.items().forEach(item -> place(request, item));
    }
    return ApiReply.ok(order.reply());
  }

  private void place(ApiRequest request, Map<?, ?> item) {
    String domain = String.valueOf(item.get("domain"));
    Map<String, @Nullable Object> order = new LinkedHashMap<>();
    order.put("workspace_id", WorkspaceState.ID);
    order.put("domain", domain);
    order.put("forwarding_domain", item.get("forwarding_domain"));
    order.put("is_pre_warmed_up", "pre_warmed_up".equals(request.json().get("order_type")));
    Row added = add(request, order);
    for (Map<?, ?> account : DfyOrder.maps(item.get("accounts"))) {
      accounts.add(newAccount(added, item, account));
    }
  }

  private Map<String, @Nullable Object> newAccount(Row order, Map<?, ?> item, Map<?, ?> account) {
    Object provider = item.get("email_provider");
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", workspace.newId());
    row.put("domain", order.text("domain"));
    row.put("email", account.get("email_address_prefix") + "@" + order.text("domain"));
    row.put("email_provider", provider == null ? 1 : provider);
    row.put("first_name", account.get("first_name"));
    row.put("last_name", account.get("last_name"));
    row.put("is_pre_warmed_up", order.get("is_pre_warmed_up"));
    row.put("timestamp_created", order.text("timestamp_created"));
    row.put("password", "sandbox-password");
    return row;
  }

  /** Orders go by nothing that is shown; the list ends with an empty cursor (API facts: paging). */
  @Override
  ApiReply list(ApiRequest request) {
    return Page.sorted(
        request, PageEnd.EMPTY_CURSOR, found(request), row -> row.text("timestamp_created"));
  }

  @Override
  Row shown(Row row) {
    return row.with("id", null);
  }

  private ApiReply listAccounts(ApiRequest request) {
    boolean passwords = request.query("with_passwords").filter("true"::equals).isPresent();
    List<Row> found =
        accounts.all().stream().map(row -> passwords ? row : row.with("password", null)).toList();
    return Page.sorted(
        request,
        PageEnd.EMPTY_CURSOR,
        found,
        row -> row.id() + ":" + row.text("timestamp_created"));
  }

  private ApiReply cancelAccounts(ApiRequest request) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("timestamp_cancelled", workspace.now());
    List<Map<String, Object>> items =
        QueryFilter.texts(request.json(), "accounts").stream()
            .filter(email -> accounts.find(email).isPresent())
            .map(email -> accounts.change(email, change).with("password", null).fields())
            .toList();
    return ApiReply.ok(Map.of("items", items));
  }

  private ApiReply similarDomains(ApiRequest request) {
    String domain = String.valueOf(request.json().get("domain"));
    String name = domain.contains(".") ? domain.substring(0, domain.indexOf('.')) : domain;
    List<String> endings = QueryFilter.texts(request.json(), "tlds");
    List<String> domains = new ArrayList<>();
    for (String ending : endings.isEmpty() ? List.of("com", "org") : endings) {
      Stream.of("get-", "try-", "meet-").forEach(start -> domains.add(start + name + "." + ending));
    }
    return ApiReply.ok(Map.of("domains", domains));
  }

  private ApiReply checkDomains(ApiRequest request) {
    return ApiReply.ok(
        Map.of(
            "results",
            QueryFilter.texts(request.json(), "domains").stream()
                .map(domain -> Map.of("domain", domain, "available", isFree(domain)))
                .toList()));
  }

  private ApiReply preWarmedDomains(ApiRequest request) {
    Object search = request.json().get("search");
    List<String> domains =
        Stream.of("warm-routes.com", "warm-freight.org", "warm-cargo.co")
            .filter(domain -> search == null || domain.contains(search.toString()))
            .toList();
    return ApiReply.ok(
        Map.of(
            "domains",
            domains,
            "domains_with_type",
            domains.stream().map(domain -> Map.of("domain", domain, "account_type", 1)).toList()));
  }
}

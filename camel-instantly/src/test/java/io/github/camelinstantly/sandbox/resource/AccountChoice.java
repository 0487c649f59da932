package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses mailboxes as the filters of lists and of bulk operations do (API facts: accounts). */
final class AccountChoice {

  /** What the names of filters stand for; those of orders know no sandbox accounts. */
  private static final Map<String, Predicate<Row>> FILTERS =
      Map.of(
          "ACC_FILTER_PAUSED", account -> account.isNumber("status", 2),
          "ACC_FILTER_ERROR", account -> account.text("status").startsWith("-"),
          "ACC_FILTER_NO_CTD", account -> account.get("tracking_domain_name") == null,
          "ACC_FILTER_PW_ACCOUNTS", account -> account.isNumber("provider_code", 8),
          "ACC_FILTER_DFY", account -> account.flag("is_managed_account"),
          "ACC_FILTER_DFY_SETUP_PENDING", account -> account.flag("setup_pending"),
          "ACC_FILTER_W_ACTIVE", account -> account.isNumber("warmup_status", 1),
          "ACC_FILTER_W_PAUSED", account -> account.isNumber("warmup_status", 0),
          "ACC_FILTER_W_ERROR", account -> account.text("warmup_status").startsWith("-"));

  private final WorkspaceState workspace;
  private final TagMappings tags;

  AccountChoice(WorkspaceState workspace) {
    this.workspace = workspace;
    this.tags = new TagMappings(workspace);
  }

  /** Whether a filter that goes by a name lets a mailbox pass; an unknown one does. */
  static boolean passes(Row account, @Nullable Object filter) {
    return FILTERS.getOrDefault(String.valueOf(filter), any -> true).test(account);
  }

  /** The mailboxes that {@code emails} names, or else all but those that are left out. */
  List<Row> of(Map<String, @Nullable Object> body) {
    Rows accounts = workspace.rows("accounts");
    if (Boolean.TRUE.equals(body.get("include_all_emails"))) {
      List<String> excluded = QueryFilter.texts(body, "excluded_emails");
      return all(body).stream()
          .filter(account -> !excluded.contains(account.text("email")))
          .toList();
    }
    return QueryFilter.texts(body, "emails").stream()
        .flatMap(email -> accounts.having(email).stream())
        .toList();
  }

  /** The mailboxes that {@code filter}, a name or an object, and {@code search} let pass. */
  List<Row> all(Map<String, @Nullable Object> body) {
    Object filter = body.get("filter");
    Object name = filter instanceof Map<?, ?> map ? map.get("filter") : filter;
    Object tag = filter instanceof Map<?, ?> map ? map.get("tag_id") : null;
    String search = body.get("search") == null ? "" : body.get("search").toString();
    return workspace.rows("accounts").all().stream()
        .filter(account -> passes(account, name))
        .filter(account -> tag == null || tags.tags(account.text("email")).contains(tag))
        .filter(account -> account.text("email").contains(search.toLowerCase(Locale.ROOT)))
        .toList();
  }
}

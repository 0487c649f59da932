package io.github.camelinstantly.sandbox.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order of domains and mailboxes, reckoned.
 *
 * @param items what is ordered
 * @param extra whether the domains are there already
 * @param simulation whether it is only tried
 */
record DfyOrder(List<Map<?, ?>> items, boolean extra, boolean simulation) {

  private static final int DOMAIN_A_YEAR = 15;
  private static final int ACCOUNT_A_MONTH = 5;

  static DfyOrder of(Map<String, @Nullable Object> body) {
    return new DfyOrder(
        maps(body.get("items")),
        "extra_accounts".equals(body.get("order_type")),
        Boolean.TRUE.equals(body.get("simulation")));
  }

  static List<Map<?, ?>> maps(@Nullable Object list) {
    return list instanceof List<?> items
        ? items.stream()
            .filter(Map.class::isInstance)
            .<Map<?, ?>>map(item -> (Map<?, ?>) item)
            .toList()
        : List.of();
  }

  /** Whether it is carried out. */
  boolean isPlaced() {
    return !simulation && unavailable().isEmpty();
  }

  private List<String> unavailable() {
    return items.stream()
        .map(DfyOrder::domain)
        .filter(domain -> !DfyOrderHandler.isFree(domain))
        .toList();
  }

  private static String domain(Map<?, ?> item) {
    return String.valueOf(item.get("domain"));
  }

  Map<String, Object> reply() {
    Map<String, Object> reply = new LinkedHashMap<>();
    reply.put("order_placed", isPlaced());
    reply.put("order_is_valid", unavailable().isEmpty());
    if (!unavailable().isEmpty()) {
      // a failure comes with status 200 (API facts: failures-in-200)
      reply.put("order_error", "unavailable_domains");
    }
    reply.put("simulation", simulation);
    reply.put("unavailable_domains", unavailable());
    for (String problem :
        List.of(
            "blacklist_domains",
            "invalid_domains",
            "invalid_forwarding_domains",
            "missing_domain_orders",
            "provider_mismatch_domains",
            "unsupported_provider_domains",
            "unavailable_email_providers",
            "domains_without_accounts",
            "invalid_accounts",
            "free_domains")) {
      reply.put(problem, List.of());
    }
    addPrices(reply);
    reply.put("payment_method_last_4_digits", "4242");
    reply.put("payment_method_brand", "visa");
    reply.put("payment_method_name_on_card", "Sandbox");
    reply.put("order_items", items.stream().map(this::line).toList());
    return reply;
  }

  private void addPrices(Map<String, Object> reply) {
    int accounts = items.stream().mapToInt(item -> maps(item.get("accounts")).size()).sum();
    int domains = extra ? 0 : items.size();
    reply.put("number_of_domains_ordered", domains);
    reply.put("number_of_accounts_ordered", accounts);
    reply.put("price_per_account_per_month", ACCOUNT_A_MONTH);
    reply.put("price_per_domain_per_year", DOMAIN_A_YEAR);
    reply.put("total_domains_price_per_year", domains * DOMAIN_A_YEAR);
    reply.put("total_accounts_price_per_month", accounts * ACCOUNT_A_MONTH);
    reply.put("total_price_per_month", accounts * ACCOUNT_A_MONTH);
    reply.put("total_price_per_year", domains * DOMAIN_A_YEAR);
    reply.put("total_price", accounts * ACCOUNT_A_MONTH + domains * DOMAIN_A_YEAR);
    reply.put("total_discount", 0);
  }

  private Map<String, @Nullable Object> line(Map<?, ?> item) {
    int accounts = maps(item.get("accounts")).size() * ACCOUNT_A_MONTH;
    int domain = extra ? 0 : DOMAIN_A_YEAR;
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("domain", domain(item));
    line.put("accounts", maps(item.get("accounts")));
    line.put("email_provider", item.get("email_provider") == null ? 1 : item.get("email_provider"));
    line.put("domain_price", domain);
    line.put("accounts_price", accounts);
    line.put("total_price", domain + accounts);
    line.put("total_discount", 0);
    return line;
  }
}

package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.Rows;
import io.github.camelinstantly.sandbox.data.WorkspaceState;
import io.github.camelinstantly.sandbox.resource.AuditTrail.Activity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code domains}: where visitors of ordered domains are forwarded to (API facts:
 * domain-forwarding). It is the forwarding domain that the order names, too.
 */
final class DomainHandler implements ResourceHandler {

  private static final String TARGET = "forwarding_domain";
  private static final String MODE = "forwarding_mode";

  private final WorkspaceState workspace;
  private final Rows orders;
  private final Rows modes;

  DomainHandler(WorkspaceState workspace) {
    this.workspace = workspace;
    this.orders = workspace.rows("dfy-orders");
    this.modes = workspace.rows("domains");
  }

  @Override
  public String resource() {
    return "domains";
  }

  @Override
  public Map<String, Function<ApiRequest, ApiReply>> operations() {
    return Map.of(
        "getForwarding", request -> ApiReply.ok(forwarding(domain(request))),
        "setForwarding", this::set,
        "deleteForwarding", this::delete);
  }

  private String domain(ApiRequest request) {
    String domain = request.path().getOrDefault("domain", "").strip();
    if (order(domain).isEmpty() && modes.find(domain).isEmpty()) {
      throw ApiError.notFound("Domain not found: " + domain);
    }
    return domain;
  }

  private Optional<Row> order(String domain) {
    return orders.all().stream().filter(row -> row.text("domain").equals(domain)).findFirst();
  }

  private Map<String, @Nullable Object> forwarding(String domain) {
    Row mode = new Row(modes.find(domain).orElse(Map.of()));
    Map<String, @Nullable Object> forwarding = new LinkedHashMap<>();
    forwarding.put("domain", domain);
    Object target = order(domain).map(row -> row.get(TARGET)).orElse(mode.get(TARGET));
    forwarding.put(TARGET, target);
    forwarding.put(
        MODE, target == null ? null : Objects.requireNonNullElse(mode.get(MODE), "redirect"));
    return forwarding;
  }

  private ApiReply set(ApiRequest request) {
    String domain = domain(request);
    Object target = request.json().get(TARGET);
    if (domain.equals(target)) {
      throw ApiError.badRequest("The forwarding domain must be different from the domain");
    }
    return change(request, domain, target, request.json().get(MODE));
  }

  /** Nothing to remove is no error. */
  private ApiReply delete(ApiRequest request) {
    return change(request, domain(request), null, null);
  }

  private ApiReply change(
      ApiRequest request, String domain, @Nullable Object target, @Nullable Object mode) {
    Map<String, @Nullable Object> changed = new HashMap<>();
    changed.put(TARGET, target);
    order(domain).ifPresent(order -> orders.change(order.id(), changed));
    changed.put("id", domain);
    changed.put(MODE, mode);
    modes.add(changed);
    new AuditTrail(workspace).add(request, Activity.DOMAIN_FORWARDING_UPDATED);
    return ApiReply.ok(forwarding(domain));
  }
}

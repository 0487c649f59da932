package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.put;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.DomainForwarding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code domains}: where their visitors are forwarded to (API facts:
 * domain-forwarding).
 */
final class DomainOperations {

  private static final String PATH = "/api/v2/domains/{domain}/forwarding";

  private DomainOperations() {}

  static List<Operation> rows() {
    return Stream.of(getForwardingRow(), setForwardingRow(), deleteForwardingRow())
        .map(row -> row.build("domains"))
        .toList();
  }

  private static OperationBuilder getForwardingRow() {
    return get("getForwarding", PATH)
        .path(text("domain"))
        .replies(Reply.one(DomainForwarding.class, DomainForwarding::new))
        .scope("dfy_email_account_orders:read");
  }

  private static OperationBuilder setForwardingRow() {
    return put("setForwarding", PATH)
        .path(text("domain"))
        .bodyArguments(
            text("forwarding_domain").required(), choice("forwarding_mode", "redirect", "stealth"))
        .quota(QuotaGroup.DOMAIN_FORWARDINGS)
        .replies(Reply.one(DomainForwarding.class, DomainForwarding::new))
        .scope("dfy_email_account_orders:update");
  }

  private static OperationBuilder deleteForwardingRow() {
    return delete("deleteForwarding", PATH)
        .path(text("domain"))
        .quota(QuotaGroup.DOMAIN_FORWARDINGS)
        .replies(Reply.one(DomainForwarding.class, DomainForwarding::new))
        .scope("dfy_email_account_orders:delete");
  }
}

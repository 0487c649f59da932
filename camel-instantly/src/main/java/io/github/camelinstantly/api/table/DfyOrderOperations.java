package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.DfyOrder;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code dfy-orders}: domains and mailboxes to buy (API facts: dfy-orders). */
final class DfyOrderOperations {

  private DfyOrderOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            listRow(),
            similarDomainsRow(),
            checkDomainsRow(),
            preWarmedDomainsRow(),
            listAccountsRow(),
            cancelAccountsRow())
        .map(row -> row.build("dfy-orders"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/dfy-email-account-orders")
        .body(
            object("items").array().required(),
            choice("order_type", "dfy", "pre_warmed_up", "extra_accounts").required(),
            flag("simulation"))
        .failsBy("order_error")
        .chargesUnless("simulation", true)
        .slow()
        .scope("dfy_email_account_orders:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/dfy-email-account-orders")
        .query(limit(), startingAfter())
        .replies(Reply.page(DfyOrder.class, DfyOrder::new))
        .scope("dfy_email_account_orders:read");
  }

  private static OperationBuilder similarDomainsRow() {
    return post("similarDomains", "/api/v2/dfy-email-account-orders/domains/similar")
        .bodyArguments(text("domain").required(), choice("tlds", "com", "org").array())
        .safe()
        .scope("dfy_email_account_orders:create");
  }

  private static OperationBuilder checkDomainsRow() {
    return post("checkDomains", "/api/v2/dfy-email-account-orders/domains/check")
        .bodyArguments(text("domains").range(0, 50).array().required())
        .listBody("domains")
        .safe()
        .quota(QuotaGroup.DOMAIN_CHECKS)
        .scope("dfy_email_account_orders:create");
  }

  private static OperationBuilder preWarmedDomainsRow() {
    return post("preWarmedDomains", "/api/v2/dfy-email-account-orders/domains/pre-warmed-up-list")
        .body(choice("extensions", "com", "org", "co").array(), text("search"))
        .safe()
        .scope("dfy_email_account_orders:read");
  }

  private static OperationBuilder listAccountsRow() {
    return get("listAccounts", "/api/v2/dfy-email-account-orders/accounts")
        .query(limit(), startingAfter(), flag("with_passwords"))
        .replies(Reply.page())
        .scope("dfy_email_account_orders:read");
  }

  private static OperationBuilder cancelAccountsRow() {
    return post("cancelAccounts", "/api/v2/dfy-email-account-orders/accounts/cancel")
        .bodyArguments(address("accounts").range(1, Integer.MAX_VALUE).array().required())
        .listBody("accounts")
        .destroys()
        .scope("dfy_email_account_orders:delete");
  }
}

package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.AccountCampaignMapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code account-campaign-mappings}: the campaigns that use a mailbox (API facts:
 * accounts).
 */
final class AccountCampaignMappingOperations {

  private AccountCampaignMappingOperations() {}

  static List<Operation> rows() {
    return Stream.of(listRow()).map(row -> row.build("account-campaign-mappings")).toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/account-campaign-mappings/{email}")
        .path(address("email"))
        .query(startingAfter(), number("limit"))
        .replies(Reply.page(AccountCampaignMapping.class, AccountCampaignMapping::new))
        .scope("account_campaign_mappings:read");
  }
}

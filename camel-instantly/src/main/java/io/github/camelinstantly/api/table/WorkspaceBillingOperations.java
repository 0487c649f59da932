package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;

import io.github.camelinstantly.api.Operation;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code workspace-billing}: plans and subscriptions (API facts: billing). */
final class WorkspaceBillingOperations {

  private WorkspaceBillingOperations() {}

  static List<Operation> rows() {
    return Stream.of(planDetailsRow(), subscriptionDetailsRow())
        .map(row -> row.build("workspace-billing"))
        .toList();
  }

  private static OperationBuilder planDetailsRow() {
    return get("planDetails", "/api/v2/workspace-billing/plan-details")
        .scope("workspace_billing:read");
  }

  private static OperationBuilder subscriptionDetailsRow() {
    return get("subscriptionDetails", "/api/v2/workspace-billing/subscription-details")
        .scope("workspace_billing:read");
  }
}

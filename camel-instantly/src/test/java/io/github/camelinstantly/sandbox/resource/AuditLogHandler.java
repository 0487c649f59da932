package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.sandbox.data.Row;
import io.github.camelinstantly.sandbox.data.WorkspaceState;

/** Answers {@code audit-logs}: what {@link AuditTrail} kept. */
final class AuditLogHandler extends CollectionHandler {

  AuditLogHandler(WorkspaceState workspace) {
    super(workspace, "audit-logs");
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("activity_type", row.text("activity_type"))
        && filter.search(row, "user_name", "user_agent", "ip_address")
        && filter.between("start_date", "end_date", row.text("timestamp"));
  }
}

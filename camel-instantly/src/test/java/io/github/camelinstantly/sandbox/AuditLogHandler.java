package io.github.camelinstantly.sandbox;

/** Answers {@code audit-logs}: what {@link AuditTrail} kept. */
final class AuditLogHandler extends CollectionHandler {

  AuditLogHandler(Workspace workspace) {
    super(workspace, "audit-logs");
  }

  @Override
  boolean matches(QueryFilter filter, Row row) {
    return filter.same("activity_type", row.text("activity_type"))
        && filter.search(row, "user_name", "user_agent", "ip_address")
        && filter.between("start_date", "end_date", row.text("timestamp"));
  }
}

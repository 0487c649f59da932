package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.Parameters.date;
import static io.github.camelinstantly.api.table.Parameters.integer;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.AuditLog;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code audit-logs}: who did what (API facts: audit-log). */
final class AuditLogOperations {

  private AuditLogOperations() {}

  static List<Operation> rows() {
    return Stream.of(listRow()).map(row -> row.build("audit-logs")).toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/audit-logs")
        .query(
            integer("limit").range(1, 1000),
            startingAfter(),
            date("start_date"),
            date("end_date"),
            number("activity_type"),
            text("search"))
        .replies(Reply.page(AuditLog.class, AuditLog::new))
        .scope("audit_logs:read");
  }
}

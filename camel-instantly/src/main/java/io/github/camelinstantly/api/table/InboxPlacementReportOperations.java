package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.Parameters.date;
import static io.github.camelinstantly.api.table.Parameters.flags;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.InboxPlacementReport;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code inbox-placement-reports}: block lists and spam scores (API facts:
 * inbox-placement).
 */
final class InboxPlacementReportOperations {

  private InboxPlacementReportOperations() {}

  static List<Operation> rows() {
    return Stream.of(listRow(), getRow()).map(row -> row.build("inbox-placement-reports")).toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/inbox-placement-reports")
        .query(
            limit(),
            startingAfter(),
            uuid("test_id").required(),
            date("date_from"),
            date("date_to"))
        .query(flags("skip_spam_assassin_report", "skip_blacklist_report"))
        .replies(Reply.page(InboxPlacementReport.class, InboxPlacementReport::new))
        .scope("inbox_placement_reports:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/inbox-placement-reports/{id}")
        .path(uuid("id"))
        .replies(Reply.one(InboxPlacementReport.class, InboxPlacementReport::new))
        .scope("inbox_placement_reports:read");
  }
}

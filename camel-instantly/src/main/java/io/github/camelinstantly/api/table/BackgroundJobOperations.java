package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.BackgroundJob;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code background-jobs}: work that goes on after its reply (API facts:
 * background-jobs).
 */
final class BackgroundJobOperations {

  private BackgroundJobOperations() {}

  static List<Operation> rows() {
    return Stream.of(listRow(), getRow()).map(row -> row.build("background-jobs")).toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/background-jobs")
        .query(
            limit(),
            startingAfter(),
            text("ids").commas(),
            text("included_ids").commas(),
            text("excluded_ids").commas(),
            choice(
                "type",
                "move-leads",
                "import-leads",
                "export-leads",
                "update-warmup-accounts",
                "rename-variable",
                "broadcast-ai-generate",
                "broadcast-website-scrape",
                "import-subscribers-from-crm",
                "resync-subscriber-crm-tags"),
            choice(
                "entity_type",
                "list",
                "campaign",
                "workspace",
                "broadcast",
                "subscriber-group-sync",
                "subscriber-group"),
            text("status").commas(),
            choice("sort_column", "created_at", "updated_at"),
            choice("sort_order", "asc", "desc"),
            text("entity_id"))
        .replies(Reply.page(BackgroundJob.class, BackgroundJob::new))
        .scope("background-jobs:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/background-jobs/{id}")
        .path(text("id"))
        .query(text("data_fields"))
        .replies(Reply.one(BackgroundJob.class, BackgroundJob::new))
        .completes(Completions.jobItself())
        .scope("background-jobs:read");
  }
}

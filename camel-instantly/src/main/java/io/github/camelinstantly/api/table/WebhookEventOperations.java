package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.Parameters.date;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.WebhookEvent;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code webhook-events}: the log of webhook deliveries (API facts: webhook-log). */
final class WebhookEventOperations {

  private WebhookEventOperations() {}

  static List<Operation> rows() {
    return Stream.of(listRow(), getRow(), summaryRow(), summaryByDateRow())
        .map(row -> row.build("webhook-events"))
        .toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/webhook-events")
        .query(limit(), startingAfter(), date("from"), date("to"), flag("success"), text("search"))
        .replies(Reply.page(WebhookEvent.class, WebhookEvent::new))
        .scope("webhook_events:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/webhook-events/{id}")
        .path(uuid("id"))
        .replies(Reply.one(WebhookEvent.class, WebhookEvent::new))
        .scope("webhook_events:read");
  }

  private static OperationBuilder summaryRow() {
    return get("summary", "/api/v2/webhook-events/summary")
        .query(date("from"), date("to"))
        .scope("webhook_events:read");
  }

  private static OperationBuilder summaryByDateRow() {
    return get("summaryByDate", "/api/v2/webhook-events/summary-by-date")
        .query(date("from"), date("to"))
        .scope("webhook_events:read");
  }
}

package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.Webhook;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code webhooks}: subscriptions to events (API facts: webhooks). */
final class WebhookOperations {

  private static final String[] EVENT_TYPES = {
    "all_events",
    "email_sent",
    "email_opened",
    "email_link_clicked",
    "reply_received",
    "email_bounced",
    "lead_unsubscribed",
    "campaign_completed",
    "account_error",
    "lead_neutral",
    "lead_interested",
    "lead_not_interested",
    "lead_meeting_booked",
    "lead_meeting_completed",
    "lead_closed",
    "lead_out_of_office",
    "lead_wrong_person",
    "lead_no_show",
    "supersearch_enrichment_completed"
  };

  private WebhookOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            listRow(),
            createRow(),
            getRow(),
            updateRow(),
            deleteRow(),
            eventTypesRow(),
            testRow(),
            resumeRow())
        .map(row -> row.build("webhooks"))
        .toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/webhooks")
        .query(choice("event_type", EVENT_TYPES))
        .query(limit(), startingAfter(), uuid("campaign"))
        .replies(Reply.page(Webhook.class, Webhook::new))
        .scope("webhooks:read");
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/webhooks")
        .bodyArguments(choice("event_type", EVENT_TYPES))
        .bodyArguments(
            text("target_hook_url").required(),
            uuid("campaign"),
            text("name"),
            number("custom_interest_value"))
        .body(object("headers"))
        .replies(Reply.one(Webhook.class, Webhook::new))
        .scope("webhooks:create");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/webhooks/{id}")
        .path(uuid("id"))
        .replies(Reply.one(Webhook.class, Webhook::new))
        .scope("webhooks:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/webhooks/{id}")
        .path(uuid("id"))
        .body(choice("event_type", EVENT_TYPES))
        .body(uuid("campaign"), number("custom_interest_value"), object("headers"))
        .body(texts("name", "target_hook_url"))
        .replies(Reply.one(Webhook.class, Webhook::new))
        .scope("webhooks:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/webhooks/{id}")
        .path(uuid("id"))
        .replies(Reply.one(Webhook.class, Webhook::new))
        .scope("webhooks:delete");
  }

  private static OperationBuilder eventTypesRow() {
    return get("eventTypes", "/api/v2/webhooks/event-types").scope("webhooks:read");
  }

  private static OperationBuilder testRow() {
    return post("test", "/api/v2/webhooks/{id}/test").path(uuid("id")).scope("webhooks:update");
  }

  private static OperationBuilder resumeRow() {
    return post("resume", "/api/v2/webhooks/{id}/resume")
        .path(uuid("id"))
        .idempotent()
        .replies(Reply.one(Webhook.class, Webhook::new))
        .scope("webhooks:update");
  }
}

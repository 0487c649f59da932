package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.integer;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.timestamp;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.Email;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code emails}, the unified inbox (API facts: emails). */
final class EmailOperations {

  private EmailOperations() {}

  static List<Operation> rows() {
    return Stream.concat(reads(), writes()).map(row -> row.build("emails")).toList();
  }

  private static Stream<OperationBuilder> reads() {
    return Stream.of(
        get("list", "/api/v2/emails")
            .query(
                limit(),
                startingAfter(),
                text("search"),
                uuid("campaign_id"),
                uuid("list_id"),
                integer("i_status"),
                address("eaccount").commas(),
                flag("is_unread"),
                flag("has_reminder"),
                choice("mode", "emode_focused", "emode_others", "emode_all"),
                flag("preview_only"),
                choice("sort_order", "asc", "desc"),
                flag("scheduled_only"),
                text("assigned_to"),
                address("lead"),
                text("company_domain"),
                flag("marked_as_done"),
                choice("email_type", "received", "sent", "manual"),
                timestamp("min_timestamp_created"),
                timestamp("max_timestamp_created"),
                flag("latest_of_thread"))
            .replies(Reply.page(Email.class, Email::new))
            .quota(QuotaGroup.EMAIL_LISTS)
            .scope("emails:read"),
        get("get", "/api/v2/emails/{id}")
            .path(uuid("id"))
            .replies(Reply.one(Email.class, Email::new))
            .quota(QuotaGroup.EMAIL_LISTS)
            .scope("emails:read"),
        get("countUnread", "/api/v2/emails/unread/count").scope("emails:read"));
  }

  private static Stream<OperationBuilder> writes() {
    return Stream.of(
        post("sendTest", "/api/v2/emails/test")
            .body(
                address("eaccount").required(),
                address("to_address_email_list").commas().required(),
                text("subject").required(),
                object("body").required())
            .failsBy("error")
            .quota(QuotaGroup.TEST_EMAILS)
            .scope("emails:create"),
        post("reply", "/api/v2/emails/reply")
            .body(
                address("eaccount").required(),
                uuid("reply_to_uuid").required(),
                text("subject").required(),
                object("body").required(),
                address("additional_recipients").array(),
                address("cc_address_email_list").commas(),
                address("bcc_address_email_list").commas(),
                timestamp("reminder_ts"),
                uuid("assigned_to"))
            .replies(Reply.one(Email.class, Email::new))
            .answersEmail()
            .scope("emails:create"),
        post("forward", "/api/v2/emails/forward")
            .body(
                address("eaccount").required(),
                uuid("reply_to_uuid").required(),
                address("to_address_email_list").commas().required(),
                text("subject").required(),
                object("body"),
                address("cc_address_email_list").commas(),
                address("bcc_address_email_list").commas(),
                address("reply_to"),
                text("forwarded_attachments"),
                flag("include_original_body"),
                uuid("assigned_to"))
            .atLeastOne("body", "include_original_body")
            .replies(Reply.one(Email.class, Email::new))
            .answersEmail()
            .scope("emails:create"),
        patch("update", "/api/v2/emails/{id}")
            .path(uuid("id"))
            .body(number("is_unread"), timestamp("reminder_ts"))
            .replies(Reply.one(Email.class, Email::new))
            .scope("emails:update"),
        delete("delete", "/api/v2/emails/{id}")
            .path(uuid("id"))
            .replies(Reply.one(Email.class, Email::new))
            .scope("emails:delete"),
        post("markThreadAsRead", "/api/v2/emails/threads/{thread_id}/mark-as-read")
            .path(text("thread_id"))
            .idempotent()
            .scope("emails:update"));
  }
}

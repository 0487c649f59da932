package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.QuotaGroup;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.LeadLabel;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code lead-labels}: labels of interest (API facts: interest). */
final class LeadLabelOperations {

  private LeadLabelOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(), listRow(), getRow(), updateRow(), deleteRow(), testAiReplyLabelRow())
        .map(row -> row.build("lead-labels"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/lead-labels")
        .body(
            text("label").required(),
            choice("interest_status_label", "positive", "negative", "neutral").required(),
            text("description"),
            flag("use_with_ai"))
        .replies(Reply.one(LeadLabel.class, LeadLabel::new))
        .scope("lead-labels:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/lead-labels")
        .query(
            limit(),
            startingAfter(),
            choice("interest_status", "positive", "neutral", "negative"),
            text("search"))
        .replies(Reply.page(LeadLabel.class, LeadLabel::new))
        .scope("lead-labels:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/lead-labels/{id}")
        .path(uuid("id"))
        .replies(Reply.one(LeadLabel.class, LeadLabel::new))
        .scope("lead-labels:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/lead-labels/{id}")
        .path(uuid("id"))
        .body(
            choice("interest_status_label", "positive", "negative", "neutral"), flag("use_with_ai"))
        .body(texts("label", "description"))
        .replies(Reply.one(LeadLabel.class, LeadLabel::new))
        .scope("lead-labels:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/lead-labels/{id}")
        .path(uuid("id"))
        .body(number("reassigned_status"))
        .replies(Reply.one(LeadLabel.class, LeadLabel::new))
        .scope("lead-labels:delete");
  }

  private static OperationBuilder testAiReplyLabelRow() {
    return post("testAiReplyLabel", "/api/v2/lead-labels/ai-reply-label")
        .bodyArguments(text("reply_text").required())
        .quota(QuotaGroup.AI_REPLY_LABELS)
        .scope("lead-labels:read");
  }
}

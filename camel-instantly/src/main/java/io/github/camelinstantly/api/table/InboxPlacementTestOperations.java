package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.flags;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.schedule;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.InboxPlacementTest;
import io.github.camelinstantly.model.RecipientLabel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code inbox-placement-tests}: tests of deliverability (API facts: inbox-placement).
 */
final class InboxPlacementTestOperations {

  private InboxPlacementTestOperations() {}

  static List<Operation> rows() {
    return Stream.of(createRow(), listRow(), getRow(), deleteRow(), updateRow(), espOptionsRow())
        .map(row -> row.build("inbox-placement-tests"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/inbox-placement-tests")
        .body(
            text("name").required(),
            code("delivery_mode", 1, 2),
            schedule("schedule"),
            code("type", 1, 2).required(),
            code("sending_method", 1, 2).required(),
            text("email_subject").required(),
            text("email_body").required(),
            address("emails").array().required(),
            uuid("tags").array(),
            object("recipients_labels").array(),
            object("automations").range(0, Integer.MAX_VALUE).array(),
            code("status", 1, 2, 3),
            choice("not_sending_status", "daily_limits_hit", "other"),
            uuid("campaign_id"))
        .body(texts("description", "test_code", "timestamp_next_run"))
        .body(flags("text_only", "run_immediately"))
        .replies(Reply.one(InboxPlacementTest.class, InboxPlacementTest::new))
        .scope("inbox_placement_tests:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/inbox-placement-tests")
        .query(
            limit(),
            startingAfter(),
            code("status", 1, 2, 3),
            choice("sort_order", "asc", "desc"),
            text("search"))
        .replies(Reply.page(InboxPlacementTest.class, InboxPlacementTest::new))
        .scope("inbox_placement_tests:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/inbox-placement-tests/{id}")
        .path(uuid("id"))
        .query(flag("with_metadata"))
        .replies(Reply.one(InboxPlacementTest.class, InboxPlacementTest::new))
        .scope("inbox_placement_tests:read");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/inbox-placement-tests/{id}")
        .path(uuid("id"))
        .replies(Reply.one(InboxPlacementTest.class, InboxPlacementTest::new))
        .scope("inbox_placement_tests:delete");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/inbox-placement-tests/{id}")
        .path(uuid("id"))
        .body(
            schedule("schedule"),
            object("automations").range(0, Integer.MAX_VALUE).array(),
            code("status", 1, 2, 3),
            text("name"))
        .replies(Reply.one(InboxPlacementTest.class, InboxPlacementTest::new))
        .scope("inbox_placement_tests:update");
  }

  private static OperationBuilder espOptionsRow() {
    return get("espOptions", "/api/v2/inbox-placement-tests/email-service-provider-options")
        .replies(Reply.list(RecipientLabel.class, RecipientLabel::new))
        .scope("inbox_placement_tests:read");
  }
}

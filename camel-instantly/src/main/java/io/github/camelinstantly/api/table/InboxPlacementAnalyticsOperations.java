package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.date;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.InboxPlacementAnalytics;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code inbox-placement-analytics}: where test emails arrived (API facts:
 * inbox-placement).
 */
final class InboxPlacementAnalyticsOperations {

  private InboxPlacementAnalyticsOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            listRow(), getRow(), statsByTestRow(), deliverabilityInsightsRow(), statsByDateRow())
        .map(row -> row.build("inbox-placement-analytics"))
        .toList();
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/inbox-placement-analytics")
        .query(
            limit(),
            startingAfter(),
            uuid("test_id").required(),
            date("date_from"),
            date("date_to"),
            text("recipient_geo").commas(),
            text("recipient_type").commas(),
            text("recipient_esp").commas(),
            address("sender_email"))
        .replies(Reply.page(InboxPlacementAnalytics.class, InboxPlacementAnalytics::new))
        .scope("inbox_placement_analytics:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/inbox-placement-analytics/{id}")
        .path(uuid("id"))
        .replies(Reply.one(InboxPlacementAnalytics.class, InboxPlacementAnalytics::new))
        .scope("inbox_placement_analytics:read");
  }

  private static OperationBuilder statsByTestRow() {
    return post("statsByTest", "/api/v2/inbox-placement-analytics/stats-by-test-id")
        .bodyArguments(uuid("test_ids").range(1, Integer.MAX_VALUE).array().required())
        .bodyArguments(fields())
        .listBody("test_ids")
        .replies(Reply.list())
        .safe()
        .scope("inbox_placement_analytics:read");
  }

  private static OperationBuilder deliverabilityInsightsRow() {
    return post(
            "deliverabilityInsights", "/api/v2/inbox-placement-analytics/deliverability-insights")
        .bodyArguments(
            uuid("test_id").required(),
            date("date_from"),
            date("date_to"),
            date("previous_date_from"),
            date("previous_date_to"),
            code("recipient_geo", 1, 2, 3, 4).array(),
            code("recipient_type", 1, 2).array(),
            code("recipient_esp", 1, 2, 8, 12, 13).array(),
            flag("show_previous"))
        .replies(Reply.list())
        .safe()
        .scope("inbox_placement_analytics:read");
  }

  private static OperationBuilder statsByDateRow() {
    return post("statsByDate", "/api/v2/inbox-placement-analytics/stats-by-date")
        .bodyArguments(uuid("test_id").required())
        .bodyArguments(fields())
        .replies(Reply.list())
        .safe()
        .scope("inbox_placement_analytics:read");
  }

  /** What several of these operations take alike. */
  private static ParameterBuilder[] fields() {
    return new ParameterBuilder[] {
      date("date_from"),
      date("date_to"),
      code("recipient_geo", 1, 2, 3, 4).array(),
      code("recipient_type", 1, 2).array(),
      code("recipient_esp", 1, 2, 8, 12, 13).array(),
      address("sender_email")
    };
  }
}

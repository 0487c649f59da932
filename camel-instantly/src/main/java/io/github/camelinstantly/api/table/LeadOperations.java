package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.integer;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.BulkAddResult;
import io.github.camelinstantly.model.Lead;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code leads} (API facts: leads). */
final class LeadOperations {

  private static final Integer[] STATUSES = {1, 2, 3, -1, -2, -3};
  private static final String[] ESG_CODES = {"0", "1", "2", "3", "4", "all", "none"};
  private static final Integer[] ESP_CODES = {0, 1, 2, 3, 8, 9, 10, 12, 13, 999, 1000};

  private LeadOperations() {}

  static List<Operation> rows() {
    return Stream.of(oneLead(), manyLeads(), subsequences())
        .flatMap(rows -> rows)
        .map(row -> row.build("leads"))
        .toList();
  }

  private static Stream<OperationBuilder> oneLead() {
    return Stream.of(
        post("create", "/api/v2/leads")
            .body(uuid("campaign"), address("email"))
            .body(fields())
            .body(uuid("list_id"))
            .body(skipFlags())
            .body(
                uuid("blocklist_id"),
                flag("verify_leads_for_lead_finder"),
                flag("verify_leads_on_import"))
            .replies(Reply.one(Lead.class, Lead::new))
            .scope("leads:create"),
        get("get", "/api/v2/leads/{id}")
            .path(uuid("id"))
            .replies(Reply.one(Lead.class, Lead::new))
            .scope("leads:read"),
        patch("update", "/api/v2/leads/{id}")
            .path(uuid("id"))
            .body(fields())
            .replies(Reply.one(Lead.class, Lead::new))
            .scope("leads:update"),
        delete("delete", "/api/v2/leads/{id}")
            .path(uuid("id"))
            .replies(Reply.one(Lead.class, Lead::new))
            .scope("leads:delete"),
        post("merge", "/api/v2/leads/merge")
            .body(uuid("lead_id").required(), uuid("destination_lead_id").required())
            .replies(Reply.one(Lead.class, Lead::new))
            .scope("leads:update"),
        post("updateInterestStatus", "/api/v2/leads/update-interest-status")
            .body(
                address("lead_email").required(),
                number("interest_value").required(),
                text("campaign_id"),
                number("ai_interest_value"),
                flag("disable_auto_interest"),
                text("list_id"))
            .idempotent()
            .scope("leads:update"));
  }

  private static Stream<OperationBuilder> manyLeads() {
    return Stream.of(
        post("list", "/api/v2/leads/list")
            .bodyArguments(limit(), startingAfter())
            .bodyArguments(filters())
            .bodyArguments(
                uuid("smart_view_id"),
                uuid("excluded_ids").array(),
                address("contacts").array(),
                uuid("organization_user_ids").array(),
                flag("is_website_visitor"),
                flag("distinct_contacts"),
                code("enrichment_status", 1, -1, 11, -2),
                choice("esg_code", ESG_CODES))
            .body(object("queries").array())
            .safe()
            .slow()
            .replies(Reply.page(Lead.class, Lead::new))
            .scope("leads:read"),
        post("bulkAdd", "/api/v2/leads/add")
            .bodyArguments(uuid("campaign_id"), uuid("list_id"))
            .body(object("leads").array().range(1, 1000).required().fields(row()))
            .bodyArguments(
                uuid("blocklist_id"), uuid("assigned_to"), flag("verify_leads_on_import"))
            .bodyArguments(skipFlags())
            .exactlyOne("campaign_id", "list_id")
            .listBody("leads", 1000)
            .slow()
            .replies(Reply.one(BulkAddResult.class, BulkAddResult::new))
            .completes(Completions.verifiedImport())
            .scope("leads:create"),
        delete("bulkDelete", "/api/v2/leads")
            .bodyArguments(
                uuid("campaign_id"),
                uuid("list_id"),
                code("status", STATUSES),
                uuid("ids").array(),
                integer("limit").range(1, 10_000))
            .atLeastOne("campaign_id", "list_id")
            .deletesAllWithout("ids", "status", "limit")
            // no maximum is documented
            .listBody("ids", 1000)
            // with a limit, a repeat deletes others
            .once()
            .slow()
            .scope("leads:delete"),
        post("bulkAssign", "/api/v2/leads/bulk-assign")
            .body(filters())
            .body(
                uuid("smart_view_id"),
                uuid("organization_user_ids").array().range(1, Integer.MAX_VALUE).required(),
                integer("limit").range(0, Integer.MAX_VALUE),
                object("queries").array(),
                uuid("assigned_to"),
                flag("has_clause"))
            .idempotent()
            .scope("leads:update"),
        post("move", "/api/v2/leads/move")
            .body(filters())
            .body(
                object("queries").array(),
                uuid("excluded_ids").array(),
                address("contacts").array(),
                uuid("to_campaign_id"),
                uuid("to_list_id"),
                flag("ignore_resource_filter_clauses"),
                flag("check_duplicates_in_campaigns"),
                flag("skip_leads_in_verification"),
                number("limit"),
                uuid("assigned_to"),
                code("esp_code", ESP_CODES),
                choice("esg_code", ESG_CODES),
                flag("copy_leads"),
                flag("check_duplicates"),
                flag("reset_interest_status"))
            .exactlyOne("to_campaign_id", "to_list_id")
            .slow()
            .replies(Reply.job())
            .completes(Completions.move())
            .scope("leads:update"));
  }

  private static Stream<OperationBuilder> subsequences() {
    return Stream.of(
        post("moveToSubsequence", "/api/v2/leads/subsequence/move")
            .body(uuid("id").required(), uuid("subsequence_id").required())
            .replies(Reply.one(Lead.class, Lead::new))
            .scope("leads:update"),
        post("removeFromSubsequence", "/api/v2/leads/subsequence/remove")
            .bodyArguments(uuid("id").required())
            .replies(Reply.one(Lead.class, Lead::new))
            .scope("leads:update"));
  }

  /** What a lead is made of, for creating as for updating one. */
  private static ParameterBuilder[] fields() {
    return new ParameterBuilder[] {
      text("first_name"),
      text("last_name"),
      text("company_name"),
      text("job_title"),
      text("phone"),
      text("website"),
      text("personalization"),
      number("lt_interest_status"),
      text("pl_value_lead"),
      uuid("assigned_to"),
      object("custom_variables")
    };
  }

  private static ParameterBuilder[] row() {
    return Stream.concat(Stream.of(address("email")), Stream.of(fields()))
        .toArray(ParameterBuilder[]::new);
  }

  private static ParameterBuilder[] skipFlags() {
    return new ParameterBuilder[] {
      flag("skip_if_in_workspace"), flag("skip_if_in_campaign"), flag("skip_if_in_list")
    };
  }

  /** What chooses leads, for listing as for moving and assigning them. */
  private static ParameterBuilder[] filters() {
    return new ParameterBuilder[] {
      text("search"),
      choice("filter", LeadFilters.VALUES),
      uuid("campaign"),
      uuid("list_id"),
      flag("in_campaign"),
      flag("in_list"),
      uuid("ids").array()
    };
  }
}

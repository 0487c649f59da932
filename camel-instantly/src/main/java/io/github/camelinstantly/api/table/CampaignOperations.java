package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.address;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.integer;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.schedule;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.Campaign;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code campaigns}: the campaigns (API facts: campaigns). */
final class CampaignOperations {

  private CampaignOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            createRow(),
            listRow(),
            activateRow(),
            pauseRow(),
            getRow(),
            updateRow(),
            deleteRow(),
            searchByContactRow(),
            shareRow(),
            createFromExportRow(),
            exportRow(),
            duplicateRow(),
            countLaunchedRow(),
            addVariablesRow(),
            sendingStatusRow())
        .map(row -> row.build("campaigns"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/campaigns")
        .body(text("name").required(), schedule("campaign_schedule").required(), uuid("ai_sdr_id"))
        .body(fields())
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/campaigns")
        .query(
            limit(),
            startingAfter(),
            text("tag_ids").commas(),
            code("status", -99, -1, -2, 0, 1, 2, 3, 4),
            code("exclude_status", -99, -1, -2, 0, 1, 2, 3, 4),
            text("search"),
            uuid("ai_sales_agent_id"),
            flag("include_ai_sales_agent_campaigns"))
        .replies(Reply.page(Campaign.class, Campaign::new))
        .scope("campaigns:read");
  }

  private static OperationBuilder activateRow() {
    return post("activate", "/api/v2/campaigns/{id}/activate")
        .path(uuid("id"))
        .idempotent()
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:update");
  }

  private static OperationBuilder pauseRow() {
    return post("pause", "/api/v2/campaigns/{id}/pause")
        .path(uuid("id"))
        .idempotent()
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:update");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/campaigns/{id}")
        .path(uuid("id"))
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:read");
  }

  private static OperationBuilder updateRow() {
    return patch("update", "/api/v2/campaigns/{id}")
        .path(uuid("id"))
        .body(schedule("campaign_schedule"), text("name"))
        .body(fields())
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:update");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/campaigns/{id}")
        .path(uuid("id"))
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:delete");
  }

  private static OperationBuilder searchByContactRow() {
    return get("searchByContact", "/api/v2/campaigns/search-by-contact")
        .query(texts("search", "sort_column", "sort_order"))
        .replies(Reply.page(Campaign.class, Campaign::new))
        .scope("campaigns:read");
  }

  private static OperationBuilder shareRow() {
    return post("share", "/api/v2/campaigns/{id}/share")
        .path(uuid("id"))
        .idempotent()
        .scope("campaigns:update");
  }

  private static OperationBuilder createFromExportRow() {
    return post("createFromExport", "/api/v2/campaigns/{id}/from-export")
        .path(uuid("id"))
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:create");
  }

  private static OperationBuilder exportRow() {
    return post("export", "/api/v2/campaigns/{id}/export")
        .path(uuid("id"))
        .idempotent()
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:read");
  }

  private static OperationBuilder duplicateRow() {
    return post("duplicate", "/api/v2/campaigns/{id}/duplicate")
        .path(uuid("id"))
        .body(text("name"))
        .slow()
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:create");
  }

  private static OperationBuilder countLaunchedRow() {
    return get("countLaunched", "/api/v2/campaigns/count-launched").scope("campaigns:read");
  }

  private static OperationBuilder addVariablesRow() {
    return post("addVariables", "/api/v2/campaigns/{id}/variables")
        .path(uuid("id"))
        .bodyArguments(text("variables").array().required())
        .listBody("variables")
        .idempotent()
        .replies(Reply.one(Campaign.class, Campaign::new))
        .scope("campaigns:update");
  }

  private static OperationBuilder sendingStatusRow() {
    return get("sendingStatus", "/api/v2/campaigns/{id}/sending-status")
        .path(uuid("id"))
        .query(flag("with_ai_summary"))
        .scope("campaigns:read");
  }

  /** What several of these operations take alike. */
  private static ParameterBuilder[] fields() {
    return new ParameterBuilder[] {
      number("pl_value"),
      flag("is_evergreen"),
      object("sequences").array(),
      number("email_gap"),
      number("random_wait_max"),
      flag("text_only"),
      flag("first_email_text_only"),
      address("email_list").array(),
      number("daily_limit"),
      flag("stop_on_reply"),
      uuid("email_tag_list").array(),
      flag("link_tracking"),
      flag("open_tracking"),
      flag("stop_on_auto_reply"),
      integer("daily_max_leads").range(0, Integer.MAX_VALUE),
      flag("prioritize_new_leads"),
      object("auto_variant_select"),
      flag("match_lead_esp"),
      flag("stop_for_company"),
      flag("insert_unsubscribe_header"),
      flag("allow_risky_contacts"),
      flag("disable_bounce_protect"),
      object("limit_emails_per_company_override"),
      address("cc_list").array(),
      address("bcc_list").array(),
      uuid("owned_by"),
      object("provider_routing_rules").array()
    };
  }
}

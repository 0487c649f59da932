package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.patch;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.any;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.code;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.flags;
import static io.github.camelinstantly.api.table.Parameters.integer;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.number;
import static io.github.camelinstantly.api.table.Parameters.numbers;
import static io.github.camelinstantly.api.table.Parameters.object;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.texts;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.SuperSearchEnrichment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of {@code supersearch-enrichment}: finding leads and adding to what is known of them
 * (API facts: enrichment).
 */
final class SupersearchEnrichmentOperations {

  private static final String[] MODELS = {
    "3.5",
    "4.0",
    "gpt-4o",
    "o3",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5",
    "gpt-5.4",
    "gpt-5.6-luna",
    "gpt-5.6-terra",
    "claude-4.5-sonnet",
    "claude-4.6-sonnet",
    "claude-5-sonnet",
    "r1",
    "grok-4.3",
    "grok-4.6",
    "gemini-3.0-flash",
    "gemini-3.5-flash",
    "gemini-3.7-flash",
    "sonar",
    "sonar-pro",
    "instantly-ai-lightspeed-agent-for-web-research",
    "instantly-ai-lightspeed-agent-for-email-generation"
  };

  private SupersearchEnrichmentOperations() {}

  static List<Operation> rows() {
    return Stream.of(
            signalKeywordsRow(),
            createAiRow(),
            aiInProgressRow(),
            getRow(),
            createRow(),
            updateSettingsRow(),
            enrichLeadsRow(),
            runRow(),
            countLeadsRow(),
            previewLeadsRow(),
            historyRow())
        .map(row -> row.build("supersearch-enrichment"))
        .toList();
  }

  private static OperationBuilder signalKeywordsRow() {
    return post("signalKeywords", "/api/v2/supersearch-enrichment/signal-keywords-facet")
        .body(text("category").required(), text("field").required(), limit(), text("prefix"))
        .safe()
        .scope("supersearch_enrichments:read");
  }

  private static OperationBuilder createAiRow() {
    return post("createAi", "/api/v2/supersearch-enrichment/ai")
        .body(
            uuid("resource_id").required(),
            text("output_column").required(),
            code("resource_type", 1, 2).required(),
            text("input_columns").array(),
            choice("model_version", MODELS).required(),
            number("limit").range(1, 1000000),
            code("status", 1, 2, 3, 4),
            object("filters").array())
        .body(
            flags("use_instantly_account", "overwrite", "auto_update", "skip_leads_without_email"))
        .body(texts("prompt", "template_id"))
        .completes(Completions.aiEnrichment())
        .scope("supersearch_enrichments:create");
  }

  private static OperationBuilder aiInProgressRow() {
    return get("aiInProgress", "/api/v2/supersearch-enrichment/ai/{resource_id}/in-progress")
        .path(uuid("resource_id"))
        .replies(Reply.list())
        .scope("supersearch_enrichments:read");
  }

  private static OperationBuilder getRow() {
    return get("get", "/api/v2/supersearch-enrichment/{resource_id}")
        .path(uuid("resource_id"))
        .completes(Completions.enrichmentItself())
        .scope("supersearch_enrichments:read");
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/supersearch-enrichment/")
        .bodyArguments(
            uuid("resource_id").required(),
            choice(
                "type",
                "work_email_enrichment",
                "fully_enriched_profile",
                "email_verification",
                "joblisting",
                "technologies",
                "news",
                "funding",
                "engagement_score",
                "ai_enrichment",
                "custom_flow"),
            number("limit").range(1, 50000),
            text("custom_flow").array())
        .body(object("filters").array(), object("integration_actions"))
        .exactlyOne("type", "integration_actions")
        .completes(Completions.enrichment())
        .scope("supersearch_enrichments:create");
  }

  private static OperationBuilder updateSettingsRow() {
    return patch("updateSettings", "/api/v2/supersearch-enrichment/{resource_id}/settings")
        .path(uuid("resource_id"))
        .body(flags("auto_update", "skip_rows_without_email", "is_evergreen"))
        .replies(Reply.one(SuperSearchEnrichment.class, SuperSearchEnrichment::new))
        .scope("supersearch_enrichments:create");
  }

  private static OperationBuilder enrichLeadsRow() {
    return post("enrichLeads", "/api/v2/supersearch-enrichment/enrich-leads-from-supersearch")
        .body(
            object("search_filters").required(),
            text("custom_flow").array(),
            any("signal_enrichment").array(),
            number("limit").range(1, 1000000).required(),
            uuid("resource_id"),
            object("ai_enrichment"))
        .body(texts("search_name", "list_name"))
        .body(
            flags(
                "work_email_enrichment",
                "fully_enriched_profile",
                "auto_update",
                "skip_rows_without_email"))
        .slow()
        .completes(Completions.enrichmentOfNewList())
        .scope("supersearch_enrichments:create");
  }

  private static OperationBuilder runRow() {
    return post("run", "/api/v2/supersearch-enrichment/run")
        .bodyArguments(
            uuid("resource_id").required(),
            text("lead_ids").range(1, 10000).array(),
            integer("starting_row").range(1, Integer.MAX_VALUE),
            integer("count").range(1, Integer.MAX_VALUE),
            integer("limit"),
            text("column_name"),
            flag("overwrite"))
        .body(object("filters").array())
        .slow()
        .completes(Completions.enrichment())
        .scope("supersearch_enrichments:create");
  }

  private static OperationBuilder countLeadsRow() {
    return post("countLeads", "/api/v2/supersearch-enrichment/count-leads-from-supersearch")
        .body(object("search_filters").required())
        .body(flags("skip_owned_leads", "show_one_lead_per_company"))
        .safe()
        .slow()
        .scope("supersearch_enrichments:read");
  }

  private static OperationBuilder previewLeadsRow() {
    return post("previewLeads", "/api/v2/supersearch-enrichment/preview-leads-from-supersearch")
        .body(object("search_filters").required())
        .body(flags("skip_owned_leads", "show_one_lead_per_company"))
        .safe()
        .slow()
        .scope("supersearch_enrichments:read");
  }

  private static OperationBuilder historyRow() {
    return get("history", "/api/v2/supersearch-enrichment/history/{resource_id}")
        .path(uuid("resource_id"))
        .query(numbers("offset", "limit"))
        .replies(Reply.list())
        .pagesBy("offset")
        .scope("supersearch_enrichments:read");
  }
}

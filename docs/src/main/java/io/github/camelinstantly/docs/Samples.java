package io.github.camelinstantly.docs;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import java.util.List;
import java.util.Map;

/** Values for examples: such as a reader would have. */
final class Samples {

  static final String ID = "01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b";
  static final String CAMPAIGN = "01912b3c-4d5e-7f60-8a9b-0c1d2e3fca01";
  static final String LIST = "01912b3c-4d5e-7f60-8a9b-0c1d2e3f1157";
  static final String EMAIL = "01912b3c-4d5e-7f60-8a9b-0c1d2e3fe3a1";
  static final String OTHER_LEAD = "01912b3c-4d5e-7f60-8a9b-0c1d2e3f4a5c";
  static final String ORDERED_DOMAIN = "northwind-mail.com";
  static final String SESSION = "session-1";
  static final String JOB = "66b0c0de0000700080000001";
  static final String MAILBOX = "anna@northwind.example";
  static final String LEAD = "ada@lovelace.example";

  private static final Map<String, Object> SCHEDULE =
      Map.of(
          "schedules",
          List.of(
              Map.of(
                  "name",
                  "Office hours",
                  "timing",
                  Map.of("from", "09:00", "to", "17:00"),
                  "days",
                  Map.of("1", true, "2", true, "3", true, "4", true, "5", true),
                  "timezone",
                  "Europe/Belgrade")));

  /** By property, or by operation and property where one value does not fit all. */
  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          Map.entry("campaign", CAMPAIGN),
          Map.entry("campaign_id", CAMPAIGN),
          Map.entry("parent_campaign", CAMPAIGN),
          Map.entry("campaign_schedule", SCHEDULE),
          Map.entry("list_id", LIST),
          Map.entry("to_list_id", LIST),
          Map.entry("name", "Autumn"),
          Map.entry("label", "Warm"),
          Map.entry("email", LEAD),
          Map.entry("lead_email", LEAD),
          Map.entry("first_name", "Ada"),
          Map.entry("last_name", "Lovelace"),
          Map.entry("search", LEAD),
          Map.entry("emails", List.of(MAILBOX)),
          Map.entry("eaccount", MAILBOX),
          Map.entry("reply_to_uuid", EMAIL),
          Map.entry("emails/get.id", EMAIL),
          Map.entry("emails/update.id", EMAIL),
          Map.entry("emails/delete.id", EMAIL),
          Map.entry("subject", "Re: Prices"),
          Map.entry("body", Map.of("html", "Thanks, Ada!<br/>Anna", "text", "Thanks, Ada! Anna")),
          Map.entry("to_address_email_list", LEAD),
          Map.entry("leads", List.of(Map.of("email", LEAD, "first_name", "Ada"))),
          Map.entry("conditions", Map.of("lead_activity", List.of(2))),
          Map.entry("custom_variables", Map.of("seats", 3)),
          Map.entry("bl_value", "competitor.example"),
          Map.entry("bl_values", List.of("competitor.example", "ada@other.example")),
          Map.entry("target_hook_url", "https://hooks.northwind.example/instantly"),
          Map.entry("event_type", "reply_received"),
          Map.entry("domain", "northwind.example"),
          Map.entry("domains", List.of(ORDERED_DOMAIN)),
          Map.entry("host", "track.northwind.example"),
          Map.entry("scopes", List.of("emails:read")),
          Map.entry("variables", List.of("seats")),
          Map.entry("reply_text", "Please call me tomorrow"),
          Map.entry("interest_value", 1),
          Map.entry("provider_code", 1),
          Map.entry("imap_username", MAILBOX),
          Map.entry("smtp_username", MAILBOX),
          Map.entry("imap_password", "secret"),
          Map.entry("smtp_password", "secret"),
          Map.entry("imap_host", "imap.northwind.example"),
          Map.entry("smtp_host", "smtp.northwind.example"),
          Map.entry("imap_port", 993),
          Map.entry("smtp_port", 465),
          Map.entry("email_subject", "A test"),
          Map.entry("email_body", "Hello"),
          Map.entry("search_filters", Map.of("title", Map.of("include", List.of("CEO")))),
          Map.entry("output_column", "summary"),
          Map.entry("model_version", "gpt-4o"),
          Map.entry("category", "technologies"),
          Map.entry("field", "name"),
          Map.entry("role", "editor"),
          Map.entry("sec", "123456"),
          Map.entry("simulation", true),
          Map.entry("start_date", "2026-08-01"),
          Map.entry("end_date", "2026-08-31"),
          Map.entry("from", "2026-08-01"),
          Map.entry("to", "2026-08-31"),
          Map.entry("sessionId", SESSION),
          Map.entry("payload", Map.of("configuration_type", 1)),
          Map.entry("input", "https://northwind.example"),
          Map.entry("instruction", "Offer a call"),
          Map.entry("content", "Never mention prices"),
          Map.entry("rejection_reason", "Too early"),
          Map.entry("slack", Map.of("connection_id", "connection-1", "enabled", true)),
          Map.entry("activity_ids", List.of(ID)),
          Map.entry("agent_ids", List.of(ID)),
          Map.entry("rule_id", "rule-0"),
          Map.entry("min_active_leads", 200),
          Map.entry("ai-agents/importLeads.lead_ids", List.of(ID)),
          Map.entry("ai-inbox-managers/createGuidance.category", 1),
          Map.entry("ai-inbox-managers/updateReply.action_pending", false),
          Map.entry("domains/getForwarding.domain", ORDERED_DOMAIN),
          Map.entry("domains/setForwarding.domain", ORDERED_DOMAIN),
          Map.entry("domains/deleteForwarding.domain", ORDERED_DOMAIN),
          Map.entry("forwarding_domain", "northwind.example"),
          Map.entry("thread_id", "ac-zBzLypIpygE-mNHeHdg0-Ss"),
          Map.entry("dfy-orders/create.items", List.of(Map.of("domain", ORDERED_DOMAIN))),
          Map.entry("dfy-orders/cancelAccounts.accounts", List.of(MAILBOX)),
          Map.entry("background-jobs/get.id", JOB),
          Map.entry("accounts/create.email", MAILBOX),
          Map.entry("leads/merge.destination_lead_id", OTHER_LEAD),
          Map.entry("workspace-members/create.email", "ben@northwind.example"),
          Map.entry("workspace/changeOwner.email", "ben@northwind.example"),
          Map.entry("supersearch-enrichment/createAi.resource_type", 1));

  private Samples() {}

  static Object of(Operation operation, Parameter parameter) {
    Object value = VALUES.get(operation.id() + "." + parameter.name());
    if (value == null) {
      value = ofName(operation, parameter);
    }
    boolean alone = parameter.isMulti() && !(value instanceof List);
    return alone ? List.of(value) : value;
  }

  private static Object ofName(Operation operation, Parameter parameter) {
    boolean mailbox =
        parameter.name().equals("email")
            && (operation.resource().startsWith("account")
                || operation.path().startsWith("/api/v2/accounts"));
    if (mailbox) {
      return MAILBOX;
    }
    if (!parameter.allowed().isEmpty()) {
      String first = parameter.allowed().get(0);
      return switch (parameter.type()) {
        case INTEGER, NUMBER -> Integer.valueOf(first);
        default -> first;
      };
    }
    Object value = VALUES.get(parameter.name());
    return value == null ? ofType(parameter) : value;
  }

  private static Object ofType(Parameter parameter) {
    return switch (parameter.type()) {
      case UUID -> ID;
      case INTEGER, NUMBER -> 10;
      case BOOLEAN -> true;
      case TIMESTAMP -> "2026-08-13T11:12:14Z";
      case DATE -> "2026-08-13";
      case OBJECT, AGENT_CONFIG -> Map.of();
      case SCHEDULE -> SCHEDULE;
      case ADDRESS, ADDRESS_OR_DOMAIN -> "jane@company.example";
      case TEXT, ANY ->
          parameter.name().endsWith("id") || parameter.name().equals("id") ? ID : "text";
    };
  }
}

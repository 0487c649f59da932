package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.OperationBuilder.delete;
import static io.github.camelinstantly.api.table.OperationBuilder.get;
import static io.github.camelinstantly.api.table.OperationBuilder.post;
import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;
import static io.github.camelinstantly.api.table.Parameters.text;
import static io.github.camelinstantly.api.table.Parameters.uuid;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Reply;
import io.github.camelinstantly.model.ApiKey;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code api-keys}: the keys of the API (API facts: api-keys). */
final class ApiKeyOperations {

  private ApiKeyOperations() {}

  static List<Operation> rows() {
    return Stream.of(createRow(), listRow(), deleteRow())
        .map(row -> row.build("api-keys"))
        .toList();
  }

  private static OperationBuilder createRow() {
    return post("create", "/api/v2/api-keys")
        .body(
            text("name").required(),
            choice(
                    "scopes",
                    "all:all",
                    "all:create",
                    "all:read",
                    "all:update",
                    "all:delete",
                    "ai_agents:all",
                    "ai_agents:create",
                    "ai_agents:read",
                    "ai_agents:update",
                    "ai_agents:delete",
                    "api_keys:all",
                    "api_keys:create",
                    "api_keys:read",
                    "api_keys:update",
                    "api_keys:delete",
                    "audit_logs:all",
                    "audit_logs:create",
                    "audit_logs:read",
                    "audit_logs:update",
                    "audit_logs:delete",
                    "custom_prompt_templates:all",
                    "custom_prompt_templates:create",
                    "custom_prompt_templates:read",
                    "custom_prompt_templates:update",
                    "custom_prompt_templates:delete",
                    "account_campaign_mappings:all",
                    "account_campaign_mappings:create",
                    "account_campaign_mappings:read",
                    "account_campaign_mappings:update",
                    "account_campaign_mappings:delete",
                    "campaigns:all",
                    "campaigns:create",
                    "campaigns:read",
                    "campaigns:update",
                    "campaigns:delete",
                    "inbox_placement_tests:all",
                    "inbox_placement_tests:create",
                    "inbox_placement_tests:read",
                    "inbox_placement_tests:update",
                    "inbox_placement_tests:delete",
                    "inbox_placement_analytics:all",
                    "inbox_placement_analytics:create",
                    "inbox_placement_analytics:read",
                    "inbox_placement_analytics:update",
                    "inbox_placement_analytics:delete",
                    "inbox_placement_reports:all",
                    "inbox_placement_reports:create",
                    "inbox_placement_reports:read",
                    "inbox_placement_reports:update",
                    "inbox_placement_reports:delete",
                    "lead_lists:all",
                    "lead_lists:create",
                    "lead_lists:read",
                    "lead_lists:update",
                    "lead_lists:delete",
                    "leads:all",
                    "leads:create",
                    "leads:read",
                    "leads:update",
                    "leads:delete",
                    "background-jobs:all",
                    "background-jobs:create",
                    "background-jobs:read",
                    "background-jobs:update",
                    "background-jobs:delete",
                    "custom_tags:all",
                    "custom_tags:create",
                    "custom_tags:read",
                    "custom_tags:update",
                    "custom_tags:delete",
                    "custom_tag_mappings:all",
                    "custom_tag_mappings:create",
                    "custom_tag_mappings:read",
                    "custom_tag_mappings:update",
                    "custom_tag_mappings:delete",
                    "crm_actions:all",
                    "crm_actions:create",
                    "crm_actions:read",
                    "crm_actions:update",
                    "crm_actions:delete",
                    "accounts:all",
                    "accounts:create",
                    "accounts:read",
                    "accounts:update",
                    "accounts:delete",
                    "block_list_entries:all",
                    "block_list_entries:create",
                    "block_list_entries:read",
                    "block_list_entries:update",
                    "block_list_entries:delete",
                    "lead-labels:all",
                    "lead-labels:create",
                    "lead-labels:read",
                    "lead-labels:update",
                    "lead-labels:delete",
                    "email_verifications:all",
                    "email_verifications:create",
                    "email_verifications:read",
                    "emails:all",
                    "emails:create",
                    "emails:read",
                    "emails:update",
                    "emails:delete",
                    "email_templates:all",
                    "email_templates:create",
                    "email_templates:read",
                    "email_templates:update",
                    "email_templates:delete",
                    "workspaces:all",
                    "workspaces:create",
                    "workspaces:read",
                    "workspaces:update",
                    "workspaces:delete",
                    "workspace_billing:all",
                    "workspace_billing:create",
                    "workspace_billing:read",
                    "workspace_billing:update",
                    "workspace_billing:delete",
                    "workspace_group_members:all",
                    "workspace_group_members:create",
                    "workspace_group_members:read",
                    "workspace_group_members:update",
                    "workspace_group_members:delete",
                    "workspace_members:all",
                    "workspace_members:create",
                    "workspace_members:read",
                    "workspace_members:update",
                    "workspace_members:delete",
                    "subsequences:all",
                    "subsequences:create",
                    "subsequences:read",
                    "subsequences:update",
                    "subsequences:delete",
                    "ai_sdr:all",
                    "ai_sdr:create",
                    "ai_sdr:read",
                    "ai_sdr:update",
                    "ai_sdr:delete",
                    "ai_sdr_replies:all",
                    "ai_sdr_replies:create",
                    "ai_sdr_replies:read",
                    "ai_sdr_replies:update",
                    "ai_sdr_replies:delete",
                    "ai_inbox_manager_analytics:all",
                    "ai_inbox_manager_analytics:create",
                    "ai_inbox_manager_analytics:read",
                    "ai_inbox_manager_analytics:update",
                    "ai_inbox_manager_analytics:delete",
                    "sales_flows:all",
                    "sales_flows:create",
                    "sales_flows:read",
                    "sales_flows:update",
                    "sales_flows:delete",
                    "webhooks:all",
                    "webhooks:create",
                    "webhooks:read",
                    "webhooks:update",
                    "webhooks:delete",
                    "webhook_events:all",
                    "webhook_events:create",
                    "webhook_events:read",
                    "webhook_events:update",
                    "webhook_events:delete",
                    "security_tokens:all",
                    "security_tokens:create",
                    "security_tokens:read",
                    "security_tokens:update",
                    "security_tokens:delete",
                    "dfy_email_account_orders:all",
                    "dfy_email_account_orders:create",
                    "dfy_email_account_orders:read",
                    "dfy_email_account_orders:update",
                    "dfy_email_account_orders:delete",
                    "auth:all",
                    "auth:create",
                    "auth:read",
                    "auth:update",
                    "auth:delete")
                .array()
                .required())
        .replies(Reply.one(ApiKey.class, ApiKey::new))
        .scope("api_keys:create");
  }

  private static OperationBuilder listRow() {
    return get("list", "/api/v2/api-keys")
        .query(limit(), startingAfter())
        .replies(Reply.page(ApiKey.class, ApiKey::new))
        .scope("api_keys:read");
  }

  private static OperationBuilder deleteRow() {
    return delete("delete", "/api/v2/api-keys/{id}")
        .path(uuid("id"))
        .replies(Reply.one(ApiKey.class, ApiKey::new))
        .scope("api_keys:delete");
  }
}

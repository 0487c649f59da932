package io.github.camelinstantly.api.table;

import static io.github.camelinstantly.api.table.Parameters.choice;
import static io.github.camelinstantly.api.table.Parameters.flag;
import static io.github.camelinstantly.api.table.Parameters.limit;
import static io.github.camelinstantly.api.table.Parameters.startingAfter;

/**
 * What activities of AI sales agents are listed by. Some kinds of activities cannot be filtered by
 * (API facts: ai-approvals).
 */
final class AgentActivityFilters {

  private static final String[] STATUSES = {
    "pending", "approved", "rejected", "in_progress", "completed", "failed"
  };

  private static final String[] TYPES = {
    "create_campaign",
    "edit_campaign",
    "stop_campaign",
    "pause_campaign",
    "enrich_leads",
    "push_lead",
    "recommend_lead",
    "warning",
    "initial_setup_scrape",
    "initial_setup_campaigns",
    "initial_setup_enrich",
    "reply_received",
    "opportunity_received",
    "imported_leads"
  };

  private AgentActivityFilters() {}

  static ParameterBuilder[] all() {
    return new ParameterBuilder[] {
      limit(),
      startingAfter(),
      choice("action_status", STATUSES).repeated(),
      choice("action_type", TYPES).repeated(),
      flag("exclude_live_feed_hidden")
    };
  }
}

package io.github.camelinstantly.api;

import java.util.Map;

/** Where the operation table differs from the official document on purpose, and why. */
final class MeantDifferences {

  private static final String CUSTOM_LABELS =
      "custom labels have numbers of their own (API facts: interest), so the list cannot be closed";
  private static final String OPEN_FILTER =
      "the document only describes the values; an unknown one would answer all leads "
          + "(API facts: ignored-filters)";
  private static final String NEWER_FILTER =
      "two values are known from a later document (API facts: lead-filters)";
  private static final String EMAIL_ID =
      "it is the id of an email, which is a UUID (API facts: emails)";

  private static final String ONLY_PAGE =
      "items without a cursor are a page that no other follows, so a user gets the same list";

  private static final String FORGOTTEN_EVENTS =
      "the document forgets two of the events that a webhook can have (API facts: growth)";

  private static final String SINGLE_PAGE =
      "a page of its own tells of it, the document does not yet (API facts: growth)";

  /** The beginning of each difference, with its reason. */
  static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry(
              "ai-agents/list sort_order: values",
              "the document leaves it open; all other lists sort by these two"),
          Map.entry("ai-sales-agents/listGuidanceRules: no page", ONLY_PAGE),
          Map.entry("campaigns/list include_ai_sales_agent_campaigns: not in", SINGLE_PAGE),
          Map.entry("campaigns/searchByContact: no page", ONLY_PAGE),
          Map.entry("emails/forward reply_to_uuid: type", EMAIL_ID),
          Map.entry("emails/reply reply_to_uuid: type", EMAIL_ID),
          Map.entry("leads/bulkAssign filter: values", NEWER_FILTER),
          Map.entry("leads/create lt_interest_status: values", CUSTOM_LABELS),
          Map.entry("leads/list filter: values", OPEN_FILTER),
          Map.entry("leads/move filter: values", OPEN_FILTER),
          Map.entry("leads/update lt_interest_status: values", CUSTOM_LABELS),
          Map.entry("not in the document: DELETE /api/v2/ai-agents/lead-finder/{id}", SINGLE_PAGE),
          Map.entry("not in the document: DELETE /api/v2/ai-agents/sales/{id}", SINGLE_PAGE),
          Map.entry("not in the document: GET /api/v2/ai-agents/inbox-manager", SINGLE_PAGE),
          Map.entry("webhooks/list event_type: values", FORGOTTEN_EVENTS));

  private MeantDifferences() {}

  static boolean isMeant(String difference) {
    return REASONS.keySet().stream().anyMatch(difference::startsWith);
  }
}

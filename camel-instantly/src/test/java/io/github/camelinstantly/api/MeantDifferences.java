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

  /** The beginning of each difference, with its reason. */
  static final Map<String, String> REASONS =
      Map.of(
          "leads/create lt_interest_status: values",
          CUSTOM_LABELS,
          "leads/update lt_interest_status: values",
          CUSTOM_LABELS,
          "leads/list filter: values",
          OPEN_FILTER,
          "leads/move filter: values",
          OPEN_FILTER,
          "leads/bulkAssign filter: values",
          NEWER_FILTER,
          "emails/reply reply_to_uuid: type",
          EMAIL_ID,
          "emails/forward reply_to_uuid: type",
          EMAIL_ID,
          "campaigns/searchByContact: no page",
          ONLY_PAGE,
          "webhooks/list event_type: values",
          "the document forgets two of the events that a webhook can have (API facts: growth)");

  private MeantDifferences() {}

  static boolean isMeant(String difference) {
    return REASONS.keySet().stream().anyMatch(difference::startsWith);
  }
}

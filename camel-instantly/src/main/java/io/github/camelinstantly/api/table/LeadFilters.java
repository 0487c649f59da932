package io.github.camelinstantly.api.table;

/**
 * The values of the lead filter. The document leaves the list open and the live API ignores a value
 * that it does not know, which would answer all leads; so the list is closed here. The two newest
 * values are known from a later document (API facts: ignored-filters, lead-filters).
 */
final class LeadFilters {

  static final String[] VALUES = {
    "FILTER_LEAD_CLOSED",
    "FILTER_LEAD_CUSTOM_LABEL_NEGATIVE",
    "FILTER_LEAD_CUSTOM_LABEL_POSITIVE",
    "FILTER_LEAD_INTERESTED",
    "FILTER_LEAD_LOST",
    "FILTER_LEAD_MEETING_BOOKED",
    "FILTER_LEAD_MEETING_COMPLETED",
    "FILTER_LEAD_NOT_INTERESTED",
    "FILTER_LEAD_NO_SHOW",
    "FILTER_LEAD_OUT_OF_OFFICE",
    "FILTER_LEAD_WRONG_PERSON",
    "FILTER_VAL_ACTIVE",
    "FILTER_VAL_BOUNCED",
    "FILTER_VAL_CATCH_ALL",
    "FILTER_VAL_COMPLETED",
    "FILTER_VAL_COMPLETED_NO_REPLY",
    "FILTER_VAL_CONTACTED",
    "FILTER_VAL_INVALID",
    "FILTER_VAL_IN_SUBSEQUENCE",
    "FILTER_VAL_LINK_CLICKED",
    "FILTER_VAL_NOT_CONTACTED",
    "FILTER_VAL_NOT_VERIFIED",
    "FILTER_VAL_NO_OPENS",
    "FILTER_VAL_OPENED_NO_REPLY",
    "FILTER_VAL_REPLIED",
    "FILTER_VAL_RISKY",
    "FILTER_VAL_SKIPPED",
    "FILTER_VAL_UNSUBSCRIBED",
    "FILTER_VAL_VALID"
  };

  private LeadFilters() {}
}

package io.github.camelinstantly.source;

import io.github.camelinstantly.InstantlyConstants;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers that tell of an item what routes ask for most.
 *
 * @param id holds its id
 * @param timestamp holds its time in milliseconds, beside Camel's own header; {@code null} for none
 * @param fields headers, each with the field of the item that it holds
 */
public record ItemHeaders(String id, @Nullable String timestamp, Map<String, String> fields) {

  /** Those of an email. */
  static final ItemHeaders EMAIL =
      new ItemHeaders(
          InstantlyConstants.EMAIL_ID,
          null,
          Map.of(
              InstantlyConstants.EMAIL_THREAD_ID, "thread_id",
              InstantlyConstants.EMAIL_ACCOUNT, "eaccount",
              InstantlyConstants.EMAIL_LEAD, "lead",
              InstantlyConstants.EMAIL_CAMPAIGN_ID, "campaign_id",
              InstantlyConstants.EMAIL_SUBJECT, "subject"));

  /** Those of any other item. */
  static final ItemHeaders ITEM =
      new ItemHeaders(InstantlyConstants.ITEM_ID, InstantlyConstants.ITEM_TIMESTAMP, Map.of());
}

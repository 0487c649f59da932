package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result of an inbox placement test that something is done upon (API facts: inbox-placement). */
public final class PlacementCondition extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public PlacementCondition(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /**
   * {@code placement_goes_below}, {@code placement_goes_above}, {@code added_to_blacklists} or
   * {@code removed_from_blacklists}.
   */
  public @Nullable String condition() {
    return textOf("condition");
  }

  /** The share of mails in the inbox that it is compared with, in percent. */
  public @Nullable Number conditionValue() {
    return numberOf("condition_value");
  }
}

package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an inbox placement test does upon a result (API facts: inbox-placement). */
public final class PlacementAutomation extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public PlacementAutomation(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The result. */
  public @Nullable PlacementCondition when() {
    return objectOf("when", PlacementCondition::new);
  }

  /** What is done. */
  public @Nullable PlacementAction then() {
    return objectOf("then", PlacementAction::new);
  }
}

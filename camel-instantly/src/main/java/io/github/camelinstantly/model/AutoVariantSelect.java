package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what a campaign chooses its best variant (API facts: sequences). */
public final class AutoVariantSelect extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public AutoVariantSelect(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** What is compared: {@code reply_rate}, {@code click_rate} or {@code open_rate}. */
  public @Nullable String trigger() {
    return textOf("trigger");
  }
}

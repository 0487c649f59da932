package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mail hosts that an inbox placement test can send to (API facts: inbox-placement). */
public final class RecipientLabel extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public RecipientLabel(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The region, such as {@code North America}. */
  public @Nullable String region() {
    return textOf("region");
  }

  /** The country or part of the region. */
  public @Nullable String subRegion() {
    return textOf("sub_region");
  }

  /** The kind of mailboxes, such as professional or personal ones. */
  public @Nullable String type() {
    return textOf("type");
  }

  /** The host, such as {@code Google}. */
  public @Nullable String esp() {
    return textOf("esp");
  }
}

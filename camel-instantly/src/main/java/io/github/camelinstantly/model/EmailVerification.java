package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TODO. */
public final class EmailVerification extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public EmailVerification(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }
}

package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user's name (API facts: workspaces). */
public final class MemberName extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public MemberName(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The given name. */
  public @Nullable String first() {
    return textOf("first");
  }

  /** The family name. */
  public @Nullable String last() {
    return textOf("last");
  }
}

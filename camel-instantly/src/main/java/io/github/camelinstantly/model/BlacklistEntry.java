package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one block list says (API facts: inbox-placement). */
public final class BlacklistEntry extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public BlacklistEntry(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** The list's name. */
  public @Nullable String blacklist() {
    return textOf("blacklist");
  }

  /** Whether it names what was looked up. */
  public @Nullable Boolean isListed() {
    return flagOf("is_listed");
  }

  /** How it was looked up. */
  public @Nullable String testType() {
    return textOf("test_type");
  }
}

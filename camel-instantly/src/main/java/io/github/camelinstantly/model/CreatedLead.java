package io.github.camelinstantly.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lead that a bulk request added (API facts: lead-import). */
public final class CreatedLead extends InstantlyObject {

  /**
   * @param fields the fields as received
   */
  public CreatedLead(Map<String, ? extends @Nullable Object> fields) {
    super(fields);
  }

  /** Its position in the request, counted from zero. */
  public @Nullable Integer index() {
    return integerOf("index");
  }

  /** The UUID it got. */
  public @Nullable String id() {
    return textOf("id");
  }

  /** Its address; absent if it was sent without one. */
  public @Nullable String email() {
    return textOf("email");
  }

  /** The given name. */
  public @Nullable String firstName() {
    return textOf("first_name");
  }

  /** The family name. */
  public @Nullable String lastName() {
    return textOf("last_name");
  }

  /** The telephone number. */
  public @Nullable String phone() {
    return textOf("phone");
  }
}

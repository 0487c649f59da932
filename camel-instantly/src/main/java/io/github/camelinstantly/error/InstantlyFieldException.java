package io.github.camelinstantly.error;

/**
 * A field of a reply holds a value that its accessor cannot read. The object itself is intact: the
 * raw value is still there under {@link java.util.Map#get(Object)}.
 */
public class InstantlyFieldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field the field as the API names it
   * @param message what was expected and what was found
   */
  public InstantlyFieldException(String field, String message) {
    super(message);
    this.field = field;
  }

  /** The field as the API names it, such as {@code timestamp_created}. */
  public String getField() {
    return field;
  }
}

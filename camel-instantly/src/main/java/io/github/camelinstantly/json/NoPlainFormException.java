package io.github.camelinstantly.json;

/** A Java value that has no form in JSON, or several. Its message can follow "was". */
public final class NoPlainFormException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param path where the value stands, such as {@code custom_variables.since}; empty if it is the
   *     whole
   * @param problem its type, and why it cannot be taken
   */
  public NoPlainFormException(String path, String problem) {
    super(problem);
    this.path = path;
  }

  /** Where the value stands, such as {@code leads[3].since}; empty if it is the whole. */
  public String path() {
    return path;
  }
}

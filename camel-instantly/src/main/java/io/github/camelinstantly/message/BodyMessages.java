package io.github.camelinstantly.message;

/** What is said about message bodies that cannot be right. */
public final class BodyMessages {

  private static final String MEANT = " If it is meant as text, set `bodyType=text`.";

  private static final int MAX_NAME = 100;

  private BodyMessages() {}

  /** Part of {@link #broken}: where JSON is wrong. */
  public static String fault(int line, int column, String problem) {
    return "line %d, column %d: %s".formatted(line, column, problem);
  }

  /** Part of {@link #broken}: JSON, but more of it than there should be. */
  public static String afterArray() {
    return "the JSON array is followed by something else";
  }

  /** Part of {@link #brokenProperty}: JSON, but a list. */
  public static String noObject() {
    return "it is a list";
  }

  /** A text that is meant as JSON and is none. */
  public static String broken(String operation, String fault) {
    return "The body of `%s` looks like JSON but is none (%s).%s"
        .formatted(operation, fault, MEANT);
  }

  /** A text in a property that is meant as JSON and is none. */
  public static String brokenProperty(String operation, String property, String fault) {
    return ("`%s` in the body of `%s` looks like JSON but is none (%s). If it is meant as text,"
            + " give an object with `text` in its place.")
        .formatted(property, operation, fault);
  }

  /** A body of a Java type that has no JSON form. */
  public static String unreadable(String operation, String type) {
    return "The body of `%s` must be a Map, an entity, a bean, or JSON as text, bytes, stream, file"
            .formatted(operation)
        + " or tree, but was a `%s`.".formatted(type);
  }

  /** A body that should have a text, but cannot be read. */
  public static String noText(String operation, String type, Throwable cause) {
    return "The body of `%s`, a `%s`, cannot be read: %s"
        .formatted(operation, type, Quoted.cause(cause));
  }

  /** A body, or a value in it, of a Java type that is not taken. */
  public static String unfit(String operation, String path, String problem) {
    return path.isEmpty()
        ? "The body of `%s` was %s.".formatted(operation, problem)
        : "`%s` in the body of `%s` was %s."
            .formatted(Quoted.oneLine(path, MAX_NAME), operation, problem);
  }

  /** A list where an object is needed. */
  public static String list(String operation, boolean takesText) {
    return takesText
        ? "The body of `%s` must be a text or an object (Map, bean or JSON), but was a list.%s"
            .formatted(operation, MEANT)
        : "The body of `%s` must be an object (Map, bean or JSON), but was a list: split it first."
            .formatted(operation);
  }

  /** A text that is no JSON where an object is needed. */
  public static String text(String operation, String text) {
    return "The body of `%s` must be an object (Map, bean or JSON), but was the text %s."
        .formatted(operation, Quoted.value(text));
  }

  /** A property by a name that another operation has for it. */
  public static String nearMiss(String operation, String name, String right) {
    return "`%s` does not take `%s` in its body: here it is `%s`."
            .formatted(operation, Quoted.oneLine(name, MAX_NAME), right)
        + " (The resource `raw` sends anything.)";
  }

  /** A property that nothing knows, with a name near to a known one. */
  public static String mistyped(String operation, String name, String nearest) {
    return "`%s` does not know `%s` in its body and sends it as it is. Did you mean `%s`?"
        .formatted(operation, Quoted.oneLine(name, MAX_NAME), nearest);
  }

  /** An email sent back as the answer to itself. */
  public static String emailAsAnswer(String operation) {
    return "The body of `%s` is the email that was received: set the body to your answer first,"
            .formatted(operation)
        + " as text or as a Map with `body`.";
  }
}

package io.github.camelinstantly.message;

/** What is said of Java values that have no form, or several, in JSON. */
public final class ValueMessages {

  private ValueMessages() {}

  /** Which value, what was given, and why that cannot be taken. */
  public static String unfit(String shownAs, String problem) {
    return "`%s` was %s.".formatted(shownAs, problem);
  }

  /** Part of {@link #unfit}: the type of the value. */
  public static String ofType(String type, String why) {
    return "a `%s`, %s".formatted(type, why);
  }

  /** Part of {@link #ofType}: a local time with a date. */
  public static String noZone() {
    return "which has no time zone: give an `Instant`, an `OffsetDateTime`, or a text such as"
        + " `2026-08-13T11:12:14Z`";
  }

  /** Part of {@link #ofType}: a time without a date. */
  public static String noDay() {
    return "which has no day: give an `Instant`, or a `LocalTime` where a time of day is meant";
  }

  /** Part of {@link #ofType}: a time of day. */
  public static String wholeMinutes() {
    return "but Instantly takes times of day in whole minutes";
  }

  /** Part of {@link #ofType}: a duration. */
  public static String noUnit() {
    return "which does not say in which unit the API counts: give the number";
  }

  /** Part of {@link #ofType}: a file. */
  public static String nameOrContent() {
    return "which may stand for its name or its content: give the one that is meant, as text";
  }

  /** Part of {@link #ofType}: anything else. */
  public static String noForm() {
    return "which has no form in the API: give a text, a number, `true` or `false`";
  }

  /** Part of {@link #unfit}: an object without a form. */
  public static String noBean() {
    return "neither a value that JSON has nor a bean that can be read";
  }

  /** Part of {@link #unfit}: something that holds itself. */
  public static String tooDeep() {
    return "nested without end, or too deep";
  }

  /** Part of {@link #unfit}: bytes. */
  public static String noText() {
    return "bytes that are no text in UTF-8";
  }

  /** Part of {@link #unfit}: a stream that is too long. */
  public static String tooLong(int characters) {
    return "a stream of more than %d characters".formatted(characters);
  }

  /** Part of {@link #unfit}: a stream that fails. */
  public static String unreadable(String cause) {
    return "a stream that cannot be read (%s)".formatted(cause);
  }
}

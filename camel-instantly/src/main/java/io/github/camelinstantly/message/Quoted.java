package io.github.camelinstantly.message;

import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values, names and causes as the messages show them: on one line, never endless, and without
 * characters that an outsider could forge a line or hide a text with. All text from outside passes
 * here on its way into a message or a log.
 */
public final class Quoted {

  private static final int MAX_LENGTH = 120;
  private static final int MAX_CAUSE_LENGTH = 300;

  private Quoted() {}

  /** A value in back-ticks, cut after 120 characters. */
  public static String value(@Nullable Object value) {
    return "`" + oneLine(String.valueOf(value), MAX_LENGTH) + "`";
  }

  /** Names in back-ticks, each cut after 120 characters, separated by commas. */
  public static String names(Collection<?> names) {
    return names.stream().map(Quoted::value).collect(Collectors.joining(", "));
  }

  /**
   * A text on one line, cut after {@code limit} characters. A run of blanks, line ends and
   * characters that control or format the text around them (C0, C1, bidirectional and invisible
   * ones) becomes one blank, half of a surrogate pair a question mark.
   */
  public static String oneLine(String text, int limit) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), limit) + 1);
    boolean blank = false;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (isBlank(c)) {
        blank = !line.isEmpty();
        continue;
      }
      if (line.length() + (blank ? 1 : 0) + Character.charCount(c) > limit) {
        return line.append('…').toString();
      }
      line.append(blank ? " " : "").appendCodePoint(isHalf(c) ? '?' : c);
      blank = false;
    }
    return line.toString();
  }

  /** Whether a text has none of the characters that {@link #oneLine} takes out. */
  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(c -> c == ' ' || !(isBlank(c) || isHalf(c)));
  }

  private static boolean isBlank(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /**
   * What went wrong, on one line, cut after 300 characters: the message, or the simple name of the
   * exception's class if there is none. Both if the message alone says nothing, as in {@code
   * UnknownHostException: api.instantly.ai}.
   */
  public static String cause(Throwable cause) {
    String message = cause.getMessage();
    String text = message == null ? "" : oneLine(message, MAX_CAUSE_LENGTH);
    if (text.isEmpty()) {
      return typeName(cause);
    }
    return isBare(cause, text) ? typeName(cause) + ": " + text : text;
  }

  /** A single word or a file's name: it says what is concerned, and the class says the problem. */
  private static boolean isBare(Throwable cause, String text) {
    return text.indexOf(' ') < 0
        || (cause instanceof FileSystemException file && file.getReason() == null);
  }

  private static String typeName(Throwable cause) {
    Class<?> type = cause.getClass();
    // an anonymous class has no name of its own
    return type.isAnonymousClass() ? type.getSuperclass().getSimpleName() : type.getSimpleName();
  }
}

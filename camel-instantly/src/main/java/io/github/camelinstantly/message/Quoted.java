package io.github.camelinstantly.message;

import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values, names and causes as the messages show them: on one line, never endless. */
public final class Quoted {

  private static final int MAX_LENGTH = 120;
  private static final int MAX_CAUSE_LENGTH = 300;

  private Quoted() {}

  /** A value in back-ticks, cut after 120 characters. */
  public static String value(@Nullable Object value) {
    return "`" + oneLine(String.valueOf(value), MAX_LENGTH) + "`";
  }

  /** Names in back-ticks, separated by commas. */
  public static String names(Collection<?> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /** A text on one line, control characters as blanks, cut after {@code limit} characters. */
  public static String oneLine(String text, int limit) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= limit ? line : line.substring(0, limit) + "…";
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

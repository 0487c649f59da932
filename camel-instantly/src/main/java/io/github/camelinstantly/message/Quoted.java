package io.github.camelinstantly.message;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values and names as the messages show them: in back-ticks, on one line, never endless. */
public final class Quoted {

  private static final int MAX_LENGTH = 120;

  private Quoted() {}

  /** A value in back-ticks, cut after 120 characters. */
  public static String value(@Nullable Object value) {
    return "`" + oneLine(String.valueOf(value), MAX_LENGTH) + "`";
  }

  /** Names in back-ticks, with commas between. */
  public static String names(Collection<?> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /** A text on one line, control characters as blanks, cut after some characters. */
  public static String oneLine(String text, int longest) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}

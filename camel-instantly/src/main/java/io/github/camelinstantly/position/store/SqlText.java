package io.github.camelinstantly.position.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts and times as every database keeps them. Databases differ in the characters that they take
 * (PostgreSQL has no NUL) and in how fine their clocks are, and drivers in the time zone that they
 * read a time with; ASCII is the same everywhere.
 */
final class SqlText {

  /** Of one length, so that the times of the years 0 to 9999 sort as texts do. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  /** A backslash before a u as well, so that whatever looks like an escape is one. */
  private static final Pattern ESCAPED_WHEN_WRITTEN = Pattern.compile("[^\\x20-\\x7e]|\\\\(?=u)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private SqlText() {}

  static String time(Instant time) {
    return TIME.format(time);
  }

  /**
   * Reads what {@link #time} wrote.
   *
   * @throws java.time.DateTimeException if it is anything else
   * @throws NullPointerException if it is missing
   */
  static Instant instant(@Nullable String text) {
    return Instant.parse(Objects.requireNonNull(text, "a time"));
  }

  /** A text in printable ASCII, with escapes as in JSON for everything else. */
  static String escape(String text) {
    return ESCAPED_WHEN_WRITTEN.matcher(text).replaceAll(found -> escapes(found.group()));
  }

  /** One for each half of a character beyond the basic ones. */
  private static String escapes(String character) {
    StringBuilder escapes = new StringBuilder();
    character.chars().forEach(half -> escapes.append("\\\\u%04x".formatted(half)));
    return escapes.toString();
  }

  /** The text that {@link #escape} was given. */
  static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}

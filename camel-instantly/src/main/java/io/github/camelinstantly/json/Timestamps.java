package io.github.camelinstantly.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/**
 * Timestamps as the API sends and takes them: ISO 8601 in UTC with milliseconds and {@code Z} (API
 * facts: timestamps). Reading is lenient, since other forms occur: offsets, a blank for the {@code
 * T}, any number of fraction digits, no zone (read as UTC), a mere date (midnight UTC), second 60.
 */
public final class Timestamps {

  private static final DateTimeFormatter READER =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .appendPattern("HH:mm")
          .optionalStart()
          .appendLiteral(':')
          .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalEnd()
          .optionalStart()
          // this pattern alone, read leniently, takes +02:00, +0200 and +02
          .parseLenient()
          .appendOffset("+HH", "Z")
          .parseStrict()
          .optionalEnd()
          .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter WRITER =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Timestamps() {}

  /**
   * Reads a timestamp.
   *
   * @param value an {@link Instant}, {@link OffsetDateTime}, {@link Date} or a text
   * @return empty if the value is none of the known forms
   */
  public static Optional<Instant> read(Object value) {
    if (value instanceof Instant instant) {
      return Optional.of(instant);
    }
    if (value instanceof OffsetDateTime time) {
      return Optional.of(time.toInstant());
    }
    if (value instanceof Date date) {
      return Optional.of(date.toInstant());
    }
    return value instanceof CharSequence text
        ? readText(text.toString().strip())
        : Optional.empty();
  }

  /** The form that the API takes: UTC, milliseconds (what is finer is cut off), {@code Z}. */
  public static String write(Instant instant) {
    return WRITER.format(instant);
  }

  private static Optional<Instant> readText(String text) {
    try {
      if (text.length() == "2026-08-13".length()) {
        return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      String iso = text.length() > 10 && text.charAt(10) == ' ' ? withT(text) : text;
      // a leap second has no place in java.time: it is read as the second that follows
      if (iso.startsWith(":60", 16)) {
        String second59 = iso.substring(0, 17) + "59" + iso.substring(19);
        return Optional.of(OffsetDateTime.parse(second59, READER).toInstant().plusSeconds(1));
      }
      return Optional.of(OffsetDateTime.parse(iso, READER).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String withT(String text) {
    return text.substring(0, 10) + 'T' + text.substring(11);
  }
}

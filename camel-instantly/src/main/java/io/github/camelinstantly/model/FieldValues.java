package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the forms in which the API sends one and the same value. */
final class FieldValues {

  private static final int DAY_LENGTH = "2026-01-31".length();

  /** As many as a number in JSON may have. */
  private static final int MAX_DIGITS = 1000;

  private FieldValues() {}

  static Optional<BigDecimal> decimal(Object value) {
    if (!(value instanceof Number) && !(value instanceof String)) {
      return Optional.empty();
    }
    String text = value.toString().strip();
    // to read digits takes time by the square of their number
    if (text.length() > MAX_DIGITS) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Optional<Integer> integer(Number value) {
    return longInteger(value).filter(exact -> exact.intValue() == exact).map(Long::intValue);
  }

  static Optional<Long> longInteger(Number value) {
    try {
      return decimal(value).map(BigDecimal::longValueExact);
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  static Optional<List<Integer>> integers(Object value) {
    if (!(value instanceof List<?> list)) {
      return Optional.empty();
    }
    List<Integer> numbers =
        list.stream()
            .flatMap(item -> decimal(item).flatMap(FieldValues::integer).stream())
            .toList();
    return numbers.size() == list.size() ? Optional.of(numbers) : Optional.empty();
  }

  static Optional<LocalDate> date(Object value) {
    String text = value.toString();
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(DAY_LENGTH, text.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Optional<List<String>> texts(Object value) {
    if (value instanceof String text) {
      return Optional.of(texts(Stream.of(text.split(","))));
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return Optional.of(texts(list.stream().map(String.class::cast)));
    }
    return Optional.empty();
  }

  private static List<String> texts(Stream<String> texts) {
    return texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  static Optional<Boolean> flag(Object value) {
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    return switch (value.toString().toLowerCase(Locale.ROOT)) {
      case "1", "1.0", "true" -> Optional.of(true);
      case "0", "0.0", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}

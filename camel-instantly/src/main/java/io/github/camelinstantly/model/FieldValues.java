package io.github.camelinstantly.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads the forms in which the API sends one and the same value. */
final class FieldValues {

  private FieldValues() {}

  static Optional<Number> number(Object value) {
    if (value instanceof String text) {
      try {
        return Optional.of(new BigDecimal(text.strip()));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static Optional<Integer> integer(Number value) {
    try {
      return Optional.of(new BigDecimal(value.toString()).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
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

package io.github.camelinstantly.message;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about options, arguments and bodies that cannot be right. */
public final class OptionMessages {

  private OptionMessages() {}

  /** A resource that the API does not have. */
  public static String unknownResource(String resource, List<String> nearestFirst) {
    return "There is no resource `%s`. Did you mean `%s`? The resources are %s."
        .formatted(resource, nearestFirst.get(0), Quoted.names(nearestFirst));
  }

  /** An operation that the resource does not have. */
  public static String unknownOperation(
      String resource, String operation, List<String> nearestFirst) {
    return "`%s` has no operation `%s`. Did you mean `%s`? Its operations are %s."
        .formatted(resource, operation, nearestFirst.get(0), Quoted.names(nearestFirst));
  }

  /** A producer without an operation. */
  public static String missingOperation(String resource, Collection<String> operations) {
    return "`operation` is missing: set the option `operation` or the header"
        + " `CamelInstantlyOperation`. The operations of `%s` are %s."
            .formatted(resource, Quoted.names(operations));
  }

  /** A value of another type. */
  public static String wrongType(String shownAs, String rule, @Nullable Object value) {
    return "`%s` must be %s, but was %s.".formatted(shownAs, rule, Quoted.value(value));
  }

  /** A value that is none of those allowed. */
  public static String notAllowed(
      String shownAs, Object value, List<String> allowed, List<String> nearest) {
    String hint = nearest.isEmpty() ? "" : " Did you mean `%s`?".formatted(nearest.get(0));
    return "`%s` must be one of %s, but was %s.%s"
        .formatted(shownAs, Quoted.names(allowed), Quoted.value(value), hint);
  }

  /** A number outside its range. */
  public static String outOfRange(
      String shownAs, Object value, @Nullable Long minimum, @Nullable Long maximum) {
    return "`%s` must be %s, but was %s."
        .formatted(shownAs, range(minimum, maximum), Quoted.value(value));
  }

  /** Too few or too many values. */
  public static String wrongCount(
      String shownAs, int count, @Nullable Long minimum, @Nullable Long maximum) {
    return "`%s` must have %s values, but had %d."
        .formatted(shownAs, range(minimum, maximum), count);
  }

  private static String range(@Nullable Long minimum, @Nullable Long maximum) {
    boolean open = maximum == null || maximum >= Integer.MAX_VALUE;
    return open
        ? "at least %d".formatted(minimum)
        : "between %d and %d".formatted(minimum == null ? Long.valueOf(0) : minimum, maximum);
  }
}

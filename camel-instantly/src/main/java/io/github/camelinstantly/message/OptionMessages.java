package io.github.camelinstantly.message;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  /** A raw path that is missing. */
  public static String missingRawPath() {
    return "`raw` needs the option `rawPath`, the path of the operation, such as"
        + " `/api/v2/campaigns`.";
  }

  /** A raw path that is malformed, or would lead elsewhere. */
  public static String wrongRawPath(String path) {
    return "`rawPath` must begin with `/api/`, be percent-encoded and contain neither `..` nor a"
        + " query, but was %s. Give query parameters as `query.<name>`."
            .formatted(Quoted.value(path));
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

  /** A value that is not among those allowed. */
  public static String notAllowed(
      String shownAs, Object value, List<String> allowed, List<String> nearest) {
    String hint = nearest.isEmpty() ? "" : " Did you mean `%s`?".formatted(nearest.get(0));
    return "`%s` must be one of %s, but was %s.%s"
        .formatted(shownAs, Quoted.names(allowed), Quoted.value(value), hint);
  }

  /** A time zone that Instantly does not take. */
  public static String timeZone(
      String zone, Optional<String> sameClock, List<String> nearest, List<String> accepted) {
    String hint =
        sameClock
            .map(name -> "`%s` has the same clock.".formatted(name))
            .orElseGet(
                () ->
                    nearest.isEmpty()
                        ? "None of the accepted names has the same clock."
                        : "Did you mean `%s`?".formatted(nearest.get(0)));
    return "`timezone` %s is not accepted by Instantly. %s Accepted time zones: %s."
        .formatted(Quoted.value(zone), hint, Quoted.names(accepted));
  }

  /** A number outside its range. */
  public static String outOfRange(
      String shownAs, Object value, @Nullable Long minimum, @Nullable Long maximum) {
    return "`%s` must be %s, but was %s."
        .formatted(shownAs, range(minimum, maximum), Quoted.value(value));
  }

  /** An argument that is there and empty. */
  public static String noValue(String shownAs) {
    return "`%s` has no value: leave it away, or give one.".formatted(shownAs);
  }

  /** A list with nothing in one place. */
  public static String noValueAt(String shownAs, int index) {
    return "`%s` has no value at index %d: leave that one out.".formatted(shownAs, index);
  }

  /** Too few or too many values. */
  public static String wrongCount(
      String shownAs, int count, @Nullable Long minimum, @Nullable Long maximum) {
    return "`%s` must have %s values, but had %d."
        .formatted(shownAs, range(minimum, maximum), count);
  }

  /** An option that nothing knows. */
  public static String unknownOption(String name, List<String> nearest) {
    String hint = nearest.isEmpty() ? "" : " Did you mean " + Quoted.names(nearest) + "?";
    return "There is no option `%s`.%s Give a query parameter that is newer than this release as"
            .formatted(name, hint)
        + " `query.<name>`.";
  }

  /** An unknown option that looks like a mistyped secret; its value is not shown. */
  public static String nearSecret(String name) {
    return "There is no option `%s`. Did you mean `apiKey`? Its value is not shown here, since it"
            .formatted(name)
        + " may be a secret; set the key on the component (camel.component.instantly.api-key).";
  }

  /** A key in a URI. */
  public static String literalApiKey() {
    return "`apiKey` is part of an endpoint URI: unless it is a placeholder there, Camel prints it"
        + " in route dumps. Set it on the component (camel.component.instantly.api-key), or provide"
        + " a bean of type InstantlyCredentials.";
  }

  /** An argument that the operation does not take. */
  public static String notTaken(
      String option, String operation, Collection<String> taken, List<String> nearest) {
    String hint = nearest.isEmpty() ? "" : " Did you mean `%s`?".formatted(nearest.get(0));
    return taken.isEmpty()
        ? "`%s` does not take `%s`; it has no arguments.".formatted(operation, option)
        : "`%s` does not take `%s`.%s It takes %s."
            .formatted(operation, option, hint, Quoted.names(taken));
  }

  /** An argument that no operation of the resource takes. */
  public static String notTakenByResource(String option, String resource, String takers) {
    return "No operation of `%s` takes `%s`; it belongs to %s.".formatted(resource, option, takers);
  }

  /** A base URL that is malformed. */
  public static String malformedBaseUrl(String url) {
    return "`baseUrl` must be `https://` and a host, optionally with a port, but was %s."
        .formatted(Quoted.value(url.replaceAll("//[^/@]*@", "//xxxxxx@")));
  }

  /** A base URL over which the key would travel in the clear. */
  public static String insecureBaseUrl(String url) {
    return "`baseUrl` must be `https:` unless the host is this machine, but was %s: the API key"
            .formatted(Quoted.value(url))
        + " would travel unencrypted. Use `https:`, or set `allowInsecure=true` if you mean it.";
  }

  /** A required argument that is not there. */
  public static String missingArgument(
      String operation, String option, String header, String property, boolean asText) {
    return ("`%s` needs `%s`: set the option `%s`, the header `%s`%s the property `%s` of the body"
            + "%s.")
        .formatted(
            operation,
            option,
            option,
            header,
            asText ? "," : " or",
            property,
            asText ? " or the body itself" : "");
  }

  /** A required body property that is not there. */
  public static String missingProperty(String operation, String property) {
    return "`%s` needs `%s` in its body (a Map, a bean or JSON), but it is missing."
        .formatted(operation, property);
  }

  /** A rule over several properties. */
  public static String brokenRule(String operation, boolean exactlyOne, List<String> names) {
    return "`%s` needs %s of %s."
        .formatted(operation, exactlyOne ? "exactly one" : "at least one", Quoted.names(names));
  }

  /** A call that destroys or charges and was not confirmed. */
  public static String unconfirmed(String operation, List<String> unless, @Nullable Object value) {
    String way = "set the option `confirmDestructive=true` if you mean it.";
    if (unless.isEmpty()) {
      return "`%s` cannot be undone: %s".formatted(operation, way);
    }
    return value == null
        ? "`%s` without any of %s deletes everything: set one of them, or %s"
            .formatted(operation, Quoted.names(unless), way)
        : "`%s` without `%s` = `%s` charges real money: set that, or %s"
            .formatted(operation, unless.get(0), value, way);
  }

  /** A body of a Java type that has no JSON form. */
  public static String unreadableBody(String operation, String type) {
    return "The body of `%s` must be a Map, an entity, a bean, or JSON as text, bytes, stream or"
            .formatted(operation)
        + " tree, but was a `%s`.".formatted(type);
  }

  /** A list where an object is needed. */
  public static String listBody(String operation) {
    return "The body of `%s` must be an object (Map, bean or JSON), but was a list: split it first."
        .formatted(operation);
  }

  /** A text that is no JSON where an object is needed. */
  public static String textBody(String operation, String text) {
    return "The body of `%s` must be an object (Map, bean or JSON), but was the text %s."
        .formatted(operation, Quoted.value(text));
  }

  /** An email sent back as the answer to itself. */
  public static String emailAsAnswer(String operation) {
    return "The body of `%s` is the email that was received: set the body to your answer first,"
            .formatted(operation)
        + " as text or as a Map with `body`.";
  }

  private static String range(@Nullable Long minimum, @Nullable Long maximum) {
    boolean open = maximum == null || maximum >= Integer.MAX_VALUE;
    return open
        ? "at least %d".formatted(minimum)
        : "between %d and %d".formatted(minimum == null ? Long.valueOf(0) : minimum, maximum);
  }

  /** A threshold of the scheduler that would do nothing. */
  public static String thresholdWithoutBackoff(String option, int value) {
    return ("`%s` is %d, but without `backoffMultiplier` no poll is skipped: set that as well, for"
            + " example `backoffMultiplier=10`.")
        .formatted(option, value);
  }

  /** A header and an option that give different values. */
  public static String headerAndOption(
      String header, Object value, String option, @Nullable Object literal, boolean headerCounts) {
    return headerCounts
        ? ("The header `%s` = %s overrides the option `%s` = %s. If it is left over from an earlier"
                + " step, remove it (removeHeader).")
            .formatted(header, Quoted.value(value), option, Quoted.value(literal))
        : ("The option `%s` = %s counts, not the header `%s` = %s, which an earlier call of this"
                + " exchange was given. If you mean the header, leave the option away.")
            .formatted(option, Quoted.value(literal), header, Quoted.value(value));
  }
}

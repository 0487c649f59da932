package io.github.camelinstantly.message;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about options, arguments and bodies that cannot be right. */
public final class OptionMessages {

  private static final String CONFIRM = "set the option `confirmDestructive=true` if you mean it.";

  private OptionMessages() {}

  /** A resource that the API does not have. */
  public static String unknownResource(String resource, List<String> nearestFirst) {
    return "There is no resource %s. Did you mean `%s`? The resources are %s."
        .formatted(Quoted.value(resource), nearestFirst.get(0), Quoted.names(nearestFirst));
  }

  /** An operation that the resource does not have. */
  public static String unknownOperation(
      String resource, String operation, List<String> nearestFirst) {
    return "`%s` has no operation %s. Did you mean `%s`? Its operations are %s."
        .formatted(
            resource, Quoted.value(operation), nearestFirst.get(0), Quoted.names(nearestFirst));
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

  /** Part of {@link #wrongType}: several addresses in a text. */
  public static String addresses() {
    return "email addresses with commas between them, a name that has a comma in double quotes";
  }

  /** What follows {@link #wrongType} if the value holds a blank and may come from a URI. */
  public static String plusAsBlank(String option, String header) {
    return " In an endpoint URI, a `+` is read as a blank: write `%s=RAW(...)`, or set the header"
            .formatted(option)
        + " `%s`.".formatted(header);
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
    return "There is no option %s.%s Give a query parameter that is newer than this release as"
            .formatted(Quoted.value(name), hint)
        + " `query.<name>`.";
  }

  /** An option that Camel does not find in a certain language. */
  public static String lostOption(String name) {
    return "`%s` cannot be set.".formatted(name);
  }

  /** A language of the JVM in which Camel does not find options. */
  public static String lossyLocale(Locale locale) {
    return ("The language of this JVM is `%s`, in which Camel does not find options with a capital I"
            + ": start the JVM with `-Duser.language=en`, or call"
            + " `Locale.setDefault(Locale.ENGLISH)` before the CamelContext is created.")
        .formatted(locale.toLanguageTag());
  }

  /** A header that begins like those of the component and is none of them. */
  public static String unknownHeader(String name, List<String> nearest) {
    return "There is no header %s, so it has no effect.%s"
        .formatted(Quoted.value(name), didYouMean(nearest));
  }

  /** An option of camel-http that it does not have. */
  public static String unknownHttpOption(String name, List<String> nearest) {
    return "There is no option %s of Camel's HTTP component, so it has no effect.%s"
        .formatted(
            Quoted.value("http." + name),
            didYouMean(nearest.stream().map("http."::concat).toList()));
  }

  private static String didYouMean(List<String> nearest) {
    return nearest.isEmpty() ? "" : " Did you mean `%s`?".formatted(nearest.get(0));
  }

  /** An unknown option that looks like a mistyped secret; its value is not shown. */
  public static String nearSecret(String name) {
    return "There is no option %s. Did you mean `apiKey`? Its value is not shown here, since it"
            .formatted(Quoted.value(name))
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

  /** A rule over properties that are needed in some cases only. */
  public static String brokenRule(
      String operation, List<String> names, String when, Map<String, String> cases) {
    String given =
        cases.entrySet().stream()
            .map(one -> "`%s` = `%s`".formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining(" or "));
    return "`%s` needs %s %s %s.".formatted(operation, Quoted.names(names), when, given);
  }

  /** A call that deletes everything and was not confirmed. */
  public static String deletesAll(String operation, List<String> unless) {
    return "`%s` without any of %s deletes everything: set one of them, or %s"
        .formatted(operation, Quoted.names(unless), CONFIRM);
  }

  /** A call that cannot be undone and was not confirmed. */
  public static String destroys(String operation) {
    return "`%s` cannot be undone: %s".formatted(operation, CONFIRM);
  }

  /** A call that charges and was not confirmed. */
  public static String charges(String operation, List<String> names, List<String> values) {
    return "`%s` without %s = %s charges real money: set that, or %s"
        .formatted(operation, Quoted.names(names), Quoted.names(values), CONFIRM);
  }

  /** A call that changes more than it names and was not confirmed. */
  public static String reachesFurther(String operation, List<String> names, List<String> values) {
    String when =
        names.isEmpty()
            ? ""
            : " with %s = %s".formatted(Quoted.names(names), String.join(" or ", values));
    return "`%s`%s changes more than it names, such as mailboxes or campaigns that stop sending: %s"
        .formatted(operation, when, CONFIRM);
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

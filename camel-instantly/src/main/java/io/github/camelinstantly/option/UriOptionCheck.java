package io.github.camelinstantly.option;

import io.github.camelinstantly.api.Nearest;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Verb;
import io.github.camelinstantly.api.table.OperationTable;
import io.github.camelinstantly.api.table.RawOperation;
import io.github.camelinstantly.message.OptionMessages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.util.URISupport;
import org.jspecify.annotations.Nullable;

/**
 * Checks the options of a URI as they were written, before Camel binds them: Camel turns {@code
 * limit=abc} into 0 and lets any value of an enum pass, and the API ignores a filter that it does
 * not know and answers everything (API facts: ignored-filters).
 */
public final class UriOptionCheck {

  private static final Set<String> PREFIXES = Set.of("query.", "http.", "scheduler.");

  /** Options that DefaultComponent itself takes from the URI before it asks for an endpoint. */
  private static final List<String> OF_CAMEL =
      List.of("bridgeErrorHandler", "lazyStartProducer", "autowiredEnabled");

  private static final List<String> SECRETS =
      List.of("apiKey", "key", "token", "accessToken", "secret", "bearer", "authorization");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");
  private static final Pattern DURATION =
      Pattern.compile("-?\\d+|(\\d+(ms|s|m|h|d))+|PT.+", Pattern.CASE_INSENSITIVE);

  private final Set<String> known;
  private final PropertyConfigurerGetter types;

  /**
   * @param known the names of all options
   * @param types knows their Java types
   */
  public UriOptionCheck(Set<String> known, PropertyConfigurerGetter types) {
    this.known = known;
    this.types = types;
  }

  /**
   * Checks resource, operation, the names of all options and the values of those that are no
   * references.
   *
   * @throws IllegalArgumentException naming the option, the rule, the value and the way out
   */
  public void check(String resource, Map<String, Object> options) {
    // secrets first: after this, no error text or log of Camel shows their values
    options.keySet().forEach(this::rejectNearSecret);
    Collection<Operation> operations = operations(resource, options);
    for (Map.Entry<String, Object> option : options.entrySet()) {
      checkName(option.getKey());
      if (!isReference(option.getValue())) {
        checkValue(resource, operations, option.getKey(), option.getValue());
      }
    }
  }

  private static Collection<Operation> operations(String resource, Map<String, Object> options) {
    Object operation = options.get("operation");
    if (resource.equals(RawOperation.RESOURCE)) {
      Object path = options.get("rawPath");
      if (path == null) {
        throw new IllegalArgumentException(OptionMessages.missingRawPath());
      }
      String method = operation == null ? Verb.GET.name() : operation.toString();
      return List.of(RawOperation.of(method, path.toString()));
    }
    return operation == null || isReference(operation)
        ? OperationTable.operations(resource)
        : List.of(OperationTable.operation(resource, operation.toString()));
  }

  private void rejectNearSecret(String name) {
    boolean near = SECRETS.stream().anyMatch(secret -> Nearest.isNear(name, secret));
    if (near && !isKnown(name) && name.matches("[\\w.-]+")) {
      URISupport.addSanitizeKeywords(name);
      throw new IllegalArgumentException(OptionMessages.nearSecret(name));
    }
  }

  private void checkName(String name) {
    if (!isKnown(name)) {
      throw new IllegalArgumentException(
          OptionMessages.unknownOption(name, Nearest.to(name, known)));
    }
    if (known.contains(name) && isLost(name)) {
      throw new IllegalArgumentException(
          OptionMessages.lostOption(name) + " " + OptionMessages.lossyLocale(Locale.getDefault()));
    }
  }

  /**
   * Whether Camel does not find an option of this name: its generated code compares names in lower
   * case as the JVM's language has it, and in Turkish and Azerbaijani, that of I is no i.
   */
  public static boolean isLost(String name) {
    return !name.toLowerCase(Locale.getDefault()).equals(name.toLowerCase(Locale.ROOT));
  }

  private boolean isKnown(String name) {
    return known.contains(name)
        || OF_CAMEL.contains(name)
        || PREFIXES.stream().anyMatch(name::startsWith);
  }

  private void checkValue(
      String resource, Collection<Operation> operations, String name, Object value) {
    if (!isArgument(name)) {
      checkType(name, value);
      return;
    }
    List<Parameter> takers =
        operations.stream().flatMap(operation -> operation.argument(name).stream()).toList();
    if (takers.isEmpty()) {
      throw new IllegalArgumentException(notTaken(resource, operations, name));
    }
    if (!isConsumerOnly(resource, name, value)) {
      checkAgainstAny(takers, name, value);
    }
  }

  /** A value is right if one of the operations that take it finds it right. */
  private static void checkAgainstAny(List<Parameter> takers, String name, Object value) {
    List<IllegalArgumentException> rejections = new ArrayList<>();
    for (Parameter taker : takers) {
      try {
        taker.read(name, value);
        return;
      } catch (IllegalArgumentException e) {
        rejections.add(e);
      }
    }
    throw rejections.get(0);
  }

  private void checkType(String name, Object value) {
    Object type = types.getOptionType(name, false);
    String text = value.toString();
    if (isOneOf(type, int.class, Integer.class) && !WHOLE_NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(OptionMessages.wrongType(name, "a whole number", value));
    }
    if (isOneOf(type, long.class, Long.class) && !DURATION.matcher(text).matches()) {
      throw new IllegalArgumentException(
          OptionMessages.wrongType(
              name, "a whole number, or a duration such as `5000`, `5s` or `1m30s`", value));
    }
    if (isOneOf(type, boolean.class, Boolean.class)
        && !text.equalsIgnoreCase("true")
        && !text.equalsIgnoreCase("false")) {
      throw new IllegalArgumentException(
          OptionMessages.wrongType(name, "`true` or `false`", value));
    }
    if (type instanceof Class<?> options && options.isEnum()) {
      checkConstant(name, text, options.getEnumConstants());
    }
  }

  private static void checkConstant(String name, String text, Object[] constants) {
    List<String> names = Stream.of(constants).map(Object::toString).toList();
    if (names.stream().noneMatch(constant -> plain(constant).equals(plain(text)))) {
      throw new IllegalArgumentException(
          OptionMessages.notAllowed(name, text, names, Nearest.to(text, names)));
    }
  }

  /** As Camel compares the names of constants. */
  private static String plain(String constant) {
    return constant.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isOneOf(@Nullable Object type, Class<?>... classes) {
    return Stream.of(classes).anyMatch(one -> Objects.equals(one, type));
  }

  /** {@code emailType=all} is known to the consumer only; a producer's own check rejects it. */
  private static boolean isConsumerOnly(String resource, String name, Object value) {
    return resource.equals("emails") && name.equals("emailType") && value.equals("all");
  }

  private static boolean isArgument(String name) {
    return OperationTable.all().stream()
        .anyMatch(operation -> operation.argument(name).isPresent());
  }

  private static boolean isReference(Object value) {
    return !(value instanceof String text) || text.startsWith("#");
  }

  private static String notTaken(String resource, Collection<Operation> operations, String name) {
    if (operations.size() == 1) {
      return notTaken(operations.iterator().next(), name);
    }
    String takers =
        OperationTable.all().stream()
            .filter(operation -> operation.argument(name).isPresent())
            .map(Operation::id)
            .collect(Collectors.joining("`, `", "`", "`"));
    return OptionMessages.notTakenByResource(name, resource, takers);
  }

  /** What is said of an argument that an operation does not take. */
  static String notTaken(Operation operation, String option) {
    List<String> taken = operation.arguments().stream().map(Parameter::option).toList();
    return OptionMessages.notTaken(option, operation.id(), taken, Nearest.to(option, taken));
  }
}

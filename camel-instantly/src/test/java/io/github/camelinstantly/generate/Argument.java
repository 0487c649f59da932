package io.github.camelinstantly.generate;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.ValueType;
import io.github.camelinstantly.api.table.OperationTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An argument of one name, as all operations take it that have one.
 *
 * @param option its endpoint option
 * @param takers what each operation takes, by the operation's id
 */
record Argument(String option, Map<String, Parameter> takers) {

  /**
   * Options that take more than the API does: {@code emailType} of a consumer {@code all}, {@code
   * eventType} of a webhook further names of its events. An enum in the catalog would have tools
   * refuse these.
   */
  private static final Set<String> WITH_FURTHER_VALUES = Set.of("emailType", "eventType");

  /** All arguments of the table, in the order of the alphabet. */
  static List<Argument> all() {
    Map<String, Argument> arguments = new TreeMap<>();
    OperationTable.all().stream()
        .sorted(Comparator.comparing(Operation::resource))
        .forEach(
            operation ->
                operation
                    .arguments()
                    .forEach(
                        parameter ->
                            arguments
                                .computeIfAbsent(
                                    parameter.option(),
                                    option -> new Argument(option, new LinkedHashMap<>()))
                                .takers
                                .put(operation.id(), parameter)));
    return List.copyOf(arguments.values());
  }

  /** The name of the header. */
  String header() {
    return any().header();
  }

  /** The name of the header's constant: {@code campaignId} as {@code CAMPAIGN_ID}. */
  String constant() {
    return option.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  /** The simple name of the one Java type that the option has for all operations. */
  String javaType() {
    return operationsAgree() && !any().isMulti() && isNumber() ? "Integer" : "String";
  }

  /** The values that the catalog names; none if any will do, or if operations disagree. */
  List<String> values() {
    if (!operationsAgree() || any().isMulti() || WITH_FURTHER_VALUES.contains(option)) {
      return List.of();
    }
    // a Boolean could not be left unset
    return any().type() == ValueType.BOOLEAN ? List.of("true", "false") : any().allowed();
  }

  /** The sentence, then what the table knows: values unless the catalog has them, operations. */
  String description(String sentence) {
    Map<String, List<String>> operations = new LinkedHashMap<>();
    takers.forEach(
        (operation, parameter) ->
            operations
                .computeIfAbsent(AcceptedValues.inWords(parameter), words -> new ArrayList<>())
                .add(operation));
    StringBuilder description = new StringBuilder(sentence);
    if (operations.size() == 1) {
      if (values().isEmpty() && AcceptedValues.areWorthTelling(any())) {
        description.append(' ').append(capitalized(AcceptedValues.inWords(any()))).append('.');
      }
      return description + " For " + String.join(", ", takers.keySet()) + ".";
    }
    operations.forEach(
        (values, ids) ->
            description.append(" For %s: %s.".formatted(String.join(", ", ids), values)));
    return description.toString();
  }

  private boolean operationsAgree() {
    return takers.values().stream()
            .map(parameter -> List.of(parameter.type(), AcceptedValues.inWords(parameter)))
            .distinct()
            .count()
        == 1;
  }

  private boolean isNumber() {
    return any().type() == ValueType.INTEGER || any().type() == ValueType.NUMBER;
  }

  private Parameter any() {
    return takers.values().iterator().next();
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

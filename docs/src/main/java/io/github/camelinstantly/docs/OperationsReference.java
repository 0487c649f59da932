package io.github.camelinstantly.docs;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.table.OperationTable;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The operation table as a table of the documentation. */
final class OperationsReference {

  private OperationsReference() {}

  static String page() {
    return new ReferencePage(
            "Operations",
            "../",
            "The name of each operation links to its description: what its arguments and body"
                + " properties mean, what it returns, and an example in Java and in YAML. Arguments"
                + " and properties with an asterisk are required. \"Repeat\" says what sending the"
                + " request a second time does: `safe` nothing, `idempotent` nothing more, `once` it"
                + " would create, send or charge again.")
        .add(table())
        .toString();
  }

  private static String table() {
    Table table =
        new Table("2,3,3,2,1,2", "Operation", "Arguments", "Body", "Reply", "Repeat", "Scope");
    for (Operation operation : OperationTable.all()) {
      table.row(
          link(operation),
          names(operation, Parameter::argument, true),
          names(operation, OperationsReference::isBodyOnly, false),
          reply(operation),
          operation.repeatability().name().toLowerCase(Locale.ROOT),
          ResourcePage.scopes(operation));
    }
    return table.toString();
  }

  private static String link(Operation operation) {
    return "xref:resources/%s.adoc#%s[`%s`]"
        .formatted(operation.resource(), ResourcePage.anchor(operation), operation.id());
  }

  private static boolean isBodyOnly(Parameter parameter) {
    return parameter.place() == Place.BODY && !parameter.argument();
  }

  private static String names(Operation operation, Predicate<Parameter> wanted, boolean asOptions) {
    return operation.parameters().stream()
        .filter(wanted)
        .map(parameter -> shown(parameter, asOptions))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Parameter parameter, boolean asOption) {
    String name = "`" + (asOption ? parameter.option() : parameter.name()) + "`";
    // a bare asterisk would begin bold text
    return parameter.required() ? name + "{asterisk}" : name;
  }

  static String reply(Operation operation) {
    String entity = "`" + operation.reply().entity().getSimpleName() + "`";
    return switch (operation.reply().kind()) {
      case OBJECT -> entity;
      case PAGE -> "page of " + entity;
      case LIST -> "list of " + entity;
      case ANY -> entity + " or a list of it";
      case JOB -> entity + ", a job";
      case CSV -> "CSV text";
    };
  }
}

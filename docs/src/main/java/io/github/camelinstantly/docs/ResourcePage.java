package io.github.camelinstantly.docs;

import io.github.camelinstantly.api.BodyRule;
import io.github.camelinstantly.api.Completion;
import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Operation.Guard;
import io.github.camelinstantly.api.Parameter;
import io.github.camelinstantly.api.Parameter.Place;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.api.table.OperationTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The page of one resource: each of its operations, whole. */
final class ResourcePage {

  private final Descriptions descriptions;

  ResourcePage(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  String render(String resource) {
    Collection<Operation> operations = OperationTable.operations(resource);
    ReferencePage page =
        new ReferencePage(resource, "../../", "Operations of the resource `" + resource + "`.");
    page.add(index(operations));
    operations.forEach(operation -> page.add(section(operation)));
    return page.toString();
  }

  private String index(Collection<Operation> operations) {
    Table table = new Table("1,4", "Operation", "What it does");
    for (Operation operation : operations) {
      table.row("<<" + anchor(operation) + ",`" + operation.name() + "`>>", sentence(operation));
    }
    return table.toString();
  }

  static String anchor(Operation operation) {
    return "op-" + operation.name();
  }

  private String sentence(Operation operation) {
    return descriptions.of(operation).orElseThrow();
  }

  private String section(Operation operation) {
    Example example = Example.of(operation);
    return "[#%s]%n== %s%n%n%s%n%n%s%n%s%s%s%n%s%n%s"
        .formatted(
            anchor(operation),
            operation.name(),
            sentence(operation),
            facts(operation),
            arguments(operation),
            properties(operation),
            rules(operation),
            source("java", example.java()),
            source("yaml", example.yaml()));
  }

  private static String source(String language, String text) {
    return "[source,%s]%n----%n%s%n----%n".formatted(language, text);
  }

  private static String facts(Operation operation) {
    List<String> lines = new ArrayList<>();
    lines.add("`" + operation.verb() + " " + operation.path() + "`");
    lines.add("Reply: " + OperationsReference.reply(operation));
    lines.add("Repeating it: " + repeating(operation.repeatability()));
    if (!operation.scopes().isEmpty()) {
      lines.add("Scope: " + scopes(operation));
    }
    lines.add("Quota: " + quota(operation));
    if (operation.slow()) {
      lines.add("Slow: one attempt may take three times `callTimeout`");
    }
    if (operation.isPaged() && operation.argument("limit").isPresent()) {
      lines.add("`autoPagination=true` returns " + allPages(operation));
    }
    operation
        .singleValue()
        .ifPresent(single -> lines.add("Plain text as the body is `" + single.option() + "`"));
    if (operation.listBody() != null) {
      lines.add("A list as the body is `" + operation.listBody() + "`");
    }
    if (operation.completion() != null) {
      lines.add("`awaitCompletion=true` waits until the work is complete" + looks(operation));
    }
    if (operation.guard() != null) {
      lines.add("Needs `confirmDestructive=true`" + condition(operation.guard()));
    }
    return lines.stream().map(line -> "* " + line + "\n").collect(Collectors.joining());
  }

  private static String looks(Operation operation) {
    Completion.Look look = operation.completion().look();
    if (look == null) {
      return "";
    }
    Operation with = OperationTable.operation(look.resource(), look.operation());
    return " and looks with `" + with.id() + "`, whose scope is " + scopes(with);
  }

  /** The scopes that a key needs, all of them. */
  static String scopes(Operation operation) {
    return operation.scopes().stream()
        .map(scope -> "`" + scope + "`")
        .collect(Collectors.joining(" and "));
  }

  private static String allPages(Operation operation) {
    String itemsIn = operation.reply().itemsIn();
    return itemsIn == null ? "all pages" : "the items in `" + itemsIn + "` of all pages";
  }

  private static String condition(Guard guard) {
    String names = quoted(guard.names());
    String values = quoted(guard.values());
    return switch (guard.kind()) {
      case DELETES_ALL -> " unless " + names + " is set";
      case DESTROYS -> "";
      case CHARGES -> " unless " + names + " is " + values;
      case REACHES_FURTHER ->
          (names.isEmpty() ? "" : " if " + names + " is " + values)
              + ", since it changes more than it names";
    };
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "));
  }

  private static String repeating(Repeatability repeatability) {
    return switch (repeatability) {
      case SAFE -> "safe, it changes nothing";
      case IDEMPOTENT -> "changes nothing more, so a failed call is retried";
      case ONCE -> "would do it again, so a call whose answer was lost is not retried";
    };
  }

  private static String quota(Operation operation) {
    return switch (operation.quota()) {
      case WORKSPACE -> "the workspace's 100 a second and 6,000 a minute";
      case EMAIL_LISTS -> "20 a minute, and the workspace's";
      case TEST_EMAILS -> "10 a minute, and the workspace's";
      case DOMAIN_CHECKS -> "30 a minute, and the workspace's";
      case DOMAIN_FORWARDINGS -> "10 a minute and 60 an hour, and the workspace's";
      case OAUTH_INIT -> "75 a minute, and the workspace's";
      case AI_REPLY_LABELS -> "500 in 30 days, and the workspace's";
    };
  }

  private String arguments(Operation operation) {
    if (operation.arguments().isEmpty()) {
      return "";
    }
    Table table = new Table("2,3,4,2", "Option", "Header", "Description", "Values");
    for (Parameter argument : operation.arguments()) {
      table.row(
          "`" + argument.option() + "`" + mark(argument),
          "`" + argument.header() + "`",
          descriptions.ofArgument(argument).orElseThrow(),
          values(argument));
    }
    return ".Arguments\n" + table + "\n\n";
  }

  private String properties(Operation operation) {
    List<Parameter> properties =
        operation.in(Place.BODY).stream().filter(property -> !property.argument()).toList();
    if (properties.isEmpty()) {
      return "";
    }
    Table table = new Table("2,5,2", "Property of the body", "Description", "Values");
    for (Parameter property : properties) {
      table.row(
          "`" + property.name() + "`" + mark(property),
          descriptions.of(operation, property).orElseThrow(),
          values(property));
    }
    return ".Body\n" + table + "\n\n";
  }

  private static String rules(Operation operation) {
    return operation.rules().stream()
        .map(rule -> rule(rule) + ".\n\n")
        .collect(Collectors.joining());
  }

  private static String rule(BodyRule rule) {
    String names =
        rule.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and "));
    String needed = names + (rule.names().size() == 1 ? " is needed" : " are needed");
    String cases =
        rule.cases().stream()
            .map(one -> "`" + one.name() + "` is `" + one.value() + "`")
            .collect(Collectors.joining(" or "));
    return switch (rule.kind()) {
      case EXACTLY_ONE -> "Exactly one of " + names + " is needed";
      case AT_LEAST_ONE -> "At least one of " + names + " is needed";
      case ALL_IF -> needed + " if " + cases;
      case ALL_UNLESS -> needed + " unless " + cases;
    };
  }

  private static String mark(Parameter parameter) {
    // a bare asterisk would begin bold text
    return parameter.required() ? "{asterisk}" : "";
  }

  private static String values(Parameter parameter) {
    StringBuilder values = new StringBuilder(parameter.isMulti() ? "several of " : "");
    if (parameter.allowed().isEmpty()) {
      values.append(parameter.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    } else {
      values.append(
          parameter.allowed().stream()
              .map(value -> "`" + value + "`")
              .collect(Collectors.joining(", ")));
    }
    Long most = parameter.maximum();
    if (most != null && most < Integer.MAX_VALUE) {
      values.append(", ").append(parameter.minimum() == null ? 0 : parameter.minimum());
      values.append(" to ").append(most);
    }
    return values.toString();
  }
}

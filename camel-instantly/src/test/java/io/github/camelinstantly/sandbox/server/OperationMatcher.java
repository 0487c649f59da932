package io.github.camelinstantly.sandbox.server;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.table.OperationTable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the operation that a method and a path belong to, by the operation table. */
final class OperationMatcher {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  // a fixed path before one with variables: /emails/test is no email's id
  private final List<Row> rows =
      OperationTable.all().stream()
          .sorted(Comparator.comparing(operation -> operation.path().contains("{")))
          .map(Row::of)
          .toList();

  Optional<Match> match(String method, String path) {
    for (Row row : rows) {
      Matcher matcher = row.pattern().matcher(path);
      if (row.operation().verb().name().equals(method) && matcher.matches()) {
        return Optional.of(new Match(row.operation(), row.variables(matcher)));
      }
    }
    return Optional.empty();
  }

  /**
   * An operation with the values of its path.
   *
   * @param operation the operation
   * @param path the values, by the names of the variables
   */
  record Match(Operation operation, Map<String, String> path) {}

  private record Row(Operation operation, Pattern pattern, List<String> names) {

    static Row of(Operation operation) {
      List<String> names =
          VARIABLE.matcher(operation.path()).results().map(found -> found.group(1)).toList();
      String regex = VARIABLE.matcher(operation.path()).replaceAll("([^/]+)");
      return new Row(operation, Pattern.compile(regex), names);
    }

    Map<String, String> variables(Matcher matcher) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        // a plus in a path is a plus, not a blank
        String raw = matcher.group(i + 1).replace("+", "%2B");
        values.put(names.get(i), URLDecoder.decode(raw, StandardCharsets.UTF_8));
      }
      return values;
    }
  }
}

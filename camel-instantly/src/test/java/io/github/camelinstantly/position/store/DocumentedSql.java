package io.github.camelinstantly.position.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The SQL that the docs show, as it stands there. */
final class DocumentedSql {

  private static final Pattern BLOCK =
      Pattern.compile("\\[source,sql\\]\\n----\\n(.*?)\\n----", Pattern.DOTALL);

  private DocumentedSql() {}

  /** The statements that begin with a word, without what ends them. */
  static List<String> statements(String word) throws IOException {
    Path page = Path.of("..", "docs", "src", "main", "asciidoc", "consumer-position.adoc");
    return BLOCK
        .matcher(Files.readString(page))
        .results()
        .flatMap(block -> Pattern.compile(";").splitAsStream(block.group(1)))
        .map(String::strip)
        .filter(statement -> statement.startsWith(word))
        .toList();
  }

  /** Asks a query and gives rows by their columns' names in lower case. */
  static List<Map<String, Object>> ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      ResultSetMetaData columns = found.getMetaData();
      List<Map<String, Object>> rows = new ArrayList<>();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}

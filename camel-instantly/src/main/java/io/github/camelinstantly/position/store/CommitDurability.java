package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What databases are asked to find out whether a commit is on disk when it returns. Where it is
 * not, a crash of the database's machine, or of the process if the database runs in it, takes back
 * what a position has noted, and items come again.
 */
enum CommitDurability {
  /** Waits half a second by default in databases in files. */
  H2(
      "SELECT setting_name, setting_value FROM information_schema.settings"
          + " WHERE setting_name = 'WRITE_DELAY' AND setting_value <> '0'",
      "add `;WRITE_DELAY=0` to its URL"),
  POSTGRESQL(
      "SELECT name, setting FROM pg_settings"
          + " WHERE name IN ('synchronous_commit', 'fsync') AND setting = 'off' ORDER BY name DESC",
      "set it to `on`");

  private static final Logger LOG = LoggerFactory.getLogger(CommitDurability.class);

  /** Finds a setting that is not durable, and its value. */
  private final String query;

  private final String wayOut;

  CommitDurability(String query, String wayOut) {
    this.query = query;
    this.wayOut = wayOut;
  }

  /** What to warn of before a position is kept there; empty if nothing is known against it. */
  static Optional<String> warning(Connection connection) {
    try {
      String product = connection.getMetaData().getDatabaseProductName();
      for (CommitDurability database : values()) {
        if (product.equalsIgnoreCase(database.name())) {
          return database.check(connection);
        }
      }
    } catch (SQLException e) {
      // to know it is a favour; what is wrong with the database shows itself in the next statement
      LOG.debug("The database does not tell how durable its commits are", e);
    }
    return Optional.empty();
  }

  private Optional<String> check(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next()
          ? Optional.of(StoreMessages.lazyCommits(found.getString(1), found.getString(2), wayOut))
          : Optional.empty();
    }
  }
}

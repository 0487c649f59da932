package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** The two tables that positions are kept in: how they are made, and what is wrong with them. */
final class PositionSchema {

  private static final Pattern NAME = Pattern.compile("\\w+(\\.\\w+)?");

  /** SQLState of what is wrong with the statement: no such table, or no right to use it. */
  private static final String WRONG_STATEMENT = "42";

  private static final String INTEGRITY = "23";

  private final String positions;
  private final String items;

  /**
   * @param name the table of positions; the other one has its name and {@code _ITEM}
   * @throws IllegalArgumentException if it cannot be the name of a table
   */
  PositionSchema(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(StoreMessages.wrongTableName(name));
    }
    positions = name;
    items = name + "_ITEM";
  }

  String positions() {
    return positions;
  }

  String items() {
    return items;
  }

  /** The statements that make the tables. */
  List<String> ddl(SqlTypes types) {
    return List.of(positionsDdl(types), itemsDdl(types));
  }

  /** Logic reads no column of the type time: those are for people. */
  private String positionsDdl(SqlTypes types) {
    return "CREATE TABLE "
        + positions
        + " (state_key VARCHAR(255) NOT NULL, format INTEGER NOT NULL,"
        + " owner_token VARCHAR(40) NOT NULL, epoch "
        + types.number()
        + " NOT NULL, generation "
        + types.number()
        + " NOT NULL, heartbeat "
        + types.number()
        + " NOT NULL, heartbeat_at "
        + types.time()
        + ", floor_time VARCHAR(40), watermark VARCHAR(40), horizon VARCHAR(40),"
        + " swept_at VARCHAR(40), filters "
        + types.text()
        + ", applied_reset VARCHAR(255), PRIMARY KEY (state_key))";
  }

  private String itemsDdl(SqlTypes types) {
    return "CREATE TABLE "
        + items
        + " (state_key VARCHAR(255) NOT NULL, generation "
        + types.number()
        + " NOT NULL, item_id VARCHAR(255) NOT NULL, item_time VARCHAR(40) NOT NULL,"
        + " item_state VARCHAR(10) NOT NULL, attempts INTEGER NOT NULL, next_try VARCHAR(40),"
        + " taken_at "
        + types.time()
        + ", state_since "
        + types.time()
        + ", content "
        + types.text()
        + ", PRIMARY KEY (state_key, generation, item_id))";
  }

  /** Creates what is missing. */
  void createIfMissing(Connection connection) throws SQLException {
    List<String> ddl = ddl(SqlTypes.of(connection));
    List<String> names = List.of(positions, items);
    for (int i = 0; i < names.size(); i++) {
      try {
        probe(connection, "generation", names.get(i));
      } catch (SQLException e) {
        if (!isWrong(e) || isOfEarlierFormat(connection)) {
          throw e;
        }
        create(connection, ddl.get(i), names.get(i));
      }
    }
  }

  /** Another process may create it at the same time. */
  private static void create(Connection connection, String ddl, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(ddl);
    } catch (SQLException e) {
      try {
        probe(connection, "generation", name);
      } catch (SQLException stillMissing) {
        throw e;
      }
    }
  }

  private static void probe(Connection connection, String column, String table)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT " + column + " FROM " + table + " WHERE 1 = 0").close();
    }
  }

  /** What to tell of a failed statement; it may have found that the tables are not as they are. */
  PositionStoreException explained(Connection connection, SQLException e) {
    try {
      if (isWrong(e)) {
        String message =
            isOfEarlierFormat(connection)
                ? StoreMessages.earlierFormat(positions)
                : StoreMessages.noTable(
                    positions, String.join("; ", ddl(SqlTypes.of(connection))), e);
        return new PositionStoreException(message, e);
      }
    } catch (SQLException another) {
      e.addSuppressed(another);
    }
    return PositionStoreException.temporary(StoreMessages.databaseDown(positions, e), e);
  }

  /** It had one table, of numbered lines. */
  private boolean isOfEarlierFormat(Connection connection) throws SQLException {
    try {
      probe(connection, "line", positions);
      return true;
    } catch (SQLException e) {
      if (!isWrong(e)) {
        throw e;
      }
      return false;
    }
  }

  private static boolean isWrong(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith(WRONG_STATEMENT);
  }

  /** Whether a row was there already, or lacks what it must have. */
  static boolean isIntegrity(SQLException e) {
    return e instanceof SQLIntegrityConstraintViolationException
        || (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY));
  }
}

package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionStoreException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of numbered lines for each consumer, in SQL that every database understands. Line 0 is
 * the head, which says which others count; those hold steps of a position in JSON, ASCII only, and
 * a text that is longer than a line goes on in the next.
 *
 * <p>Each statement is a transaction of its own. A process that is paused amid a longer one would
 * hold the lock on the head, and nobody could take over.
 */
final class PositionTable {

  static final int VERSION = 1;

  /** Every database takes so many ASCII characters in a VARCHAR, with the mark before them. */
  private static final int LINE_LENGTH = 3_900;

  private static final char LAST = '.';
  private static final char CONTINUED = '+';
  private static final Pattern NAME = Pattern.compile("\\w+(\\.\\w+)?");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]");

  /** SQLState of what is wrong with the statement: no such table, or no right to use it. */
  private static final String WRONG_STATEMENT = "42";

  private static final String INTEGRITY = "23";

  private final String name;

  PositionTable(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(StoreMessages.wrongTableName(name));
    }
    this.name = name;
  }

  String name() {
    return name;
  }

  String ddl() {
    return "CREATE TABLE "
        + name
        + " (state_key VARCHAR(255) NOT NULL, line BIGINT NOT NULL, content VARCHAR(4000) NOT NULL,"
        + " PRIMARY KEY (state_key, line))";
  }

  void createIfMissing(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try {
        statement.executeQuery("SELECT line FROM " + name + " WHERE 1 = 0").close();
      } catch (SQLException e) {
        if (!isWrong(e)) {
          throw e;
        }
        create(statement);
      }
    }
  }

  /** Another process may have created it at the same time. */
  private void create(Statement statement) throws SQLException {
    try {
      statement.executeUpdate(ddl());
    } catch (SQLException e) {
      try {
        statement.executeQuery("SELECT line FROM " + name + " WHERE 1 = 0").close();
      } catch (SQLException stillMissing) {
        throw e;
      }
    }
  }

  boolean isWrong(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith(WRONG_STATEMENT);
  }

  Optional<PositionHead> head(Connection connection, String key) throws SQLException {
    String content = lines(connection, key, 0, 1).get(0L);
    return content == null ? Optional.empty() : Optional.of(head(key, content));
  }

  private PositionHead head(String key, String content) {
    try {
      int version = PositionHead.version(content);
      if (version > VERSION) {
        throw new PositionStoreException(StoreMessages.newer(name, key, version, VERSION), null);
      }
      return PositionHead.parse(content);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new PositionStoreException(StoreMessages.corrupt(name, key, "its line 0"), e);
    }
  }

  /** Writes a head where there was none; tells whether nobody else was faster. */
  boolean insert(Connection connection, String key, PositionHead head) throws SQLException {
    try {
      insert(connection, key, 0, head.toText());
      return true;
    } catch (SQLException e) {
      boolean faster =
          e instanceof SQLIntegrityConstraintViolationException
              || (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY));
      if (!faster) {
        throw e;
      }
      return false;
    }
  }

  /** Writes a head in place of another; tells whether that one was there still. */
  boolean change(Connection connection, String key, PositionHead before, PositionHead after)
      throws SQLException {
    String sql =
        "UPDATE " + name + " SET content = ? WHERE state_key = ? AND line = 0 AND content = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, after.toText());
      statement.setString(2, key);
      statement.setString(3, before.toText());
      return statement.executeUpdate() == 1;
    }
  }

  /** Writes a line, whoever owns the position. */
  void insert(Connection connection, String key, long line, String content) throws SQLException {
    String sql = "INSERT INTO " + name + " (state_key, line, content) VALUES (?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setLong(2, line);
      statement.setString(3, content);
      statement.executeUpdate();
    }
  }

  /**
   * Writes lines, each of them only if a head is there still.
   *
   * @return whether all were written
   */
  boolean insert(
      Connection connection, String key, PositionHead head, long first, List<String> contents)
      throws SQLException {
    String sql =
        "INSERT INTO "
            + name
            + " (state_key, line, content) SELECT state_key, line + ?, COALESCE(?, content) FROM "
            + name
            + " WHERE state_key = ? AND line = 0 AND content = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < contents.size(); i++) {
        statement.setLong(1, first + i);
        statement.setString(2, contents.get(i));
        statement.setString(3, key);
        statement.setString(4, head.toText());
        if (statement.executeUpdate() == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Deletes the lines of a range. */
  void delete(Connection connection, String key, long from, long to) throws SQLException {
    String sql = "DELETE FROM " + name + " WHERE state_key = ? AND line >= ? AND line < ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setLong(2, from);
      statement.setLong(3, to);
      statement.executeUpdate();
    }
  }

  /** The lines of a range, in their order. */
  Map<Long, String> lines(Connection connection, String key, long from, long to)
      throws SQLException {
    String sql =
        "SELECT line, content FROM "
            + name
            + " WHERE state_key = ? AND line >= ? AND line < ? ORDER BY line";
    Map<Long, String> lines = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setLong(2, from);
      statement.setLong(3, to);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          lines.put(rows.getLong(1), rows.getString(2));
        }
      }
    }
    return lines;
  }

  /** A text as lines. */
  static List<String> split(String text) {
    String ascii = ascii(text);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < ascii.length(); from += LINE_LENGTH) {
      int to = Math.min(ascii.length(), from + LINE_LENGTH);
      lines.add((to == ascii.length() ? LAST : CONTINUED) + ascii.substring(from, to));
    }
    return lines;
  }

  /**
   * The steps that some lines hold.
   *
   * @param expected the number of the first line; the others follow without a gap
   * @param lines the lines; a text that they begin and do not end was not written to its end
   */
  List<PositionChange> steps(String key, long expected, Map<Long, String> lines) {
    List<PositionChange> steps = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    long number = expected;
    for (Map.Entry<Long, String> line : lines.entrySet()) {
      if (line.getKey() != number) {
        throw missing(key, number);
      }
      String content = line.getValue();
      text.append(content, 1, content.length());
      if (content.charAt(0) == LAST) {
        steps.addAll(decode(key, number, text.toString()));
        text.setLength(0);
      }
      number++;
    }
    return steps;
  }

  /** The error for a line that is not there. */
  PositionStoreException missing(String key, long line) {
    return new PositionStoreException(
        StoreMessages.corrupt(name, key, "its line " + line + " is missing"), null);
  }

  private List<PositionChange> decode(String key, long line, String text) {
    try {
      return PositionCodec.read(text);
    } catch (IOException e) {
      throw new PositionStoreException(StoreMessages.corrupt(name, key, "its line " + line), e);
    }
  }

  /** JSON takes an escape wherever such a character may stand. */
  private static String ascii(String json) {
    if (!NOT_ASCII.matcher(json).find()) {
      return json;
    }
    StringBuilder ascii = new StringBuilder(json.length() + 100);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < ' ' || c > '~') {
        ascii.append("\\u%04x".formatted((int) c));
      } else {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }
}

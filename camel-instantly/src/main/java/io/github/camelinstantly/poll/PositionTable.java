package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.StoreMessages;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of numbered lines for each consumer, in SQL that every database understands. Line 0 is
 * the head: format, owner, the number of the first line that counts and of the line to come, and
 * how often the owner polled. All others are steps of a position in JSON, ASCII only; a batch that
 * is longer than a line goes on in the next.
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

  /** How many lines a text takes. */
  static int lines(String text) {
    return (ascii(text).length() + LINE_LENGTH - 1) / LINE_LENGTH;
  }

  Optional<Head> head(Connection connection, String key) throws SQLException {
    String sql = "SELECT content FROM " + name + " WHERE state_key = ? AND line = 0";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(head(key, row.getString(1))) : Optional.empty();
      }
    }
  }

  private Head head(String key, String content) {
    String[] parts = content.split(" ");
    try {
      int version = Integer.parseInt(parts[0]);
      if (version > VERSION) {
        throw new PositionStoreException(StoreMessages.newer(name, key, version, VERSION), null);
      }
      return new Head(
          parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]), Long.parseLong(parts[4]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new PositionStoreException(StoreMessages.corrupt(name, key, "its line 0"), e);
    }
  }

  /** Writes a head where there was none; tells whether nobody else was faster. */
  boolean insert(Connection connection, String key, Head head) throws SQLException {
    // a failed statement ends the transaction in some databases
    Savepoint before = connection.setSavepoint();
    try {
      insertLine(connection, key, 0, head.toText());
      return true;
    } catch (SQLException e) {
      boolean faster =
          e instanceof SQLIntegrityConstraintViolationException
              || (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY));
      if (!faster) {
        throw e;
      }
      connection.rollback(before);
      return false;
    }
  }

  /** Writes a head in place of another; tells whether that one was there still. */
  boolean change(Connection connection, String key, Head before, Head after) throws SQLException {
    String sql =
        "UPDATE " + name + " SET content = ? WHERE state_key = ? AND line = 0 AND content = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, after.toText());
      statement.setString(2, key);
      statement.setString(3, before.toText());
      return statement.executeUpdate() == 1;
    }
  }

  /** Writes a text from a line on. */
  void insert(Connection connection, String key, long line, String text) throws SQLException {
    String ascii = ascii(text);
    long number = line;
    for (int from = 0; from < ascii.length(); from += LINE_LENGTH) {
      int to = Math.min(ascii.length(), from + LINE_LENGTH);
      char mark = to == ascii.length() ? LAST : CONTINUED;
      insertLine(connection, key, number, mark + ascii.substring(from, to));
      number++;
    }
  }

  private void insertLine(Connection connection, String key, long line, String content)
      throws SQLException {
    String sql = "INSERT INTO " + name + " (state_key, line, content) VALUES (?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setLong(2, line);
      statement.setString(3, content);
      statement.executeUpdate();
    }
  }

  /** Deletes the lines before one, but for the head. */
  void delete(Connection connection, String key, long before) throws SQLException {
    String sql = "DELETE FROM " + name + " WHERE state_key = ? AND line > 0 AND line < ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setLong(2, before);
      statement.executeUpdate();
    }
  }

  /** The steps that some lines hold. */
  List<PositionChange> steps(Connection connection, String key, long first, long next)
      throws SQLException {
    String sql =
        "SELECT line, content FROM "
            + name
            + " WHERE state_key = ? AND line >= ? AND line < ? ORDER BY line";
    List<PositionChange> steps = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.setLong(2, first);
      statement.setLong(3, next);
      try (ResultSet rows = statement.executeQuery()) {
        StringBuilder text = new StringBuilder();
        long expected = first;
        while (rows.next()) {
          checkNumber(key, expected++, rows.getLong(1));
          String content = rows.getString(2);
          text.append(content, 1, content.length());
          if (content.charAt(0) == LAST) {
            steps.addAll(decode(key, expected - 1, text.toString()));
            text.setLength(0);
          }
        }
        checkNumber(key, expected, next);
      }
    }
    return steps;
  }

  private void checkNumber(String key, long expected, long found) {
    if (expected != found) {
      throw new PositionStoreException(
          StoreMessages.corrupt(name, key, "its line " + expected + " is missing"), null);
    }
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

  /**
   * What line 0 says.
   *
   * @param owner the token of the owner
   * @param first the number of the first line that counts
   * @param next the number of the line to come
   * @param polls how often the owner polled, by which others see that it lives
   */
  record Head(String owner, long first, long next, long polls) {

    /** In place of the owner of a position that nobody owns. */
    private static final String NOBODY = "-";

    static Head empty(String owner) {
      return new Head(owner, 1, 1, 0);
    }

    Head ownedBy(String newOwner) {
      return new Head(newOwner, first, next, polls);
    }

    Head ownedByNobody() {
      return ownedBy(NOBODY);
    }

    boolean isOwnedByNobody() {
      return owner.equals(NOBODY);
    }

    Head extendedBy(int lines) {
      return new Head(owner, first, next + lines, polls);
    }

    Head replacedBy(int lines) {
      return new Head(owner, next, next + lines, polls);
    }

    Head polledOnceMore() {
      return new Head(owner, first, next, polls + 1);
    }

    String toText() {
      return VERSION + " " + owner + " " + first + " " + next + " " + polls;
    }
  }
}

package io.github.camelinstantly.position.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Sets the values of a statement by methods that every driver has. */
final class SqlParameters {

  private SqlParameters() {}

  /**
   * Sets values from the first one on.
   *
   * @param values texts, numbers, or {@code null} for no text
   */
  static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Integer number) {
        statement.setInt(i + 1, number);
      } else if (value instanceof Long number) {
        statement.setLong(i + 1, number);
      } else if (value == null) {
        statement.setNull(i + 1, Types.VARCHAR);
      } else {
        statement.setString(i + 1, (String) value);
      }
    }
  }
}

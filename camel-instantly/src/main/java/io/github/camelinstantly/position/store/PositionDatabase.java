package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives connections on which each statement is a transaction, and tells what went wrong. */
final class PositionDatabase {

  private final DataSource dataSource;
  private final PositionSchema schema;

  PositionDatabase(DataSource dataSource, PositionSchema schema) {
    this.dataSource = dataSource;
    this.schema = schema;
  }

  /**
   * Does something with a connection, which is given back as it was.
   *
   * @throws PositionStoreException if that failed; temporary unless the tables are wrong
   */
  <T> T run(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      boolean before = connection.getAutoCommit();
      if (before) {
        return explaining(connection, work);
      }
      connection.setAutoCommit(true);
      try {
        return explaining(connection, work);
      } finally {
        connection.setAutoCommit(false);
      }
    } catch (SQLException e) {
      throw PositionStoreException.temporary(StoreMessages.databaseDown(schema.positions(), e), e);
    }
  }

  private <T> T explaining(Connection connection, Work<T> work) {
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw schema.explained(connection, e);
    }
  }

  /** Something done with a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}

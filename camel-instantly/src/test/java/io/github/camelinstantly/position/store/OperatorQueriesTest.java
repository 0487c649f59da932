package io.github.camelinstantly.position.store;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The queries in the docs, asked of H2. */
class OperatorQueriesTest extends OperatorQueriesContract {

  private final JdbcDataSource database = new JdbcDataSource();

  OperatorQueriesTest() {
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  @Override
  DataSource database() {
    return database;
  }

  @Override
  SqlTypes types() {
    return SqlTypes.STANDARD;
  }
}

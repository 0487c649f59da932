package io.github.camelinstantly.position.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PositionStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A position in PostgreSQL. */
class PostgresPositionStoreIT {

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @AfterEach
  void dropTheTables() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS INSTANTLY_POSITION, INSTANTLY_POSITION_ITEM");
    }
  }

  @Nested
  class Keeping extends PositionStoreContract.Shared {

    @Override
    PositionStore store(String key) {
      return new JdbcPositionStore(
          postgres.getPostgresDatabase(),
          "INSTANTLY_POSITION",
          true,
          key,
          PositionStoreContract.patient());
    }
  }

  @Nested
  class Ownership extends JdbcOwnershipContract {

    @Override
    DataSource database() {
      return postgres.getPostgresDatabase();
    }
  }

  @Nested
  class Queries extends OperatorQueriesContract {

    @Override
    DataSource database() {
      return postgres.getPostgresDatabase();
    }

    @Override
    SqlTypes types() {
      return SqlTypes.POSTGRESQL;
    }
  }

  @Test
  void commitsThatAreNotOnDiskAreFoundOut() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET synchronous_commit = off");
      assertThat(CommitDurability.warning(connection))
          .contains(StoreMessages.lazyCommits("synchronous_commit", "off", "set it to `on`"));

      // the database of the tests runs without fsync
      statement.execute("SET synchronous_commit = on");
      assertThat(CommitDurability.warning(connection))
          .contains(StoreMessages.lazyCommits("fsync", "off", "set it to `on`"));
    }
  }
}

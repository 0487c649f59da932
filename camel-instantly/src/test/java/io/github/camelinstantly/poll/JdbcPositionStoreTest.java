package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.camelinstantly.message.StoreMessages;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A position in H2. */
class JdbcPositionStoreTest extends JdbcOwnershipContract {

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private final JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");

  @AfterEach
  void allConnectionsAreGivenBack() {
    assertThat(pool.getActiveConnections()).isZero();
    pool.dispose();
  }

  @Override
  DataSource database() {
    return pool;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private JdbcPositionStore store(String table, boolean creates) {
    return new JdbcPositionStore(pool, table, creates, "key", PositionStoreContract.patient());
  }

  @Test
  void aMissingTableIsCreatedOnRequestOnly() throws SQLException {
    assertThatThrownBy(() -> store("OTHER", false).open())
        .isInstanceOf(PositionStoreException.class)
        .hasMessageContaining("createStateTable=true")
        .hasMessageContaining(new PositionTable("OTHER").ddl())
        .asInstanceOf(type(PositionStoreException.class))
        .returns(false, PositionStoreException::isTemporary);

    execute("CREATE SCHEMA APP");
    assertThat(store("APP.POSITIONS", true).open()).isEmpty();
    assertThat(store("APP.POSITIONS", false).open()).isEmpty();
  }

  @Test
  void aNameThatIsNoneIsRefusedBeforeItBecomesSql() {
    assertThatThrownBy(() -> store("X; DROP TABLE Y", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(StoreMessages.wrongTableName("X; DROP TABLE Y"));
  }

  @Test
  void aNewerFormatIsRefusedAndLeftAlone() throws SQLException {
    execute("UPDATE INSTANTLY_POSITION SET content = '2 x 1 2 0' WHERE line = 0");

    assertThatThrownBy(() -> store("INSTANTLY_POSITION", false).open())
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(StoreMessages.newer("INSTANTLY_POSITION", "key", 2, PositionTable.VERSION));
    execute("UPDATE INSTANTLY_POSITION SET content = '1 x 1 3 0' WHERE line = 0");
    assertThat(store("INSTANTLY_POSITION", false).open()).isPresent();
  }

  @Test
  void damageIsAnErrorAndNeverANewBeginning() throws SQLException {
    for (String damage :
        List.of(
            "DELETE FROM INSTANTLY_POSITION WHERE line = 2",
            "UPDATE INSTANTLY_POSITION SET content = '.[{]' WHERE line = 1",
            "DELETE FROM INSTANTLY_POSITION WHERE line = 1",
            "UPDATE INSTANTLY_POSITION SET content = 'x' WHERE line = 0")) {
      execute(damage);
      assertThatThrownBy(() -> store("INSTANTLY_POSITION", false).open())
          .as(damage)
          .isInstanceOf(PositionStoreException.class)
          .hasMessageContaining("corrupt");
    }
  }

  @Test
  void aDatabaseThatIsDownIsATemporaryFailure() {
    JdbcDataSource away = new JdbcDataSource();
    away.setURL("jdbc:h2:tcp://localhost:1/none");

    assertThatThrownBy(
            () ->
                new JdbcPositionStore(away, "X", true, "key", PositionStoreContract.patient())
                    .open())
        .isInstanceOf(PositionStoreException.class)
        .asInstanceOf(type(PositionStoreException.class))
        .returns(true, PositionStoreException::isTemporary);
  }

  @Test
  void connectionsAreGivenBackAsTheyWere() throws SQLException {
    JdbcPositionStore store = store("INSTANTLY_POSITION", true);
    store.open();
    store.append(List.of(new PositionChange.Finished("a")));

    try (Connection connection = pool.getConnection()) {
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }
}

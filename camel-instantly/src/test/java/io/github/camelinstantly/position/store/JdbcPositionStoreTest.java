package io.github.camelinstantly.position.store;

import static io.github.camelinstantly.position.store.PositionStoreContract.START;
import static io.github.camelinstantly.position.store.PositionStoreContract.STEPS;
import static io.github.camelinstantly.position.store.PositionStoreContract.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    execute("UPDATE INSTANTLY_POSITION SET content = '2' || SUBSTRING(content, 2) WHERE line = 0");

    assertThatThrownBy(() -> store("INSTANTLY_POSITION", false).open())
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(StoreMessages.newer("INSTANTLY_POSITION", "key", 2, PositionTable.VERSION));
    execute("UPDATE INSTANTLY_POSITION SET content = '1' || SUBSTRING(content, 2) WHERE line = 0");
    assertThat(store("INSTANTLY_POSITION", false).open()).isPresent();
  }

  @Test
  void damageIsAnErrorAndNeverANewBeginning() throws SQLException {
    for (String damage :
        List.of(
            "DELETE FROM INSTANTLY_POSITION WHERE line = (SELECT MAX(line) - 1 FROM"
                + " INSTANTLY_POSITION WHERE line < 1000000000000)",
            "DELETE FROM INSTANTLY_POSITION WHERE line = (SELECT MAX(line) FROM INSTANTLY_POSITION)",
            "UPDATE INSTANTLY_POSITION SET content = '.[{]' WHERE line > 0",
            "UPDATE INSTANTLY_POSITION SET content = 'x' WHERE line = 0")) {
      execute("DELETE FROM INSTANTLY_POSITION");
      begin();
      JdbcPositionStore store = store("INSTANTLY_POSITION", false);
      store.open();
      store.append(List.of(new PositionChange.Finished("a")));
      store.append(List.of(new PositionChange.Finished("b")));
      execute(damage);
      assertThatThrownBy(() -> store("INSTANTLY_POSITION", false).open())
          .as(damage)
          .isInstanceOf(PositionStoreException.class)
          .hasMessageContaining("corrupt");
    }
  }

  /** A process is gone amid a write of several lines, or of a snapshot. */
  @Test
  void whatWasNotWrittenToItsEndDoesNotCount() throws SQLException {
    Snapshot before = store("INSTANTLY_POSITION", false).open().orElseThrow().snapshot();
    JdbcPositionStore store = store("INSTANTLY_POSITION", false);
    store.open();
    for (String torn :
        List.of(
            "INSERT INTO INSTANTLY_POSITION SELECT 'key', 4000000000, '+[{\"taken\":' FROM DUAL",
            "INSERT INTO INSTANTLY_POSITION VALUES ('key', 9000000000000000000, '+[{')")) {
      execute(torn);
      assertThat(store("INSTANTLY_POSITION", false).open().orElseThrow().snapshot())
          .isEqualTo(before);
    }
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet left =
            statement.executeQuery(
                "SELECT COUNT(*) FROM INSTANTLY_POSITION WHERE line >= 9000000000000000000")) {
      left.next();
      assertThat(left.getInt(1)).isZero();
    }
  }

  /** The connection is cut: before the statement came to the database, or before its answer. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWriteOfUnclearOutcomeIsMadeOnce(boolean done) {
    int statements = 0;
    CutDatabase database;
    do {
      database = new CutDatabase(pool, ++statements, done);
      String key = "key" + statements;
      JdbcPositionStore store =
          new JdbcPositionStore(database.dataSource(), "INSTANTLY_POSITION", false, key, patient());
      Position expected = new Position(START);
      untilItSucceeds(store::open);
      untilItSucceeds(() -> store.compact(START));
      for (int round = 0; round < 2; round++) {
        for (PositionChange step : STEPS) {
          untilItSucceeds(() -> store.append(List.of(step)));
          expected.apply(step);
          untilItSucceeds(store::merged);
        }
        untilItSucceeds(() -> store.compact(expected.snapshot()));
      }
      untilItSucceeds(() -> store.append(List.of(new PositionChange.Finished("parked"))));
      expected.apply(new PositionChange.Finished("parked"));

      assertThat(
              new JdbcPositionStore(pool, "INSTANTLY_POSITION", false, key, patient())
                  .open()
                  .orElseThrow()
                  .snapshot())
          .as("cut at statement %d", statements)
          .isEqualTo(expected.snapshot());
    } while (database.wasCut());
    assertThat(statements).isGreaterThan(30);
  }

  private static void untilItSucceeds(Runnable write) {
    try {
      write.run();
    } catch (PositionStoreException e) {
      assertThat(e.isTemporary()).isTrue();
      write.run();
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

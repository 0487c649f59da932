package io.github.camelinstantly.position.store;

import static io.github.camelinstantly.position.store.PositionStoreContract.START;
import static io.github.camelinstantly.position.store.PositionStoreContract.STEPS;
import static io.github.camelinstantly.position.store.PositionStoreContract.T;
import static io.github.camelinstantly.position.store.PositionStoreContract.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Taken;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
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

  private long number(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private JdbcPositionStore store(String table, boolean creates) {
    return new JdbcPositionStore(pool, table, creates, "key", patient());
  }

  @Test
  void missingTablesAreCreatedOnRequestOnly() throws SQLException {
    for (String ddl : new PositionSchema("OTHER").ddl(SqlTypes.STANDARD)) {
      assertThatThrownBy(() -> store("OTHER", false).open())
          .isInstanceOf(PositionStoreException.class)
          .hasMessageContaining("createStateTable=true")
          .hasMessageContaining(ddl)
          .asInstanceOf(type(PositionStoreException.class))
          .returns(false, PositionStoreException::isTemporary);
      // the one without the other will not do
      execute(ddl);
    }
    assertThat(store("OTHER", false).open()).isEmpty();

    execute("CREATE SCHEMA APP");
    assertThat(store("APP.POSITIONS", true).open()).isEmpty();
    assertThat(store("APP.POSITIONS", false).open()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTableOfTheEarlierFormatIsRefusedAndLeftAlone(boolean creates) throws SQLException {
    execute("CREATE TABLE OLD (state_key VARCHAR(255), line BIGINT, content VARCHAR(4000))");
    execute("INSERT INTO OLD VALUES ('key', 0, '1 - 7 3 1 0 0')");

    assertThatThrownBy(() -> store("OLD", creates).open())
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(StoreMessages.earlierFormat("OLD"))
        .asInstanceOf(type(PositionStoreException.class))
        .returns(false, PositionStoreException::isTemporary);
    assertThat(number("SELECT COUNT(*) FROM OLD WHERE content = '1 - 7 3 1 0 0'")).isOne();
    assertThat(number("SELECT COUNT(*) FROM OLD")).isOne();
  }

  @Test
  void aNameThatIsNoneIsRefusedBeforeItBecomesSql() {
    assertThatThrownBy(() -> store("X; DROP TABLE Y", true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(StoreMessages.wrongTableName("X; DROP TABLE Y"));
  }

  @Test
  void aNewerFormatIsRefusedAndLeftAlone() throws SQLException {
    execute("UPDATE INSTANTLY_POSITION SET format = 2");

    assertThatThrownBy(() -> store("INSTANTLY_POSITION", false).open())
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(StoreMessages.newer("INSTANTLY_POSITION", "key", 2, PositionTable.VERSION));
    execute("UPDATE INSTANTLY_POSITION SET format = 1");
    assertThat(store("INSTANTLY_POSITION", false).open()).isPresent();
  }

  @Test
  void damageIsAnErrorAndNeverANewBeginning() throws SQLException {
    for (String damage :
        List.of(
            "DELETE FROM INSTANTLY_POSITION",
            "UPDATE INSTANTLY_POSITION SET watermark = NULL",
            "UPDATE INSTANTLY_POSITION SET filters = NULL",
            "UPDATE INSTANTLY_POSITION SET horizon = 'x'",
            "UPDATE INSTANTLY_POSITION_ITEM SET item_time = '.[{]' WHERE item_id = 'c'",
            "UPDATE INSTANTLY_POSITION_ITEM SET item_state = 'x' WHERE item_id = 'c'",
            "UPDATE INSTANTLY_POSITION_ITEM SET item_state = 'failed' WHERE item_id = 'c'")) {
      execute("DELETE FROM INSTANTLY_POSITION");
      execute("DELETE FROM INSTANTLY_POSITION_ITEM");
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

  /** A process is gone when it has written the items of a position, and not the position. */
  @Test
  void whatWasNotWrittenToItsEndDoesNotCount() throws SQLException {
    JdbcPositionStore before = store("INSTANTLY_POSITION", false);
    Snapshot expected = before.open().orElseThrow().snapshot();
    // of a position in place of this one, and of one that was replaced
    for (String generation : List.of("epoch + 1", "generation - 1")) {
      execute(
          "INSERT INTO INSTANTLY_POSITION_ITEM SELECT state_key, "
              + generation
              + ", 'torn', horizon, 'pending', 0, NULL, NULL, NULL, NULL FROM INSTANTLY_POSITION");
    }

    assertThat(store("INSTANTLY_POSITION", false).open().orElseThrow().snapshot())
        .isEqualTo(expected);
    assertThat(number("SELECT COUNT(*) FROM INSTANTLY_POSITION_ITEM WHERE item_id = 'torn'"))
        .isZero();
  }

  /** A process is gone when it has inserted a page, before the watermark moved. */
  @Test
  void aPageThatWasInsertedIsPendingAlthoughTheWatermarkIsBeforeIt() {
    Instant before = store("INSTANTLY_POSITION", false).open().orElseThrow().newest();
    JdbcPositionStore store =
        new JdbcPositionStore(
            // the head thrice, the owner, leftovers, items; then the insert
            new CutDatabase(pool, 7, true).dataSource(),
            "INSTANTLY_POSITION",
            false,
            "key",
            patient());
    store.open();
    Taken page =
        new Taken(List.of(PendingItem.taken("d", before.plusSeconds(1))), before, START.floor());

    assertThatThrownBy(() -> store.append(List.of(page))).hasMessageContaining("cut");

    Position found = store("INSTANTLY_POSITION", false).open().orElseThrow();
    assertThat(found.newest()).isEqualTo(before);
    assertThat(found.pending()).extracting(PendingItem::id).containsExactly("a", "b", "c", "d");
  }

  /** It was on its way when the connection was cut, and the next one was made before it. */
  @Test
  void aWriteThatComesLateComesToNothing() throws SQLException {
    PositionTable positions = new PositionTable("INSTANTLY_POSITION");
    ItemTable items = new ItemTable("INSTANTLY_POSITION_ITEM", "INSTANTLY_POSITION");
    CutDatabase cut = new CutDatabase(pool, 7, false);
    JdbcPositionStore store =
        new JdbcPositionStore(cut.dataSource(), "INSTANTLY_POSITION", false, "key", patient());
    Position position = store.open().orElseThrow();
    try (Connection connection = pool.getConnection()) {
      PositionHead head = positions.head(connection, "key").orElseThrow();
      Taken page = new Taken(List.of(PendingItem.taken("d", T)), T, T);
      assertThatThrownBy(() -> store.append(List.of(page))).hasMessageContaining("cut");
      store.append(List.of(new PositionChange.Swept(T.plusSeconds(1), T)));

      assertThat(
              items.insert(
                  connection, head.lease(), head.generation(), ItemState.PENDING, page.items()))
          .isFalse();
      assertThat(positions.move(connection, head.lease(), position)).isFalse();
      assertThat(
              items.fail(
                  connection,
                  head.lease(),
                  head.generation(),
                  new PositionChange.Failed("a", 1, null)))
          .isFalse();
    }
    assertThat(store.isOwnershipLost()).isFalse();
    assertThat(store("INSTANTLY_POSITION", false).open().orElseThrow().pending())
        .extracting(PendingItem::id, PendingItem::attempts)
        .containsExactly(tuple("a", 0), tuple("b", 0), tuple("c", 0));
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

    assertThatThrownBy(() -> new JdbcPositionStore(away, "X", true, "key", patient()).open())
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

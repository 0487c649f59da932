package io.github.camelinstantly.position.store;

import static io.github.camelinstantly.position.store.PositionStoreContract.KEY;
import static io.github.camelinstantly.position.store.PositionStoreContract.START;
import static io.github.camelinstantly.position.store.PositionStoreContract.STEPS;
import static io.github.camelinstantly.position.store.PositionStoreContract.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queries in the docs find what is pending and parked, in tables made as the docs say. */
abstract class OperatorQueriesContract {

  abstract DataSource database();

  /** What this database calls a text of any length. */
  abstract SqlTypes types();

  @BeforeEach
  void keepAPosition() throws Exception {
    List<String> ddl = DocumentedSql.statements("CREATE");
    assertThat(ddl)
        .extracting(statement -> statement.replaceAll("\\s+", " ").replace("( ", "("))
        .isEqualTo(new PositionSchema("INSTANTLY_POSITION").ddl(SqlTypes.POSTGRESQL));
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      for (String create : ddl) {
        statement.execute(create.replace("TEXT", types().text()));
      }
    }
    JdbcPositionStore store =
        new JdbcPositionStore(database(), "INSTANTLY_POSITION", false, KEY, patient());
    store.open();
    store.compact(START);
    store.append(STEPS);
    store.merged();
  }

  private List<Map<String, Object>> ask(int query) throws Exception {
    try (Connection connection = database().getConnection()) {
      return DocumentedSql.ask(connection, DocumentedSql.statements("SELECT").get(query));
    }
  }

  @Test
  void oneTellsWhatIsNotDoneAndForHowLong() throws Exception {
    List<Map<String, Object>> found = ask(0);

    assertThat(found)
        .extracting(row -> row.get("item_id") + " " + row.get("item_state"))
        .containsExactlyInAnyOrder("b failed", "kept pending", "parked parked");
    assertThat(found)
        .allSatisfy(
            row -> {
              assertThat(row.get("state_since")).isNotNull();
              assertThat(row.get("how_long")).isNotNull();
            })
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        entry("item_time", "2026-08-13T11:12:14.332000000Z"),
                        entry("attempts", 3),
                        entry("next_try", "2026-08-13T11:13:14.330000000Z")));
  }

  @Test
  void oneCountsThem() throws Exception {
    List<Map<String, Object>> found = ask(1);

    assertThat(found)
        .extracting(row -> row.get("item_state") + " " + row.get("items"))
        .containsExactly("failed 1", "parked 1", "pending 1");
    assertThat(found)
        .allSatisfy(
            row -> assertThat(row).containsEntry("state_key", KEY).doesNotContainValue(null));
  }

  @Test
  void oneTellsWhoOwnsAPosition() throws Exception {
    assertThat(ask(2))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("state_key", KEY)
                    .containsEntry("watermark", "2026-08-13T11:12:14.334000000Z")
                    .doesNotContainValue(null));
  }
}

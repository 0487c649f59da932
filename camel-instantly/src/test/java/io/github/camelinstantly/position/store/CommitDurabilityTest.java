package io.github.camelinstantly.position.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelinstantly.message.StoreMessages;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that reports commits too early is found out before a position is kept in it. */
class CommitDurabilityTest {

  @TempDir private Path folder;

  private Optional<String> warning(String parameters) throws SQLException {
    String url = "jdbc:h2:" + folder.resolve("db") + parameters;
    try (Connection connection = DriverManager.getConnection(url)) {
      return CommitDurability.warning(connection);
    }
  }

  @Test
  void h2WaitsHalfASecondByDefault() throws SQLException {
    assertThat(warning(""))
        .contains(
            StoreMessages.lazyCommits("WRITE_DELAY", "500", "add `;WRITE_DELAY=0` to its URL"));
    assertThat(warning(";WRITE_DELAY=0")).isEmpty();
  }

  @Test
  void aDatabaseInMemoryIsNotTakenForMoreThanItIs() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
      assertThat(CommitDurability.warning(connection)).isEmpty();
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNoReasonToStop() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
    connection.close();

    assertThat(CommitDurability.warning(connection)).isEmpty();
  }
}

package io.github.camelinstantly.position.store;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A database whose connection is cut at one statement. */
final class CutDatabase implements WatchedDatabase.Watcher {

  private final DataSource database;
  private final boolean done;
  private int left;

  /**
   * @param statement which statement, counted from 1
   * @param done whether the database makes it all the same
   */
  CutDatabase(DataSource database, int statement, boolean done) {
    this.database = database;
    this.left = statement;
    this.done = done;
  }

  DataSource dataSource() {
    return WatchedDatabase.of(database, this);
  }

  boolean wasCut() {
    return left <= 0;
  }

  @Override
  public void before() throws SQLException {
    left--;
    cutIf(!done);
  }

  @Override
  public void after() throws SQLException {
    cutIf(done);
  }

  private void cutIf(boolean now) throws SQLException {
    if (left == 0 && now) {
      throw new SQLException("cut", "08006");
    }
  }
}

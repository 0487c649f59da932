package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table with a row for each position: who owns it and how far it has come.
 *
 * <p>Each statement is a transaction of its own. A process that is paused amid a longer one would
 * hold the lock on the row, and nobody could take over.
 */
final class PositionTable {

  static final int VERSION = 1;

  private static final String IF_OWNED = " WHERE state_key = ? AND owner_token = ? AND epoch = ?";

  private final String name;

  /**
   * @param name its name, checked already
   */
  PositionTable(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  Optional<PositionHead> head(Connection connection, String key) throws SQLException {
    String sql =
        "SELECT format, owner_token, epoch, generation, heartbeat, floor_time, watermark, horizon,"
            + " swept_at, filters, applied_reset FROM "
            + name
            + " WHERE state_key = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      try (ResultSet found = statement.executeQuery()) {
        return found.next() ? Optional.of(head(key, found)) : Optional.empty();
      }
    }
  }

  private PositionHead head(String key, ResultSet found) throws SQLException {
    int version = found.getInt("format");
    if (version > VERSION) {
      throw new PositionStoreException(StoreMessages.newer(name, key, version, VERSION), null);
    }
    Lease lease = new Lease(key, found.getString("owner_token"), found.getLong("epoch"));
    long generation = found.getLong("generation");
    try {
      return new PositionHead(
          lease, generation, found.getLong("heartbeat"), generation == 0 ? null : position(found));
    } catch (DateTimeException | NullPointerException e) {
      throw new PositionStoreException(StoreMessages.corrupt(name, key, "one of its times"), e);
    }
  }

  private static Snapshot position(ResultSet found) throws SQLException {
    String reset = found.getString("applied_reset");
    return new Snapshot(
        SqlText.instant(found.getString("floor_time")),
        SqlText.instant(found.getString("watermark")),
        SqlText.instant(found.getString("horizon")),
        SqlText.instant(found.getString("swept_at")),
        Map.of(),
        List.of(),
        SqlText.unescape(found.getString("filters")),
        reset == null ? null : SqlText.unescape(reset));
  }

  /** Writes that there is no position yet and who owns it; tells whether nobody was faster. */
  boolean insert(Connection connection, Lease lease) throws SQLException {
    String sql =
        "INSERT INTO "
            + name
            + " (state_key, format, owner_token, epoch, generation, heartbeat, heartbeat_at)"
            + " VALUES (?, ?, ?, ?, 0, 0, CURRENT_TIMESTAMP)";
    try {
      return update(connection, sql, lease.key(), VERSION, lease.owner(), lease.epoch());
    } catch (SQLException e) {
      if (!PositionSchema.isIntegrity(e)) {
        throw e;
      }
      return false;
    }
  }

  /** Puts a lease in place of another; tells whether that one held still. */
  boolean change(Connection connection, Lease before, String owner, long epoch)
      throws SQLException {
    String sql = "UPDATE " + name + " SET owner_token = ?, epoch = ?" + IF_OWNED;
    return update(connection, sql, owner, epoch, before.key(), before.owner(), before.epoch());
  }

  /** Says that the owner lives; tells whether it is the owner. */
  boolean beat(Connection connection, Lease lease) throws SQLException {
    String sql =
        "UPDATE "
            + name
            + " SET heartbeat = heartbeat + 1, heartbeat_at = CURRENT_TIMESTAMP"
            + IF_OWNED;
    return update(connection, sql, lease.key(), lease.owner(), lease.epoch());
  }

  /** Writes how far it has come; tells whether the owner is the owner. */
  boolean move(Connection connection, Lease lease, Position to) throws SQLException {
    String sql = "UPDATE " + name + " SET watermark = ?, horizon = ?, swept_at = ?" + IF_OWNED;
    return update(
        connection,
        sql,
        SqlText.time(to.newest()),
        SqlText.time(to.horizon()),
        SqlText.time(to.sweptAt()),
        lease.key(),
        lease.owner(),
        lease.epoch());
  }

  /**
   * Puts a position in place of the one before, with the items of the generation that is the next
   * epoch; tells whether the owner is the owner.
   */
  boolean replace(Connection connection, Lease lease, Snapshot snapshot) throws SQLException {
    String sql =
        "UPDATE "
            + name
            + " SET epoch = ?, generation = ?, floor_time = ?, watermark = ?, horizon = ?,"
            + " swept_at = ?, filters = ?, applied_reset = ?"
            + IF_OWNED;
    String reset = snapshot.appliedReset();
    return update(
        connection,
        sql,
        lease.next().epoch(),
        lease.next().epoch(),
        SqlText.time(snapshot.floor()),
        SqlText.time(snapshot.newest()),
        SqlText.time(snapshot.horizon()),
        SqlText.time(snapshot.sweptAt()),
        SqlText.escape(snapshot.filters()),
        reset == null ? null : SqlText.escape(reset),
        lease.key(),
        lease.owner(),
        lease.epoch());
  }

  private static boolean update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      SqlParameters.set(statement, values);
      return statement.executeUpdate() == 1;
    }
  }
}

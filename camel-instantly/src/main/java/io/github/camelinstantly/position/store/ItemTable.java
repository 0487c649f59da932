package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table with a row for each item that was taken: what became of it, and since when. Finished
 * ones stay until the horizon has passed them.
 *
 * <p>Each statement can be made again without harm, for its answer may be lost.
 */
final class ItemTable {

  /** So many that no database finds a statement too long, nor with too many values. */
  private static final int AT_ONCE = 100;

  private static final String OF_POSITION = " WHERE state_key = ? AND generation = ?";
  private static final String NOW = "CURRENT_TIMESTAMP";
  private static final String NOT_DONE = " AND item_state <> 'done'";

  private final String name;
  private final String positions;

  /**
   * @param name its name
   * @param positions the table of positions
   */
  ItemTable(String name, String positions) {
    this.name = name;
    this.positions = positions;
  }

  /**
   * Inserts items that are not there, as long as a lease holds; as many as go into one statement by
   * one.
   *
   * @return whether it held as far as can be told: if all were there, nothing was asked
   */
  boolean insert(
      Connection connection, Lease lease, long generation, ItemState state, List<PendingItem> items)
      throws SQLException {
    Map<String, PendingItem> once = new LinkedHashMap<>();
    items.forEach(item -> once.putIfAbsent(item.id(), item));
    List<PendingItem> all = List.copyOf(once.values());
    boolean held = true;
    for (int from = 0; held && from < all.size(); from += AT_ONCE) {
      List<PendingItem> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      held = insertSome(connection, lease, generation, state, some);
    }
    return held;
  }

  private boolean insertSome(
      Connection connection, Lease lease, long generation, ItemState state, List<PendingItem> items)
      throws SQLException {
    if (insertNew(connection, lease, generation, state, items)) {
      return true;
    }
    // a write of unclear outcome left some, or an owner that was overtaken amid one
    Set<String> known = known(connection, lease.key(), generation, items);
    List<PendingItem> missing = items.stream().filter(item -> !known.contains(item.id())).toList();
    return missing.isEmpty()
        || (missing.size() < items.size()
            && insertNew(connection, lease, generation, state, missing));
  }

  /**
   * Inserts all or nothing. If the lease does not hold, the first row has no key, which the table
   * does not take.
   *
   * @return whether neither that nor an item that is there prevented it
   */
  private boolean insertNew(
      Connection connection, Lease lease, long generation, ItemState state, List<PendingItem> items)
      throws SQLException {
    String others = ", ?, ?, ?, '" + state.text() + "', 0, " + NOW + ", " + NOW + ", ?)";
    String sql =
        "INSERT INTO "
            + name
            + " (state_key, generation, item_id, item_time, item_state, attempts, taken_at,"
            + " state_since, content) VALUES ((SELECT p.state_key FROM "
            + positions
            + " p WHERE p.state_key = ? AND p.owner_token = ? AND p.epoch = ?)"
            + others
            + (", (?" + others).repeat(items.size() - 1);
    List<@Nullable Object> values = new ArrayList<>(List.of(lease.key()));
    values.addAll(List.of(lease.owner(), lease.epoch()));
    for (PendingItem item : items) {
      if (item != items.get(0)) {
        values.add(lease.key());
      }
      values.add(generation);
      values.add(SqlText.escape(item.id()));
      values.add(SqlText.time(item.timestamp()));
      values.add(item.content() == null ? null : SqlText.escape(item.content()));
    }
    try {
      update(connection, sql, values.toArray());
      return true;
    } catch (SQLException e) {
      if (!PositionSchema.isIntegrity(e)) {
        throw e;
      }
      return false;
    }
  }

  private Set<String> known(
      Connection connection, String key, long generation, List<PendingItem> items)
      throws SQLException {
    return ids(
        connection,
        " AND item_id IN (" + marks(items.size()) + ")",
        key,
        generation,
        items.stream().map(item -> SqlText.escape(item.id())).toList());
  }

  /** The items that are not finished. */
  Set<String> unfinished(Connection connection, String key, long generation) throws SQLException {
    return ids(connection, NOT_DONE, key, generation, List.of());
  }

  private Set<String> ids(
      Connection connection, String condition, String key, long generation, List<String> more)
      throws SQLException {
    List<Object> values = new ArrayList<>(List.of(key, generation));
    values.addAll(more);
    Set<String> ids = new HashSet<>();
    String sql = "SELECT item_id FROM " + name + OF_POSITION + condition;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      SqlParameters.set(statement, values.toArray());
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          ids.add(SqlText.unescape(found.getString(1)));
        }
      }
    }
    return ids;
  }

  /** Notes that items are finished, whoever owns the position. */
  void finish(Connection connection, String key, long generation, List<String> ids)
      throws SQLException {
    finish(connection, key, generation, ids, "", List.of());
  }

  /**
   * Notes that items are finished, as long as a lease holds.
   *
   * @return whether all of them were; not if one was already, either
   */
  boolean finish(Connection connection, Lease lease, long generation, List<String> ids)
      throws SQLException {
    List<Object> held = List.of(lease.key(), lease.owner(), lease.epoch());
    return finish(connection, lease.key(), generation, ids, ifHeld(), held) == ids.size();
  }

  private int finish(
      Connection connection,
      String key,
      long generation,
      List<String> ids,
      String condition,
      List<Object> held)
      throws SQLException {
    int finished = 0;
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      List<Object> values = new ArrayList<>(List.of(key, generation));
      // in one order, so that two that finish the same do not wait for each other
      some.stream().map(SqlText::escape).sorted().forEach(values::add);
      values.addAll(held);
      String sql =
          "UPDATE "
              + name
              + " SET item_state = 'done', state_since = CURRENT_TIMESTAMP, next_try = NULL,"
              + " content = NULL"
              + OF_POSITION
              + " AND item_id IN ("
              + marks(some.size())
              + ")"
              + NOT_DONE
              + condition;
      finished += update(connection, sql, values.toArray());
    }
    return finished;
  }

  private String ifHeld() {
    return " AND EXISTS (SELECT 1 FROM "
        + positions
        + " p WHERE p.state_key = ? AND p.owner_token = ? AND p.epoch = ?)";
  }

  /**
   * Notes that an item failed, as long as a lease holds.
   *
   * @return whether it did; not if the item is finished, either
   */
  boolean fail(Connection connection, Lease lease, long generation, Failed failed)
      throws SQLException {
    Instant next = failed.nextTry();
    ItemState state = next == null ? ItemState.PARKED : ItemState.FAILED;
    String sql =
        "UPDATE "
            + name
            + " SET item_state = ?, attempts = ?, next_try = ?, state_since = CURRENT_TIMESTAMP"
            + OF_POSITION
            + " AND item_id = ?"
            + NOT_DONE
            + ifHeld();
    return update(
            connection,
            sql,
            state.text(),
            failed.attempts(),
            next == null ? null : SqlText.time(next),
            lease.key(),
            generation,
            SqlText.escape(failed.id()),
            lease.key(),
            lease.owner(),
            lease.epoch())
        == 1;
  }

  /** Deletes what is finished and lies before a horizon. */
  void forget(Connection connection, String key, long generation, Instant horizon)
      throws SQLException {
    update(
        connection,
        "DELETE FROM " + name + OF_POSITION + " AND item_state = 'done' AND item_time < ?",
        key,
        generation,
        SqlText.time(horizon));
  }

  /** Deletes the items of other generations than one, up to the last that is nobody's any more. */
  void deleteOthers(Connection connection, String key, long generation, long last)
      throws SQLException {
    update(
        connection,
        "DELETE FROM " + name + " WHERE state_key = ? AND generation <> ? AND generation <= ?",
        key,
        generation,
        last);
  }

  /** Whether a key has items of any generation. */
  boolean hasAny(Connection connection, String key) throws SQLException {
    String sql = "SELECT COUNT(*) FROM " + name + " WHERE state_key = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      try (ResultSet found = statement.executeQuery()) {
        return found.next() && found.getLong(1) > 0;
      }
    }
  }

  /** The items of a position, with those that the horizon has passed left out. */
  Items read(Connection connection, String key, long generation, Instant horizon)
      throws SQLException {
    String sql =
        "SELECT item_id, item_time, item_state, attempts, next_try, content FROM "
            + name
            + OF_POSITION;
    Map<String, Instant> seen = new LinkedHashMap<>();
    List<PendingItem> pending = new ArrayList<>();
    int passed = 0;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      SqlParameters.set(statement, key, generation);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          PendingItem item = item(key, found);
          if (!ItemState.DONE.text().equals(found.getString("item_state"))) {
            pending.add(item);
          } else if (item.timestamp().isBefore(horizon)) {
            passed++;
          } else {
            seen.put(item.id(), item.timestamp());
          }
        }
      }
    }
    pending.sort(Comparator.comparing(PendingItem::timestamp).thenComparing(PendingItem::id));
    return new Items(seen, pending, passed);
  }

  private PendingItem item(String key, ResultSet found) throws SQLException {
    String id = SqlText.unescape(found.getString("item_id"));
    String content = found.getString("content");
    try {
      Instant time = SqlText.instant(found.getString("item_time"));
      PendingItem fresh =
          PendingItem.taken(id, time, content == null ? null : SqlText.unescape(content));
      int attempts = found.getInt("attempts");
      return switch (ItemState.parse(found.getString("item_state"))) {
        case PENDING, DONE -> fresh;
        case FAILED -> fresh.failed(attempts, SqlText.instant(found.getString("next_try")));
        case PARKED -> fresh.failed(attempts, null);
      };
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new PositionStoreException(
          StoreMessages.corrupt(name, key, "its item `" + id + "`"), e);
    }
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      SqlParameters.set(statement, values);
      return statement.executeUpdate();
    }
  }

  /**
   * The items of a position.
   *
   * @param seen finished ones, with their timestamps
   * @param pending the others, oldest first
   * @param passed how many finished ones the horizon has passed
   */
  record Items(Map<String, Instant> seen, List<PendingItem> pending, int passed) {}
}

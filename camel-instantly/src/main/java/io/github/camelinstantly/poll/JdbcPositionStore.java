package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.poll.PositionChange.Finished;
import io.github.camelinstantly.poll.PositionChange.Snapshot;
import io.github.camelinstantly.poll.PositionChange.Taken;
import io.github.camelinstantly.poll.PositionTable.Head;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a position in a database table that several processes share. Who opens it becomes its
 * owner, whoever was before: a token of this store's own is written by compare-and-set, and each
 * write proves by the same means that it is there still. One that lost it may only note that rows
 * are finished, which the owner learns with its next poll; and it watches the owner, to be told by
 * {@link #isFree} should that one go.
 */
public final class JdbcPositionStore implements PositionStore {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcPositionStore.class);

  /** So that a short position is not rewritten all the time; in characters. */
  private static final long SMALLEST_GROWN = 256 * 1024L;

  /** Rewriting costs one snapshot: worth it when several of them have been appended. */
  private static final int GROWTH = 4;

  /** Others can come between only so often: each stale owner has few rows under way. */
  private static final int MOST_TRIES = 100;

  private final DataSource dataSource;
  private final PositionTable table;
  private final String key;
  private final boolean createsTable;
  private final OwnerWatch watch;
  private final String owner = UUID.randomUUID().toString();
  private final List<PositionChange> merged = new ArrayList<>();
  private @Nullable Head head;
  private long appended;
  private long snapshotLength;
  private volatile boolean lost;
  private boolean closed;

  /**
   * @param dataSource gives connections
   * @param table the table's name
   * @param createsTable whether a table that is missing is created
   * @param key the consumer that the position belongs to
   * @param watch tells when another owner is gone
   */
  public JdbcPositionStore(
      DataSource dataSource, String table, boolean createsTable, String key, OwnerWatch watch) {
    this.dataSource = dataSource;
    this.table = new PositionTable(table);
    this.createsTable = createsTable;
    this.key = key;
    this.watch = watch;
  }

  @Override
  public Optional<Position> open() {
    lost = false;
    closed = false;
    watch.forget();
    merged.clear();
    if (createsTable) {
      onConnection(
          connection -> {
            table.createIfMissing(connection);
            return true;
          });
    }
    return inTransaction(this::takeOver);
  }

  private Optional<Position> takeOver(Connection connection) throws SQLException {
    for (int i = 0; i < MOST_TRIES; i++) {
      Optional<Head> found = table.head(connection, key);
      Head mine = found.map(before -> before.ownedBy(owner)).orElse(Head.empty(owner));
      boolean taken =
          found.isEmpty()
              ? table.insert(connection, key, mine)
              : table.change(connection, key, found.get(), mine);
      if (taken) {
        head = mine;
        List<PositionChange> steps = table.steps(connection, key, mine.first(), mine.next());
        snapshotLength = 0;
        appended = 0;
        return position(steps);
      }
    }
    throw new PositionStoreException(StoreMessages.contended(table.name(), key), null);
  }

  private Optional<Position> position(List<PositionChange> steps) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    if (!(steps.get(0) instanceof Snapshot snapshot)) {
      throw new PositionStoreException(
          StoreMessages.corrupt(table.name(), key, "it does not begin with a snapshot"), null);
    }
    Position position = new Position(snapshot);
    steps.forEach(position::apply);
    return Optional.of(position);
  }

  @Override
  public void append(List<PositionChange> changes) {
    String text = PositionCodec.write(changes);
    inTransaction(
        connection -> {
          for (int i = 0; i < MOST_TRIES && !lost && !closed; i++) {
            Head before = owned();
            Head after = before.extendedBy(PositionTable.lines(text));
            if (table.change(connection, key, before, after)) {
              table.insert(connection, key, before.next(), text);
              return after;
            }
            catchUp(connection);
          }
          if (lost || closed) {
            return merge(connection, changes);
          }
          throw new PositionStoreException(StoreMessages.contended(table.name(), key), null);
        },
        after -> {
          head = after;
          appended += text.length();
        });
    if ((lost || closed) && changes.stream().anyMatch(Taken.class::isInstance)) {
      throw new PositionStoreException(
          lost ? PositionMessages.takenOver() : StoreMessages.notOpened(table.name(), key), null);
    }
  }

  /** Learns what became of the position since this store last saw it. */
  private void catchUp(Connection connection) throws SQLException {
    Head before = owned();
    Head now = current(connection);
    if (!now.owner().equals(owner)) {
      lost = true;
      watch.sees(now);
    } else if (now.next() > before.next()) {
      merged.addAll(table.steps(connection, key, before.next(), now.next()));
    }
    head = now;
  }

  private Head current(Connection connection) throws SQLException {
    return table
        .head(connection, key)
        .orElseThrow(() -> new PositionStoreException(StoreMessages.gone(table.name(), key), null));
  }

  /** Notes the rows that were finished in the position of the new owner. */
  private Head merge(Connection connection, List<PositionChange> changes) throws SQLException {
    List<PositionChange> finished = changes.stream().filter(Finished.class::isInstance).toList();
    Head current = owned();
    for (int i = 0; i < MOST_TRIES && !finished.isEmpty(); i++) {
      String text = PositionCodec.write(finished);
      Head after = current.extendedBy(PositionTable.lines(text));
      if (table.change(connection, key, current, after)) {
        table.insert(connection, key, current.next(), text);
        current = after;
        finished = List.of();
      } else {
        current = table.head(connection, key).orElse(current);
      }
    }
    return current;
  }

  @Override
  public List<PositionChange> merged() {
    inTransaction(
        connection -> {
          Head before = owned();
          Head after = before.polledOnceMore();
          if (lost || !table.change(connection, key, before, after)) {
            catchUp(connection);
            return owned();
          }
          return after;
        },
        after -> head = after);
    List<PositionChange> learnt = List.copyOf(merged);
    merged.clear();
    return learnt;
  }

  @Override
  public boolean isLost() {
    return lost;
  }

  @Override
  public boolean isFree() {
    return lost && watch.isFree();
  }

  @Override
  public boolean isGrown() {
    return !lost && appended > Math.max(SMALLEST_GROWN, GROWTH * snapshotLength);
  }

  @Override
  public void replace(Snapshot snapshot) {
    String text = PositionCodec.write(List.of(snapshot));
    inTransaction(
        connection -> {
          Head before = owned();
          Head after = before.replacedBy(PositionTable.lines(text));
          // by now it may know the head of the new owner, which is not its own to change
          if (lost || !table.change(connection, key, before, after)) {
            catchUp(connection);
            throw new PositionStoreException(
                lost ? PositionMessages.takenOver() : StoreMessages.contended(table.name(), key),
                null);
          }
          table.delete(connection, key, after.first());
          table.insert(connection, key, after.first(), text);
          return after;
        },
        after -> {
          head = after;
          snapshotLength = text.length();
          appended = 0;
        });
  }

  private Head owned() {
    Head current = head;
    if (current == null) {
      throw new PositionStoreException(StoreMessages.notOpened(table.name(), key), null);
    }
    return current;
  }

  /**
   * Gives the position up, so that others need not wait. Exchanges that end later are still noted.
   */
  @Override
  public void close() {
    Head mine = head;
    if (mine == null || lost || closed) {
      return;
    }
    closed = true;
    try {
      inTransaction(connection -> giveUp(connection, mine));
    } catch (PositionStoreException e) {
      LOG.debug("Not given up, so that others wait until it is clear: {}", e.getMessage());
    }
  }

  private boolean giveUp(Connection connection, Head mine) throws SQLException {
    if (table.change(connection, key, mine, mine.ownedByNobody())) {
      return true;
    }
    // an earlier owner noted something meanwhile, or there is a new one
    Head now = current(connection);
    return now.owner().equals(owner) && table.change(connection, key, now, now.ownedByNobody());
  }

  private <T> T inTransaction(Work<T> work) {
    return onConnection(
        connection -> {
          boolean before = connection.getAutoCommit();
          connection.setAutoCommit(false);
          try {
            T result = work.on(connection);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException e) {
            rollback(connection, e);
            throw e;
          } finally {
            connection.setAutoCommit(before);
          }
        });
  }

  private <T> void inTransaction(Work<T> work, Consumer<T> then) {
    then.accept(inTransaction(work));
  }

  private static void rollback(Connection connection, Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private <T> T onConnection(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw table.isWrong(e)
          ? new PositionStoreException(StoreMessages.noTable(table.name(), table.ddl(), e), e)
          : PositionStoreException.temporary(StoreMessages.databaseDown(table.name(), e), e);
    }
  }

  /** Something done with a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}

package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Taken;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a position in a database table that several processes share. Who opens it becomes its
 * owner, whoever was before: a token of this store's own is written by compare-and-set, and each
 * write happens only if it is there still. One that lost it may only note that rows are finished,
 * which the owner learns with its next poll; and it watches the owner, to be told by {@link
 * #isOwnerGone} should that one go.
 */
public final class JdbcPositionStore implements PositionStore {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcPositionStore.class);

  /** So that a short position is not rewritten all the time; in characters. */
  private static final long SMALLEST_GROWN = 256 * 1024L;

  /** Rewriting costs one snapshot: worth it when several of them have been appended. */
  private static final int GROWTH = 4;

  /** Each try fails only if yet another consumer started at that moment. */
  private static final int MAX_TRIES = 100;

  /** Lines from here on are snapshots, each at a number that no other one takes by chance. */
  private static final long SNAPSHOTS = 1L << 62;

  private final DataSource dataSource;
  private final PositionTable table;
  private final String key;
  private final boolean createsTable;
  private final OwnerHeartbeat watch;
  private final String owner = UUID.randomUUID().toString();
  private @Nullable PositionHead head;
  private long nextLine;
  private long appended;
  private long snapshotLength;

  /** Whether it is not clear what became of the last write. */
  private boolean unclear;

  private volatile boolean lost;
  private volatile boolean closed;

  /**
   * @param dataSource gives connections
   * @param table the table's name
   * @param createsTable whether a table that is missing is created
   * @param key the consumer that the position belongs to
   * @param watch tells when another owner is gone
   */
  public JdbcPositionStore(
      DataSource dataSource, String table, boolean createsTable, String key, OwnerHeartbeat watch) {
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
    unclear = false;
    watch.forget();
    return onConnection(
        connection -> {
          if (createsTable) {
            table.createIfMissing(connection);
          }
          PositionHead mine = takeOver(connection);
          begin(mine);
          deleteLeftovers(connection, mine);
          return read(connection, mine);
        });
  }

  private PositionHead takeOver(Connection connection) throws SQLException {
    for (int i = 0; i < MAX_TRIES; i++) {
      Optional<PositionHead> found = table.head(connection, key);
      PositionHead mine =
          found.map(before -> before.takenBy(owner)).orElse(PositionHead.empty(owner));
      boolean taken =
          found.isEmpty()
              ? table.insert(connection, key, mine)
              : table.change(connection, key, found.get(), mine);
      if (taken) {
        return mine;
      }
    }
    throw new PositionStoreException(StoreMessages.contended(table.name(), key), null);
  }

  private void begin(PositionHead mine) {
    head = mine;
    nextLine = PositionHead.firstLine(mine.epoch());
    appended = 0;
    snapshotLength = 0;
  }

  /** Snapshots that a crash left half-written, or written and not replaced. */
  private void deleteLeftovers(Connection connection, PositionHead mine) throws SQLException {
    List<Long> leftovers =
        table.lines(connection, key, SNAPSHOTS, Long.MAX_VALUE).keySet().stream()
            .filter(line -> line < mine.snapshot() || line >= mine.snapshot() + mine.length())
            .toList();
    // those of a later owner cannot be among them if this one is the owner still
    if (!leftovers.isEmpty() && table.head(connection, key).equals(Optional.of(mine))) {
      for (long line : leftovers) {
        table.delete(connection, key, line, line + 1);
      }
    }
  }

  private Optional<Position> read(Connection connection, PositionHead mine) throws SQLException {
    if (!mine.hasSnapshot()) {
      return Optional.empty();
    }
    List<PositionChange> steps = new ArrayList<>(snapshot(connection, mine));
    if (steps.isEmpty() || !(steps.get(0) instanceof Snapshot snapshot)) {
      throw new PositionStoreException(
          StoreMessages.corrupt(table.name(), key, "it does not begin with a snapshot"), null);
    }
    Map<Long, String> lines =
        table.lines(
            connection,
            key,
            PositionHead.firstLine(mine.since()),
            PositionHead.firstLine(mine.epoch() + 1));
    appended = length(lines);
    Map<Long, Map<Long, String>> epochs = new TreeMap<>();
    lines.forEach(
        (line, content) ->
            epochs
                .computeIfAbsent(PositionHead.epochOf(line), epoch -> new TreeMap<>())
                .put(line, content));
    epochs.forEach(
        (epoch, ofIt) -> steps.addAll(table.steps(key, PositionHead.firstLine(epoch), ofIt)));
    steps.addAll(notes(connection).values());
    Position position = new Position(snapshot);
    steps.forEach(position::apply);
    return Optional.of(position);
  }

  private List<PositionChange> snapshot(Connection connection, PositionHead mine)
      throws SQLException {
    long end = mine.snapshot() + mine.length();
    Map<Long, String> lines = table.lines(connection, key, mine.snapshot(), end);
    if (lines.size() < mine.length()) {
      throw table.missing(key, mine.snapshot() + lines.size());
    }
    snapshotLength = length(lines);
    return table.steps(key, mine.snapshot(), lines);
  }

  private static long length(Map<Long, String> lines) {
    return lines.values().stream().mapToLong(String::length).sum();
  }

  @Override
  public void append(List<PositionChange> changes) {
    onConnection(
        connection -> {
          boolean written = false;
          for (int i = 0; i < MAX_TRIES && !written && mayWrite(connection); i++) {
            written = write(connection, changes);
          }
          if (!written) {
            note(connection, changes);
          }
          return written;
        });
    if ((lost || closed) && changes.stream().anyMatch(Taken.class::isInstance)) {
      throw new PositionStoreException(
          lost ? PositionMessages.takenOver() : StoreMessages.notOpened(table.name(), key), null);
    }
  }

  /** Writes steps behind the others, unless it turns out that another one is the owner. */
  private boolean write(Connection connection, List<PositionChange> changes) throws SQLException {
    String text = PositionCodec.write(changes);
    List<String> lines = PositionTable.split(text);
    unclear = true;
    boolean written = table.insert(connection, key, owned(), nextLine, lines);
    if (written) {
      unclear = false;
      nextLine += lines.size();
      appended += text.length();
    } else {
      look(connection);
    }
    return written;
  }

  /** Whether this one is the owner; what an attempt may have left behind is taken away. */
  private boolean mayWrite(Connection connection) throws SQLException {
    PositionHead before = owned();
    if (unclear && !lost && !closed) {
      look(connection);
      PositionHead now = owned();
      if (!lost) {
        nextLine = now.epoch() == before.epoch() ? nextLine : PositionHead.firstLine(now.epoch());
        table.delete(connection, key, nextLine, PositionHead.firstLine(now.epoch() + 1));
        unclear = false;
      }
    }
    return !lost && !closed;
  }

  /** Learns who the owner is. */
  private void look(Connection connection) throws SQLException {
    PositionHead now =
        table
            .head(connection, key)
            .orElseThrow(
                () -> new PositionStoreException(StoreMessages.gone(table.name(), key), null));
    if (!now.owner().equals(owner)) {
      lost = true;
      watch.observe(now);
    }
    head = now;
  }

  /** Notes the rows that were finished for the owner, each in a line of its own below 0. */
  private void note(Connection connection, List<PositionChange> changes) throws SQLException {
    for (PositionChange change : changes) {
      if (change instanceof Finished) {
        String line = PositionTable.split(PositionCodec.write(List.of(change))).get(0);
        table.insert(connection, key, -1 - unique(), line);
      }
    }
  }

  /** What others noted, by its line. */
  private Map<Long, PositionChange> notes(Connection connection) throws SQLException {
    Map<Long, PositionChange> notes = new TreeMap<>();
    table
        .lines(connection, key, Long.MIN_VALUE, 0)
        .forEach(
            (line, content) ->
                table
                    .steps(key, line, Map.of(line, content))
                    .forEach(step -> notes.put(line, step)));
    return notes;
  }

  private static long unique() {
    return UUID.randomUUID().getMostSignificantBits() >>> 2;
  }

  @Override
  public List<PositionChange> merged() {
    return onConnection(
        connection -> {
          boolean mine = mayWrite(connection);
          PositionHead before = owned();
          PositionHead after = before.polledOnceMore();
          unclear = true;
          if (!mine || !table.change(connection, key, before, after)) {
            look(connection);
            return List.of();
          }
          unclear = false;
          head = after;
          Map<Long, PositionChange> notes = notes(connection);
          List<PositionChange> steps = List.copyOf(notes.values());
          if (steps.isEmpty() || !write(connection, steps)) {
            return List.of();
          }
          for (long line : notes.keySet()) {
            table.delete(connection, key, line, line + 1);
          }
          return steps;
        });
  }

  @Override
  public boolean isOwnershipLost() {
    return lost;
  }

  @Override
  public boolean isOwnerGone() {
    return lost && !closed && watch.isOwnerGone();
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public boolean needsCompaction() {
    return !lost && !closed && appended > Math.max(SMALLEST_GROWN, GROWTH * snapshotLength);
  }

  @Override
  public void compact(Snapshot snapshot) {
    String text = PositionCodec.write(List.of(snapshot));
    List<String> lines = PositionTable.split(text);
    long first = SNAPSHOTS + unique();
    boolean replaced =
        onConnection(
            connection -> {
              if (!mayWrite(connection)) {
                return false;
              }
              PositionHead before = owned();
              PositionHead after = before.with(first, lines.size());
              unclear = true;
              if (!table.insert(connection, key, before, first, lines)
                  || !table.change(connection, key, before, after)) {
                look(connection);
                return false;
              }
              unclear = false;
              begin(after);
              snapshotLength = text.length();
              deleteReplaced(connection, before);
              return true;
            });
    if (!replaced) {
      throw new PositionStoreException(
          lost ? PositionMessages.takenOver() : StoreMessages.notOpened(table.name(), key), null);
    }
  }

  /** What counted until now: nobody reads it any more. */
  private void deleteReplaced(Connection connection, PositionHead before) throws SQLException {
    table.delete(connection, key, before.snapshot(), before.snapshot() + before.length());
    table.delete(
        connection, key, PositionHead.firstLine(1), PositionHead.firstLine(before.epoch() + 1));
  }

  private PositionHead owned() {
    PositionHead current = head;
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
    PositionHead mine = head;
    boolean owns = mine != null && !lost && !closed;
    closed = true;
    if (!owns) {
      return;
    }
    try {
      onConnection(connection -> table.change(connection, key, mine, mine.givenUp()));
    } catch (PositionStoreException e) {
      LOG.debug("Not given up, so that others wait until it is clear: {}", e.getMessage());
    }
  }

  private <T> T onConnection(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      boolean before = connection.getAutoCommit();
      if (before) {
        return work.on(connection);
      }
      connection.setAutoCommit(true);
      try {
        return work.on(connection);
      } finally {
        connection.setAutoCommit(false);
      }
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

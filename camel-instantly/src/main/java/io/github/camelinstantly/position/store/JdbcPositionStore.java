package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.Quoted;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Swept;
import io.github.camelinstantly.position.PositionChange.Taken;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.PositionStoreException;
import io.github.camelinstantly.position.store.ItemTable.Items;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a position in two database tables that several processes share: one with a row for each
 * position, one with a row for each item taken. Who opens it becomes its owner, whoever was before:
 * a token of this store's own is written by compare-and-set, and each write happens only if it is
 * there still. One that lost it may only note that items are finished, which the owner learns with
 * its next poll; and it watches the owner, to be told by {@link #isOwnerGone} should that one go.
 *
 * <p>Every statement is a transaction of its own, so their order keeps the promises: items are
 * inserted before the watermark moves past them, and deleted only after the horizon did; items of a
 * position that takes the place of another are of a generation that nobody reads until the position
 * names it. So wherever it ends, what was taken is there, and each statement can be made again.
 */
public final class JdbcPositionStore implements PositionStore {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcPositionStore.class);

  /** So that finished items are deleted by few statements; that many are read for nothing. */
  private static final int FORGOTTEN_AT_ONCE = 1_000;

  private final PositionSchema schema;
  private final PositionDatabase database;
  private final PositionTable positions;
  private final ItemTable items;
  private final PositionOwnership ownership;
  private final String key;
  private final boolean createsTable;

  /** What was under way when it was opened: an earlier owner may finish it. */
  private final Set<String> inherited = new HashSet<>();

  private long generation;

  /** How far the position has come, without its items. */
  private @Nullable Position progress;

  /** How many items were finished since such were deleted. */
  private int finished;

  /**
   * @param dataSource gives connections
   * @param table the name of the table of positions; that of the items ends in {@code _ITEM}
   * @param createsTable whether tables that are missing are created
   * @param key the consumer that the position belongs to
   * @param watch tells when another owner is gone
   */
  public JdbcPositionStore(
      DataSource dataSource, String table, boolean createsTable, String key, OwnerHeartbeat watch) {
    this.schema = new PositionSchema(table);
    this.database = new PositionDatabase(dataSource, schema);
    this.positions = new PositionTable(schema.positions());
    this.items = new ItemTable(schema.items(), schema.positions());
    this.ownership = new PositionOwnership(positions, key, watch, this::adoptIfReplaced);
    this.key = key;
    this.createsTable = createsTable;
  }

  @Override
  public Optional<Position> open() {
    inherited.clear();
    return database.run(
        connection -> {
          CommitDurability.warning(connection).ifPresent(LOG::warn);
          if (createsTable) {
            schema.createIfMissing(connection);
          }
          refuseOrphans(connection);
          PositionHead head = ownership.takeOver(connection);
          adopt(head);
          // a crash amid a replacement left them; later owners write into later generations
          items.deleteOthers(connection, key, generation, ownership.lease().epoch());
          return read(connection, head);
        });
  }

  /** Items without their position: to begin anew would lose what is pending. */
  private void refuseOrphans(Connection connection) throws SQLException {
    if (positions.head(connection, key).isEmpty()
        && items.hasAny(connection, key)
        && positions.head(connection, key).isEmpty()) {
      throw new PositionStoreException(
          StoreMessages.corrupt(
              schema.positions(), key, "only its items are there, in " + schema.items()),
          null);
    }
  }

  private void adopt(PositionHead head) {
    generation = head.generation();
    Snapshot kept = head.position();
    progress = kept == null ? null : new Position(kept);
  }

  /** It turns out that a replacement of unclear outcome was made. */
  private void adoptIfReplaced(PositionHead head) {
    if (head.generation() != generation) {
      adopt(head);
    }
  }

  private Optional<Position> read(Connection connection, PositionHead head) throws SQLException {
    Snapshot kept = head.position();
    if (kept == null) {
      return Optional.empty();
    }
    Items found = items.read(connection, key, generation, kept.horizon());
    finished = found.passed();
    found.pending().forEach(item -> inherited.add(item.id()));
    return Optional.of(PositionHead.position(kept, found.seen(), found.pending()));
  }

  @Override
  public void append(List<PositionChange> changes) {
    ownership.lease();
    database.run(
        connection -> {
          boolean owns = ownership.isOwner(connection);
          List<String> ends = new ArrayList<>();
          for (PositionChange change : changes) {
            if (change instanceof Finished end) {
              ends.add(end.id());
            } else {
              owns = finish(connection, owns, ends);
              owns = owns && write(connection, change);
            }
          }
          owns = finish(connection, owns, ends);
          return owns && move(connection, changes);
        });
    if (ownership.isOver() && changes.stream().anyMatch(Taken.class::isInstance)) {
      throw ownership.reason();
    }
  }

  /**
   * Notes what is finished, whoever owns the position by now.
   *
   * @return whether this one does, so that it learns of it at once if another one took over
   */
  private boolean finish(Connection connection, boolean owns, List<String> ends)
      throws SQLException {
    if (ends.isEmpty()) {
      return owns;
    }
    if (!owns || !items.finish(connection, ownership.lease(), generation, ends)) {
      if (owns) {
        ownership.look(connection);
      }
      items.finish(connection, key, generation, ends);
    }
    ends.forEach(inherited::remove);
    finished += ends.size();
    ends.clear();
    return owns && !ownership.isOwnershipLost();
  }

  /** Writes what a step changes in items, and tells whether this one is the owner. */
  private boolean write(Connection connection, PositionChange change) throws SQLException {
    if (change instanceof Taken taken && !taken.items().isEmpty()) {
      boolean written =
          ownership.attempt(
              connection,
              lease ->
                  items.insert(connection, lease, generation, ItemState.PENDING, taken.items()));
      if (!written && !ownership.isOwnershipLost()) {
        // the watermark must not move past them
        throw ownership.reason();
      }
    } else if (change instanceof Failed failed) {
      ownership.attempt(connection, lease -> items.fail(connection, lease, generation, failed));
    }
    return !ownership.isOwnershipLost();
  }

  /** Moves the watermark and the horizon, as the last of all, and only then forgets. */
  private boolean move(Connection connection, List<PositionChange> changes) throws SQLException {
    Position before = progress;
    if (before == null || changes.stream().noneMatch(JdbcPositionStore::moves)) {
      return true;
    }
    Position after = new Position(before.snapshot());
    changes.forEach(change -> after.apply(withoutItems(change)));
    if (!ownership.attempt(connection, lease -> positions.move(connection, lease, after))) {
      if (!ownership.isOwnershipLost()) {
        throw ownership.reason();
      }
      return false;
    }
    progress = after;
    if (finished >= FORGOTTEN_AT_ONCE && after.horizon().isAfter(before.horizon())) {
      tidy(() -> items.forget(connection, key, generation, after.horizon()));
      finished = 0;
    }
    return true;
  }

  private static boolean moves(PositionChange change) {
    return change instanceof Taken || change instanceof Swept;
  }

  private static PositionChange withoutItems(PositionChange change) {
    return change instanceof Taken taken
        ? new Taken(List.of(), taken.newest(), taken.horizon())
        : change;
  }

  @Override
  public List<PositionChange> merged() {
    ownership.lease();
    return database.run(
        connection -> {
          if (!ownership.isOwner(connection)) {
            ownership.look(connection);
            return List.of();
          }
          boolean owns = ownership.attempt(connection, lease -> positions.beat(connection, lease));
          return owns && !inherited.isEmpty() ? learn(connection) : List.of();
        });
  }

  /** What others finished of that which they had under way. */
  private List<PositionChange> learn(Connection connection) throws SQLException {
    Set<String> unfinished = items.unfinished(connection, key, generation);
    List<PositionChange> learnt = new ArrayList<>();
    for (String id : inherited) {
      if (!unfinished.contains(id)) {
        learnt.add(new Finished(id));
      }
    }
    inherited.retainAll(unfinished);
    finished += learnt.size();
    return learnt;
  }

  @Override
  public boolean isOwnershipLost() {
    return ownership.isOwnershipLost();
  }

  @Override
  public boolean isOwnerGone() {
    return ownership.isOwnerGone();
  }

  @Override
  public boolean isShared() {
    return true;
  }

  /** Each item has a row of its own, which is changed in its place. */
  @Override
  public boolean needsCompaction() {
    return false;
  }

  @Override
  public void compact(Snapshot snapshot) {
    ownership.lease();
    boolean replaced =
        database.run(
            connection -> {
              boolean written =
                  ownership.isOwner(connection)
                      && ownership.attempt(
                          connection,
                          lease ->
                              insertAll(connection, lease, snapshot)
                                  && positions.replace(connection, lease, snapshot));
              if (written) {
                ownership.advance();
                begin(snapshot);
                tidy(() -> items.deleteOthers(connection, key, generation, generation));
              }
              return written;
            });
    if (!replaced) {
      throw ownership.reason();
    }
  }

  /** Inserts the items of a position that is none yet. */
  private boolean insertAll(Connection connection, Lease lease, Snapshot snapshot)
      throws SQLException {
    long next = lease.next().epoch();
    List<PendingItem> seen = new ArrayList<>();
    snapshot.seen().forEach((id, timestamp) -> seen.add(PendingItem.taken(id, timestamp)));
    boolean held =
        items.insert(connection, lease, next, ItemState.DONE, seen)
            && items.insert(connection, lease, next, ItemState.PENDING, snapshot.pending());
    for (PendingItem item : snapshot.pending()) {
      if (held && !item.isFresh()) {
        Failed failed = new Failed(item.id(), item.attempts(), item.nextTry());
        held = items.fail(connection, lease, next, failed);
      }
    }
    return held;
  }

  private void begin(Snapshot snapshot) {
    generation = ownership.lease().epoch();
    progress = PositionHead.position(snapshot, Map.of(), List.of());
    finished = 0;
    inherited.clear();
  }

  /**
   * Gives the position up, so that others need not wait. Exchanges that end later are still noted.
   */
  @Override
  public void close() {
    Optional<Lease> mine = ownership.close();
    if (mine.isEmpty()) {
      return;
    }
    Lease held = mine.get();
    try {
      database.run(
          connection -> positions.change(connection, held, PositionHead.NOBODY, held.epoch()));
    } catch (PositionStoreException e) {
      LOG.debug("Not given up, so that others wait until it is clear: {}", e.getMessage());
    }
  }

  /** What was written holds; what is left over is deleted another time. */
  private static void tidy(Cleaning cleaning) {
    try {
      cleaning.run();
    } catch (SQLException e) {
      LOG.debug("Items that count no more stay for now: {}", Quoted.cause(e));
    }
  }

  /** Something that may be left undone. */
  private interface Cleaning {
    void run() throws SQLException;
  }
}

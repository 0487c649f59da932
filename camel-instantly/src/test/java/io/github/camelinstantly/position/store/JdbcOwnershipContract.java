package io.github.camelinstantly.position.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Taken;
import io.github.camelinstantly.position.PositionStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One consumer owns a position; one that was overtaken can only note what it finished. */
abstract class JdbcOwnershipContract {

  private static final Instant T = PositionStoreContract.T;

  abstract DataSource database();

  private JdbcPositionStore store() {
    return new JdbcPositionStore(
        database(), "INSTANTLY_POSITION", true, "key", PositionStoreContract.patient());
  }

  private JdbcPositionStore first;

  private static Taken taken(String... ids) {
    return new Taken(
        java.util.Arrays.stream(ids).map(id -> PendingItem.taken(id, T.plusMillis(1))).toList(),
        T.plusMillis(1),
        T);
  }

  @BeforeEach
  void begin() {
    first = store();
    first.open();
    first.compact(PositionStoreContract.START);
    first.append(List.of(taken("a", "b", "c")));
  }

  private Collection<PendingItem> open() {
    return store().open().orElseThrow().pending();
  }

  @Test
  void whoOpensItOwnsIt() {
    JdbcPositionStore second = store();
    Position position = second.open().orElseThrow();

    assertThat(position.pending()).extracting(PendingItem::id).containsExactly("a", "b", "c");
    assertThatThrownBy(() -> first.append(List.of(taken("d"))))
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(PositionMessages.takenOver());
    assertThat(first.isOwnershipLost()).isTrue();
    assertThatThrownBy(() -> first.compact(PositionStoreContract.START))
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(PositionMessages.takenOver());
    second.append(List.of(taken("e")));
    assertThat(second.isOwnershipLost()).isFalse();
    assertThat(open()).extracting(PendingItem::id).containsExactly("a", "b", "c", "e");
  }

  @Test
  void anIdleOneLearnsThatItWasOvertaken() {
    assertThat(first.merged()).isEmpty();
    store().open();

    assertThat(first.merged()).isEmpty();
    assertThat(first.isOwnershipLost()).isTrue();
  }

  /** Amid a page: the rest of it is the other one's. */
  @Test
  void oneThatFinishesAnItemLearnsThatItWasOvertaken() {
    JdbcPositionStore second = store();
    second.open();

    first.append(List.of(new Finished("a")));

    assertThat(first.isOwnershipLost()).isTrue();
    assertThat(second.merged()).containsExactly(new Finished("a"));
  }

  @Test
  void anItemThatIsFinishedTwiceIsNoLossOfOwnership() {
    first.append(List.of(new Finished("a")));
    first.append(List.of(new Finished("a"), new Finished("b")));

    assertThat(first.isOwnershipLost()).isFalse();
    assertThat(open()).extracting(PendingItem::id).containsExactly("c");
  }

  @Test
  void whatTheOvertakenOneFinishesTheOwnerLearns() {
    JdbcPositionStore second = store();
    second.open();

    first.append(List.of(new Finished("a"), new Failed("b", 1, T)));
    second.append(List.of(taken("d")));
    first.append(List.of(new Finished("c")));

    assertThat(second.merged()).containsExactlyInAnyOrder(new Finished("a"), new Finished("c"));
    assertThat(second.merged()).isEmpty();
    assertThat(open())
        .extracting(PendingItem::id, PendingItem::attempts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("b", 0),
            org.assertj.core.groups.Tuple.tuple("d", 0));
  }

  /** The owner writes before one of the statements by which another one takes over. */
  @Test
  void whatTheOwnerWritesUntilItIsOvertakenCounts() {
    List<Boolean> written = new ArrayList<>();
    for (int statement = 1; statement <= 9; statement++) {
      JdbcPositionStore owner = store();
      owner.open();
      Instant time = T.plusSeconds(statement);
      Taken page = new Taken(List.of(PendingItem.taken("p" + statement, time)), time, time);
      WriteAmid amid = new WriteAmid(statement, () -> owner.append(List.of(page)));
      JdbcPositionStore next =
          new JdbcPositionStore(
              WatchedDatabase.of(database(), amid),
              "INSTANTLY_POSITION",
              false,
              "key",
              PositionStoreContract.patient());

      Position position = next.open().orElseThrow();

      assertThat(position.isKnown("p" + statement)).isEqualTo(amid.written);
      assertThat(position.newest().equals(time)).isEqualTo(amid.written);
      assertThat(position.horizon().equals(time)).isEqualTo(amid.written);
      written.add(amid.written);
    }
    assertThat(written).contains(true, false);
  }

  /** Whatever changed it, what is not written holds the watermark up, and the next try succeeds. */
  @Test
  void anEpochThatChangedIsTakenAnew() throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE INSTANTLY_POSITION SET epoch = epoch + 5");
    }
    Taken page =
        new Taken(
            List.of(PendingItem.taken("d", T.plusSeconds(9))), T.plusSeconds(9), T.plusSeconds(8));

    assertThatThrownBy(() -> first.append(List.of(page)))
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(StoreMessages.contended("INSTANTLY_POSITION", "key"));
    first.append(List.of(page));

    assertThat(first.isOwnershipLost()).isFalse();
    assertThat(open()).extracting(PendingItem::id).containsExactly("a", "b", "c", "d");
  }

  /** Writes before a statement of another store, if it may. */
  private static final class WriteAmid implements WatchedDatabase.Watcher {

    private final Runnable write;
    private int left;
    private boolean written;

    WriteAmid(int statement, Runnable write) {
      this.left = statement;
      this.write = write;
    }

    @Override
    public void before() {
      if (--left == 0) {
        try {
          write.run();
          written = true;
        } catch (PositionStoreException e) {
          assertThat(e).hasMessage(PositionMessages.takenOver());
        }
      }
    }

    @Override
    public void after() {}
  }

  @Test
  void ownersAndOvertakenOnesWriteAtOnceAndNothingIsLost() throws Exception {
    int rows = 40;
    first.append(
        List.of(taken(IntStream.range(0, rows).mapToObj(i -> "x" + i).toArray(String[]::new))));
    List<JdbcPositionStore> overtaken = new ArrayList<>(List.of(first));
    for (int i = 0; i < 3; i++) {
      JdbcPositionStore next = store();
      next.open();
      overtaken.add(next);
    }
    JdbcPositionStore owner = store();
    owner.open();
    List<Callable<Void>> work = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      JdbcPositionStore store = overtaken.get(writer);
      int mine = writer;
      work.add(
          () -> {
            for (int i = mine; i < rows; i += 4) {
              store.append(List.of(new Finished("x" + i)));
            }
            return null;
          });
    }
    List<PositionChange> learnt = new ArrayList<>();
    work.add(
        () -> {
          for (int i = 0; i < 20; i++) {
            owner.append(List.of(taken("y" + i)));
            learnt.addAll(owner.merged());
          }
          return null;
        });
    runAll(work);
    learnt.addAll(owner.merged());

    assertThat(learnt).hasSize(rows).doesNotHaveDuplicates();
    assertThat(owner.isOwnershipLost()).isFalse();
    assertThat(open()).hasSize(3 + 20);
  }

  @Test
  void ofManyThatOpenAtOnceOneIsTheOwner() throws Exception {
    List<JdbcPositionStore> stores = new ArrayList<>();
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      JdbcPositionStore store = store();
      stores.add(store);
      work.add(
          () -> {
            store.open();
            return null;
          });
    }
    runAll(work);
    stores.forEach(JdbcPositionStore::merged);

    assertThat(stores.stream().filter(store -> !store.isOwnershipLost())).hasSize(1);
  }

  @Test
  void aPositionThatWasGivenUpMayBeTakenAgain() {
    JdbcPositionStore second = store();
    second.open();
    first.merged();
    assertThat(first.isOwnershipLost()).isTrue();
    assertThat(first.isOwnerGone()).isFalse();

    second.append(List.of(new Finished("a")));
    second.close();
    second.append(List.of(new Finished("b")));
    first.merged();

    assertThat(first.isOwnerGone()).isTrue();
    assertThat(first.open().orElseThrow().pending())
        .extracting(PendingItem::id)
        .containsExactly("c");
    assertThat(first.isOwnershipLost()).isFalse();
    assertThatThrownBy(() -> second.append(List.of(taken("d"))))
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(StoreMessages.notOpened("INSTANTLY_POSITION", "key"));
  }

  @Test
  void anOwnerThatPollsNoMoreIsTakenForGone() {
    AtomicLong nanos = new AtomicLong();
    JdbcPositionStore standby =
        new JdbcPositionStore(
            database(),
            "INSTANTLY_POSITION",
            true,
            "key",
            new OwnerHeartbeat(Duration.ofMinutes(10), nanos::get));
    standby.open();
    JdbcPositionStore owner = store();
    owner.open();
    for (int minute = 0; minute < 30; minute++) {
      nanos.addAndGet(Duration.ofMinutes(1).toNanos());
      owner.merged();
      standby.merged();
      assertThat(standby.isOwnerGone()).isFalse();
    }

    nanos.addAndGet(Duration.ofMinutes(10).toNanos());
    standby.merged();
    assertThat(standby.isOwnerGone()).isFalse();
    nanos.addAndGet(1);
    assertThat(standby.isOwnerGone()).isFalse();
    standby.merged();

    assertThat(standby.isOwnerGone()).isTrue();
    standby.open();
    assertThat(standby.isOwnershipLost()).isFalse();
    owner.merged();
    assertThat(owner.isOwnershipLost()).isTrue();
  }

  @Test
  void anOvertakenOneGivesUpNothing() {
    JdbcPositionStore second = store();
    second.open();

    first.close();

    second.append(List.of(taken("d")));
    assertThat(second.isOwnershipLost()).isFalse();
  }

  private static void runAll(List<Callable<Void>> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(work.size());
    try {
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}

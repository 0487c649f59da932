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

package io.github.camelinstantly.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.poll.PositionChange.Failed;
import io.github.camelinstantly.poll.PositionChange.Finished;
import io.github.camelinstantly.poll.PositionChange.Taken;
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
        java.util.Arrays.stream(ids).map(id -> OpenRow.taken(id, T.plusMillis(1))).toList(),
        T.plusMillis(1),
        T);
  }

  @BeforeEach
  void begin() {
    first = store();
    first.open();
    first.replace(PositionStoreContract.START);
    first.append(List.of(taken("a", "b", "c")));
  }

  private Collection<OpenRow> open() {
    return store().open().orElseThrow().open();
  }

  @Test
  void whoOpensItOwnsIt() {
    JdbcPositionStore second = store();
    Position position = second.open().orElseThrow();

    assertThat(position.open()).extracting(OpenRow::id).containsExactly("a", "b", "c");
    assertThatThrownBy(() -> first.append(List.of(taken("d"))))
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(PositionMessages.takenOver());
    assertThat(first.isLost()).isTrue();
    assertThatThrownBy(() -> first.replace(PositionStoreContract.START))
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(PositionMessages.takenOver());
    second.append(List.of(taken("e")));
    assertThat(second.isLost()).isFalse();
    assertThat(open()).extracting(OpenRow::id).containsExactly("a", "b", "c", "e");
  }

  @Test
  void anIdleOneLearnsThatItWasOvertaken() {
    assertThat(first.merged()).isEmpty();
    store().open();

    assertThat(first.merged()).isEmpty();
    assertThat(first.isLost()).isTrue();
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
        .extracting(OpenRow::id, OpenRow::attempts)
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
    assertThat(owner.isLost()).isFalse();
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

    assertThat(stores.stream().filter(store -> !store.isLost())).hasSize(1);
  }

  @Test
  void aPositionThatWasGivenUpMayBeTakenAgain() {
    JdbcPositionStore second = store();
    second.open();
    first.merged();
    assertThat(first.isLost()).isTrue();
    assertThat(first.isFree()).isFalse();

    second.append(List.of(new Finished("a")));
    second.close();
    second.append(List.of(new Finished("b")));
    first.merged();

    assertThat(first.isFree()).isTrue();
    assertThat(first.open().orElseThrow().open()).extracting(OpenRow::id).containsExactly("c");
    assertThat(first.isLost()).isFalse();
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
            new OwnerWatch(Duration.ofMinutes(10), nanos::get));
    standby.open();
    JdbcPositionStore owner = store();
    owner.open();
    for (int minute = 0; minute < 30; minute++) {
      nanos.addAndGet(Duration.ofMinutes(1).toNanos());
      owner.merged();
      standby.merged();
      assertThat(standby.isFree()).isFalse();
    }

    nanos.addAndGet(Duration.ofMinutes(10).toNanos());
    standby.merged();
    assertThat(standby.isFree()).isFalse();
    nanos.addAndGet(1);
    assertThat(standby.isFree()).isFalse();
    standby.merged();

    assertThat(standby.isFree()).isTrue();
    standby.open();
    assertThat(standby.isLost()).isFalse();
    owner.merged();
    assertThat(owner.isLost()).isTrue();
  }

  @Test
  void anOvertakenOneGivesUpNothing() {
    JdbcPositionStore second = store();
    second.open();

    first.close();

    second.append(List.of(taken("d")));
    assertThat(second.isLost()).isFalse();
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

package io.github.camelinstantly.position.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.DurablePosition;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Failed;
import io.github.camelinstantly.position.PositionChange.Finished;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionChange.Taken;
import io.github.camelinstantly.position.PositionStoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePositionStoreTest {

  private static final String KEY = "instantly/-/emails/list";
  private static final Instant T = Instant.parse("2026-08-13T11:12:14.330123Z");
  private static final Snapshot START = Snapshot.start(T, T, Map.of("old", T), "{}", "now");
  private static final Taken TAKEN =
      new Taken(
          List.of(PendingItem.taken("a", T.plusMillis(1)), PendingItem.taken("b", T.plusMillis(2))),
          T.plusMillis(2),
          T.minusMillis(1));
  private static final Failed FAILED = new Failed("b", 3, T.plusSeconds(60));

  @TempDir Path folder;

  private Path file;
  private FilePositionStore store;

  @BeforeEach
  void newStore() {
    file = folder.resolve("emails.state");
    store = new FilePositionStore(file, KEY);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private void fill() {
    store.open();
    store.compact(START);
    store.append(List.of(TAKEN));
    store.append(List.of(new Finished("a"), FAILED));
    store.close();
  }

  private static Snapshot expected(PositionChange... changes) {
    Position position = new Position(START);
    Arrays.stream(changes).forEach(position::apply);
    return position.snapshot();
  }

  private Optional<Snapshot> reopen() {
    FilePositionStore again = new FilePositionStore(file, KEY);
    Optional<Snapshot> position = again.open().map(Position::snapshot);
    again.close();
    return position;
  }

  @Test
  void givesBackWhatWasKept() {
    fill();

    assertThat(reopen()).contains(expected(TAKEN, new Finished("a"), FAILED));
  }

  @Test
  void aLastLineThatWasTornAnywhereIsCutOff() throws IOException {
    fill();
    byte[] whole = Files.readAllBytes(file);
    int lastLine = new String(whole, StandardCharsets.UTF_8).stripTrailing().lastIndexOf('\n') + 1;
    for (int length = lastLine; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      FilePositionStore torn = new FilePositionStore(file, KEY);

      assertThat(torn.open().map(Position::snapshot))
          .as("cut at %d", length)
          .contains(expected(TAKEN));

      torn.append(List.of(new Finished("b")));
      torn.close();
      FilePositionStore mended = new FilePositionStore(file, KEY);
      assertThat(mended.open().map(Position::snapshot))
          .contains(expected(TAKEN, new Finished("b")));
      mended.close();
    }
  }

  @Test
  void damageBeforeTheLastLineIsAnErrorAndTheFileStays() throws IOException {
    fill();
    byte[] whole = Files.readAllBytes(file);
    int lastLine = new String(whole, StandardCharsets.UTF_8).stripTrailing().lastIndexOf('\n') + 1;
    int secondLine = StateFile.header(KEY).length;
    // without its line break, the line before the last one is a part of the last one
    for (int at = secondLine; at < lastLine - 1; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);

      assertThatThrownBy(() -> store.open())
          .as("damaged at %d", at)
          .isInstanceOf(PositionStoreException.class)
          .hasMessageContaining("is corrupt in line");
      assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }
  }

  @Test
  void aSnapshotThatWasCutOffIsAnErrorRatherThanANewBeginning() throws IOException {
    fill();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, StateFile.header(KEY).length + 20));

    assertThatThrownBy(() -> store.open()).hasMessageContaining("is corrupt in line 2");

    Files.write(file, StateFile.header(KEY));
    assertThatThrownBy(() -> store.open()).hasMessageContaining("is corrupt in line 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096})
  void aFileThatLostItsContentIsDamagedRatherThanNew(int zeros) throws IOException {
    Files.write(file, new byte[zeros]);

    assertThatThrownBy(() -> store.open()).hasMessage(StoreMessages.empty(file));
    assertThat(file).hasSize(zeros);

    Files.delete(file);
    assertThat(store.open()).as("the way out").isEmpty();
  }

  @Test
  void aCrashBeforeTheFirstWriteIsOverLeavesNoStateFile() throws IOException {
    store.open();
    assertThat(file).doesNotExist();
    store.close();
    Files.writeString(folder.resolve("emails.state.new"), "half of a snap");

    assertThat(store.open()).isEmpty();
    store.compact(START);
    store.close();

    assertThat(reopen()).contains(expected());
    assertThat(folder.resolve("emails.state.new")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {".new", ".lock"})
  void aLinkInThePlaceOfAnOwnFileIsNotFollowed(String ending) throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Path link = folder.resolve("emails.state" + ending);
    Files.createSymbolicLink(link, precious);

    assertThatThrownBy(this::fill)
        .isInstanceOf(PositionStoreException.class)
        .hasMessageContaining(StoreMessages.link(file.resolveSibling(link.getFileName())));
    assertThat(precious).hasContent("precious");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void norIsOneThatPointsNowhere() throws IOException {
    Path target = folder.resolve("not there");
    Files.createSymbolicLink(folder.resolve("emails.state.lock"), target);

    assertThatThrownBy(this::fill).hasMessageContaining("is a symbolic link");
    assertThat(target).doesNotExist();
  }

  @Test
  void onlyTheOwnerMayReadTheFiles() throws IOException {
    fill();
    store.open();
    store.compact(START);

    for (String name : List.of("emails.state", "emails.state.lock")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFileOfANewerVersionIsAnError() throws IOException {
    fill();
    String text = Files.readString(file).replaceFirst(" 1 ", " 2 ");
    Files.writeString(file, text);

    assertThatThrownBy(() -> store.open())
        .hasMessage(StoreMessages.newer(file, 2, StateFile.VERSION));
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void aFileOfSomethingElseIsAnErrorAndStays() throws IOException {
    Files.writeString(file, "my shopping list\n");

    assertThatThrownBy(() -> store.open()).hasMessage(StoreMessages.foreign(file));
    assertThat(Files.readString(file)).isEqualTo("my shopping list\n");
  }

  @Test
  void aFileOfAnotherConsumerIsAnError() {
    fill();

    assertThatThrownBy(() -> new FilePositionStore(file, "other/-/emails/list").open())
        .hasMessage(StoreMessages.otherConsumer(file, KEY, "other/-/emails/list"));
  }

  @Test
  void aFileInUseIsAnErrorUntilItIsGivenUp() {
    store.open();

    assertThatThrownBy(() -> new FilePositionStore(file, KEY).open())
        .hasMessage(StoreMessages.locked(file));

    store.close();
    FilePositionStore next = new FilePositionStore(file, KEY);
    assertThat(next.open()).isEmpty();
    next.close();
  }

  @Test
  void aFolderThatIsNotThereAndAFolderAsFileAreErrors() {
    Path missing = folder.resolve("missing").resolve("x.state");

    assertThatThrownBy(() -> new FilePositionStore(missing, KEY).open())
        .hasMessageContaining("Its folder must exist and be writable");
    assertThatThrownBy(() -> new FilePositionStore(folder, KEY).open())
        .hasMessageContaining("it is a directory");
  }

  @Test
  void nothingIsWrittenAfterTheStoreWasClosed() {
    fill();

    assertThatThrownBy(() -> store.append(List.of(new Finished("b"))))
        .hasMessage(StoreMessages.closed(file));
    assertThat(reopen()).contains(expected(TAKEN, new Finished("a"), FAILED));
  }

  @Test
  void anInterruptDoesNotTearAWrite() {
    store.open();
    store.compact(START);
    Thread.currentThread().interrupt();

    store.append(List.of(TAKEN));

    assertThat(Thread.interrupted()).isTrue();
    store.close();
    assertThat(reopen()).contains(expected(TAKEN));
  }

  @Test
  void growsAndIsThenReplacedByASnapshot() throws IOException {
    store.open();
    store.compact(START);
    DurablePosition durable = new DurablePosition(store, Duration.ZERO, 1_000);
    store.close();
    durable.open();
    int items = 5000;
    long largest = 0;
    for (int i = 0; i < items; i++) {
      String id = "01912b3c-4d5e-7f60-8a9b-" + "%012d".formatted(i);
      durable.take(List.of(PendingItem.taken(id, T.plusMillis(i))), T.plusMillis(i));
      durable.record(new Finished(id));
      largest = Math.max(largest, Files.size(file));
    }
    Snapshot before = durable.read(Position::snapshot);
    durable.close();

    assertThat(largest).isBetween(200 * 1024L, 512 * 1024L);
    assertThat(Files.size(file)).isLessThan(400 * 1024L);
    assertThat(reopen()).contains(before);
  }
}

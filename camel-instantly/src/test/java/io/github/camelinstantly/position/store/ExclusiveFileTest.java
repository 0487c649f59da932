package io.github.camelinstantly.position.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelinstantly.crash.ChildJvm;
import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.PendingItem;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionStoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One consumer at a time has a state file, within a process and among processes. */
class ExclusiveFileTest {

  private static final String KEY = "instantly/-/emails/list";

  @TempDir Path folder;

  private Path file;
  private FilePositionStore first;

  @BeforeEach
  void takeTheFile() throws Exception {
    file = folder.toRealPath().resolve("emails.state");
    first = new FilePositionStore(file, KEY);
    first.open();
    first.compact(
        PositionChange.Snapshot.start(Instant.EPOCH, Instant.EPOCH, Map.of(), "{}", null));
  }

  @AfterEach
  void giveItUp() {
    first.close();
  }

  private int takeInAnotherProcess() {
    return ChildJvm.run(FileTaker.class, List.of("-Xmx64m"), file.toString(), KEY);
  }

  private void refuse(Path path) {
    FilePositionStore second = new FilePositionStore(path, KEY);

    assertThatThrownBy(second::open)
        .isInstanceOf(PositionStoreException.class)
        .hasMessage(StoreMessages.locked(file));
    second.close();
  }

  @Test
  void whoIsRefusedDoesNotMakeTheFirstGiveUpTheFile() {
    refuse(file);
    refuse(file);

    assertThat(takeInAnotherProcess()).isEqualTo(FileTaker.REFUSED);
    first.close();
    assertThat(takeInAnotherProcess()).isEqualTo(FileTaker.TAKEN);
  }

  @Test
  void anotherNameOfTheFileIsNoWayIn() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.state"), file);
    Path linkedFolder = Files.createSymbolicLink(folder.resolve("linked"), folder);

    refuse(link);
    refuse(linkedFolder.resolve(file.getFileName()));
    Path inner = Files.createDirectory(folder.resolve("inner"));
    refuse(inner.resolve("..").resolve(file.getFileName()));
  }

  @Test
  void theFirstWritesOnAfterAnotherWasRefused() {
    refuse(file);

    first.append(
        List.of(
            new PositionChange.Taken(
                List.of(PendingItem.taken("a", Instant.EPOCH)), Instant.EPOCH, Instant.EPOCH)));
    first.close();

    first = new FilePositionStore(file, KEY);
    Position kept = first.open().orElseThrow();
    assertThat(kept.isKnown("a")).isTrue();
  }
}

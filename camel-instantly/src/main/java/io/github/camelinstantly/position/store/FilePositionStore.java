package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStore;
import io.github.camelinstantly.position.PositionStoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a position in a file: one line with a snapshot, then a line for each batch of steps,
 * appended and forced to the disk. A crash can tear the last line only, which is then cut off; what
 * it said was not acted upon. A snapshot comes as a new file that takes the place of the old one at
 * once, so it is never torn, and a file that is empty is damaged. A second file with the ending
 * {@code .lock} is locked while the consumer runs.
 */
public final class FilePositionStore implements PositionStore {

  /** So that a file of short steps is not rewritten all the time. */
  private static final long SMALLEST_GROWN = 256 * 1024L;

  /** Rewriting costs one snapshot: worth it when several of them have been appended. */
  private static final int GROWTH = 4;

  private final Path named;
  private final String key;

  /** The file itself if a link was named: a snapshot must take the file's place, not the link's. */
  private Path file;

  private @Nullable ExclusiveFile ownership;

  /** Not a FileChannel: an interrupt, as at every stop, would close that amid a write. */
  private @Nullable RandomAccessFile journal;

  private long length;
  private long snapshotLength;
  private boolean lost;

  /**
   * @param file where to keep the position; its folder must be there
   * @param key the consumer that the position belongs to
   */
  public FilePositionStore(Path file, String key) {
    this.named = file.toAbsolutePath();
    this.file = named;
    this.key = key;
  }

  @Override
  public Optional<Position> open() {
    try {
      file = realPath();
      lost = false;
      ownership = ExclusiveFile.take(file);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      StateFile content = StateFile.read(file, key);
      length = content.length();
      snapshotLength = content.snapshotLength();
      journal = new RandomAccessFile(file.toFile(), "rw");
      return Optional.of(content.position());
    } catch (OverlappingFileLockException e) {
      close();
      throw new PositionStoreException(StoreMessages.locked(file), e);
    } catch (IOException e) {
      close();
      throw unusable(e);
    } catch (PositionStoreException e) {
      close();
      throw e;
    }
  }

  private Path realPath() throws IOException {
    if (Files.isDirectory(named)) {
      throw new IOException("it is a directory");
    }
    if (Files.exists(named)) {
      return named.toRealPath();
    }
    Path target =
        Files.isSymbolicLink(named) ? named.resolveSibling(Files.readSymbolicLink(named)) : named;
    Path folder = target.getParent();
    return folder == null ? target : folder.toRealPath().resolve(target.getFileName());
  }

  @Override
  public void append(List<PositionChange> changes) {
    checkOwned();
    byte[] line = StateFile.line(changes);
    try {
      lost |= !Files.exists(file) || Files.size(file) < length;
      if (!lost) {
        append(line);
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private void append(byte[] line) throws IOException {
    RandomAccessFile open = journal == null ? new RandomAccessFile(file.toFile(), "rw") : journal;
    journal = open;
    if (open.length() != length) {
      // what a write left behind that failed half-way, as on a full disk
      open.setLength(length);
    }
    open.seek(length);
    open.write(line);
    open.getFD().sync();
    length += line.length;
  }

  /** A file that was removed or cut comes back whole, rather than be missed at the next start. */
  @Override
  public boolean needsCompaction() {
    return lost || length > Math.max(SMALLEST_GROWN, GROWTH * snapshotLength);
  }

  @Override
  public void compact(Snapshot snapshot) {
    checkOwned();
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      PrivateFile.create(next);
      try (RandomAccessFile fresh = new RandomAccessFile(next.toFile(), "rw")) {
        fresh.write(StateFile.header(key));
        fresh.write(StateFile.line(List.of(snapshot)));
        fresh.getFD().sync();
        snapshotLength = fresh.length();
      }
      if (journal != null) {
        journal.close();
        journal = null;
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      length = snapshotLength;
      lost = false;
      forceFolder();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Makes the file's new content last under its name; Windows neither can nor needs to. */
  private void forceFolder() throws IOException {
    Path folder = file.getParent();
    if (folder == null || System.getProperty("os.name").startsWith("Windows")) {
      return;
    }
    // an interrupt closes a channel: it can wait that long
    boolean interrupted = Thread.interrupted();
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void checkOwned() {
    if (ownership == null) {
      throw new PositionStoreException(StoreMessages.closed(file), null);
    }
  }

  @Override
  public void close() {
    try {
      if (journal != null) {
        journal.close();
      }
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      journal = null;
      giveUp();
    }
  }

  private void giveUp() {
    ExclusiveFile held = ownership;
    ownership = null;
    if (held != null) {
      try {
        held.giveUp();
      } catch (IOException e) {
        throw unusable(e);
      }
    }
  }

  private PositionStoreException unusable(IOException cause) {
    return new PositionStoreException(StoreMessages.unusable(file, cause), cause);
  }
}

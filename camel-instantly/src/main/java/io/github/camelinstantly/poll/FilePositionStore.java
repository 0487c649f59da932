package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.PositionChange.Snapshot;
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
 * once, so it is never torn. A second file with the ending {@code .lock} is locked while the
 * consumer runs.
 */
public final class FilePositionStore implements PositionStore {

  /** So that a file of short steps is not rewritten all the time. */
  private static final long SMALLEST_GROWN = 256 * 1024L;

  /** Rewriting costs one snapshot: worth it when several of them have been appended. */
  private static final int GROWTH = 4;

  private final Path file;
  private final String key;
  private @Nullable FileChannel lock;

  /** Not a FileChannel: an interrupt, as at every stop, would close that amid a write. */
  private @Nullable RandomAccessFile journal;

  private long length;
  private long snapshotLength;

  /**
   * @param file where to keep the position; its folder must be there
   * @param key the consumer that the position belongs to
   */
  public FilePositionStore(Path file, String key) {
    this.file = file.toAbsolutePath();
    this.key = key;
  }

  @Override
  public Optional<Position> open() {
    try {
      lock = lock();
      if (!Files.exists(file) || Files.size(file) == 0) {
        return Optional.empty();
      }
      StateFile content = StateFile.read(file, key);
      length = content.length();
      snapshotLength = content.snapshotLength();
      journal = new RandomAccessFile(file.toFile(), "rw");
      return Optional.of(content.position());
    } catch (OverlappingFileLockException e) {
      close();
      throw new PositionStoreException(PositionMessages.locked(file), e);
    } catch (IOException e) {
      close();
      throw unusable(e);
    } catch (PositionStoreException e) {
      close();
      throw e;
    }
  }

  private FileChannel lock() throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a directory");
    }
    FileChannel channel =
        FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new OverlappingFileLockException();
      }
      return channel;
    } catch (IOException | OverlappingFileLockException e) {
      channel.close();
      throw e;
    }
  }

  private Path sibling(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  @Override
  public void append(List<PositionChange> changes) {
    checkOwned();
    byte[] line = StateFile.line(changes);
    try {
      if (journal == null) {
        journal = new RandomAccessFile(file.toFile(), "rw");
      }
      if (journal.length() != length) {
        // what a write left behind that failed half-way, as on a full disk
        journal.setLength(length);
      }
      journal.seek(length);
      journal.write(line);
      journal.getFD().sync();
      length += line.length;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  @Override
  public boolean isGrown() {
    return length > Math.max(SMALLEST_GROWN, GROWTH * snapshotLength);
  }

  @Override
  public void replace(Snapshot snapshot) {
    checkOwned();
    Path next = sibling(".new");
    try {
      try (RandomAccessFile fresh = new RandomAccessFile(next.toFile(), "rw")) {
        fresh.setLength(0);
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
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  private void checkOwned() {
    if (lock == null) {
      throw new PositionStoreException(PositionMessages.closed(file), null);
    }
  }

  @Override
  public void close() {
    try {
      if (journal != null) {
        journal.close();
      }
      if (lock != null) {
        // closing the channel gives up the lock
        lock.close();
      }
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      journal = null;
      lock = null;
    }
  }

  private PositionStoreException unusable(IOException cause) {
    return new PositionStoreException(PositionMessages.unusable(file, cause), cause);
  }
}

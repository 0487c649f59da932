package io.github.camelinstantly.poll;

import io.github.camelinstantly.message.PositionMessages;
import io.github.camelinstantly.poll.PositionChange.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a position in a file: each batch of steps is a line appended and forced to the disk, so a
 * crash can tear the last line only, which is then cut off. Now and then a new file with one
 * snapshot takes the place of the old one at once. A second file with the ending {@code .lock} is
 * locked while the consumer runs.
 */
public final class FilePositionStore implements PositionStore {

  /** So that a file of short steps is not rewritten all the time. */
  private static final long SMALLEST_GROWN = 256 * 1024L;

  /** Rewriting costs one snapshot: worth it when several of them have been appended. */
  private static final int GROWTH = 4;

  private final Path file;
  private final String key;
  private @Nullable FileChannel lockChannel;
  private @Nullable FileChannel channel;
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
    lock();
    try {
      Optional<Position> position = read();
      channel = openChannel();
      if (length == 0) {
        write(StateFileLines.header(key));
      } else {
        channel.truncate(length);
      }
      return position;
    } catch (IOException e) {
      close();
      throw new PositionStoreException(PositionMessages.unusable(file, e), e);
    } catch (PositionStoreException e) {
      close();
      throw e;
    }
  }

  private void lock() {
    Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("it is a directory");
      }
      lockChannel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lockChannel.tryLock();
      if (lock == null) {
        throw new OverlappingFileLockException();
      }
    } catch (OverlappingFileLockException e) {
      close();
      throw new PositionStoreException(PositionMessages.locked(file), e);
    } catch (IOException e) {
      close();
      throw new PositionStoreException(PositionMessages.unusable(file, e), e);
    }
  }

  /** Reads all whole lines; {@link #length} then ends behind the last of them. */
  private Optional<Position> read() throws IOException {
    length = 0;
    snapshotLength = 0;
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    Position position = null;
    int start = 0;
    for (int number = 1; start < bytes.length; number++) {
      int end = endOfLine(bytes, start);
      boolean last = end >= bytes.length - 1;
      String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      if (end == bytes.length && number > 1) {
        // a crash in the midst of a write: what the line said was not acted upon
        break;
      }
      if (number == 1) {
        checkHeader(line, end == bytes.length);
      } else {
        try {
          position = applied(position, StateFileLines.readLine(line));
        } catch (IOException e) {
          if (!last) {
            throw new PositionStoreException(PositionMessages.corrupt(file, number, e), e);
          }
          break;
        }
      }
      start = end + 1;
      length = start;
    }
    return Optional.ofNullable(position);
  }

  private void checkHeader(String line, boolean torn) {
    StateFileLines.Header header =
        StateFileLines.readHeader(line)
            .filter(found -> !torn)
            .orElseThrow(() -> new PositionStoreException(PositionMessages.foreign(file), null));
    if (header.version() > StateFileLines.VERSION) {
      throw new PositionStoreException(
          PositionMessages.newer(file, header.version(), StateFileLines.VERSION), null);
    }
    if (!header.key().equals(key)) {
      throw new PositionStoreException(
          PositionMessages.otherConsumer(file, header.key(), key), null);
    }
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static @Nullable Position applied(
      @Nullable Position position, List<PositionChange> changes) throws IOException {
    Position current = position;
    for (PositionChange change : changes) {
      if (current != null) {
        current.apply(change);
      } else if (change instanceof Snapshot snapshot) {
        current = new Position(snapshot);
      } else {
        throw new IOException("a step before the first snapshot");
      }
    }
    return current;
  }

  @Override
  public void append(List<PositionChange> changes) {
    try {
      write(StateFileLines.line(changes));
    } catch (IOException e) {
      throw new PositionStoreException(PositionMessages.unusable(file, e), e);
    }
  }

  private void write(byte[] bytes) throws IOException {
    if (channel == null || !channel.isOpen()) {
      // an interrupt closes a channel for good
      channel = openChannel();
    }
    try {
      if (channel.size() != length) {
        // what a failed write left behind
        channel.truncate(length);
      }
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      long position = length;
      while (buffer.hasRemaining()) {
        position += channel.write(buffer, position);
      }
      channel.force(false);
      length = position;
    } finally {
      snapshotLength = Math.max(snapshotLength, 1);
    }
  }

  private FileChannel openChannel() throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  @Override
  public boolean isGrown() {
    return length > Math.max(SMALLEST_GROWN, GROWTH * snapshotLength);
  }

  @Override
  public void replace(Snapshot snapshot) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    byte[] header = StateFileLines.header(key);
    byte[] line = StateFileLines.line(List.of(snapshot));
    try {
      try (FileChannel fresh =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        fresh.write(new ByteBuffer[] {ByteBuffer.wrap(header), ByteBuffer.wrap(line)});
        fresh.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      closeQuietly(channel);
      channel = openChannel();
      length = header.length + line.length;
      snapshotLength = length;
      forceFolder();
    } catch (IOException e) {
      throw new PositionStoreException(PositionMessages.unusable(file, e), e);
    }
  }

  /** Makes the new name of the file last; some systems cannot and need not. */
  private void forceFolder() {
    Path folder = file.getParent();
    if (folder == null || !System.getProperty("file.separator").equals("/")) {
      return;
    }
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      throw new PositionStoreException(PositionMessages.unusable(file, e), e);
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
    channel = null;
    // closing its channel gives up the lock
    closeQuietly(lockChannel);
    lockChannel = null;
  }

  private void closeQuietly(@Nullable FileChannel open) {
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (IOException e) {
      throw new PositionStoreException(PositionMessages.unusable(file, e), e);
    }
  }
}

package io.github.camelinstantly.position.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sole use of a file, within this process and among processes, as long as it is held. It lies
 * on a second file with the ending {@code .lock}, since the first one is replaced now and then.
 */
final class ExclusiveFile {

  /**
   * The lock of the system belongs to a whole process, and closing any channel on the file gives it
   * up (see {@link java.nio.channels.FileLock}): so a second taker in this process must be turned
   * away before it opens one.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path lockFile;
  private final FileChannel channel;

  private ExclusiveFile(Path lockFile, FileChannel channel) {
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Takes a file.
   *
   * @param file its real path
   * @throws OverlappingFileLockException if it is held already, by whichever process
   */
  static ExclusiveFile take(Path file) throws IOException {
    Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
    if (!HELD.add(lockFile)) {
      throw new OverlappingFileLockException();
    }
    try {
      return new ExclusiveFile(lockFile, lock(lockFile));
    } catch (IOException | RuntimeException e) {
      HELD.remove(lockFile);
      throw e;
    }
  }

  private static FileChannel lock(Path lockFile) throws IOException {
    FileChannel channel = PrivateFile.open(lockFile);
    try {
      if (channel.tryLock() == null) {
        throw new OverlappingFileLockException();
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  void giveUp() throws IOException {
    try {
      // closing the channel gives up the lock
      channel.close();
    } finally {
      HELD.remove(lockFile);
    }
  }
}

package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes files that only their owner may read, where the file system can do that. Through a symbolic
 * link whoever may write to the folder could have any file of this process emptied, so none is
 * followed.
 */
final class PrivateFile {

  private static final Set<OpenOption> TO_WRITE =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private PrivateFile() {}

  /** Makes a new, empty file in the place of one that an earlier process may have left. */
  static void create(Path file) throws IOException {
    refuseLink(file);
    Files.deleteIfExists(file);
    Files.createFile(file, attributes(file));
  }

  /** Opens a file that is made if it is not there. */
  static FileChannel open(Path file) throws IOException {
    refuseLink(file);
    return FileChannel.open(file, TO_WRITE, attributes(file));
  }

  private static void refuseLink(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(StoreMessages.link(file));
    }
  }

  private static FileAttribute<?>[] attributes(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}

package io.github.camelinstantly.position.store;

import io.github.camelinstantly.message.StoreMessages;
import io.github.camelinstantly.position.Position;
import io.github.camelinstantly.position.PositionChange;
import io.github.camelinstantly.position.PositionChange.Snapshot;
import io.github.camelinstantly.position.PositionStoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The content of a state file: a first line that names format, version and consumer, a second one
 * with a snapshot, then one line for each batch of steps; each but the first begins with a
 * checksum.
 *
 * @param position what all lines together say
 * @param length the length of the lines that are whole, in bytes
 * @param snapshotLength the length of the first two lines, in bytes
 */
record StateFile(Position position, long length, long snapshotLength) {

  static final int VERSION = 1;

  private static final String FORMAT = "camel-instantly-position";
  private static final int CHECKSUM_LENGTH = 8;
  private static final int SNAPSHOT_LINE = 2;

  static byte[] header(String key) {
    return (FORMAT + " " + VERSION + " " + key + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] line(List<PositionChange> changes) {
    String json = PositionCodec.write(changes);
    return (checksum(json) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a file.
   *
   * @throws PositionStoreException if it is none of ours, of a newer version, of another consumer,
   *     or corrupt before its last line
   */
  static StateFile read(Path file, String key) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int start = checkHeader(file, bytes, key);
    Position position = null;
    int snapshotEnd = 0;
    for (int number = SNAPSHOT_LINE; start < bytes.length; number++) {
      int end = endOfLine(bytes, start);
      try {
        position = applied(position, readLine(bytes, start, end));
      } catch (IOException e) {
        if (end < bytes.length - 1 || number == SNAPSHOT_LINE) {
          throw new PositionStoreException(StoreMessages.corrupt(file, number, e), e);
        }
        break;
      }
      start = end + 1;
      snapshotEnd = number == SNAPSHOT_LINE ? start : snapshotEnd;
    }
    if (position == null) {
      IOException missing = new IOException("no snapshot");
      throw new PositionStoreException(
          StoreMessages.corrupt(file, SNAPSHOT_LINE, missing), missing);
    }
    return new StateFile(position, start, snapshotEnd);
  }

  /** Checks the first line and gives where the second one starts. */
  private static int checkHeader(Path file, byte[] bytes, String key) {
    if (isBlank(bytes)) {
      throw new PositionStoreException(StoreMessages.empty(file), null);
    }
    int end = endOfLine(bytes, 0);
    String[] parts = text(bytes, 0, end).split(" ", 3);
    if (parts.length < 3 || !parts[0].equals(FORMAT) || !parts[1].matches("\\d{1,9}")) {
      throw new PositionStoreException(StoreMessages.foreign(file), null);
    }
    int version = Integer.parseInt(parts[1]);
    if (version > VERSION) {
      throw new PositionStoreException(StoreMessages.newer(file, version, VERSION), null);
    }
    if (!parts[2].equals(key)) {
      throw new PositionStoreException(StoreMessages.otherConsumer(file, parts[2], key), null);
    }
    return end + 1;
  }

  /** Nothing, or the zeros that some file systems leave of a file after a crash. */
  private static boolean isBlank(byte[] bytes) {
    for (byte value : bytes) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  private static List<PositionChange> readLine(byte[] bytes, int start, int end)
      throws IOException {
    String line = text(bytes, start, end);
    if (end == bytes.length || line.length() <= CHECKSUM_LENGTH) {
      throw new IOException("the line is cut off");
    }
    String json = line.substring(CHECKSUM_LENGTH + 1);
    if (!line.startsWith(checksum(json) + " ")) {
      throw new IOException("wrong checksum");
    }
    return PositionCodec.read(json);
  }

  private static Position applied(@Nullable Position position, List<PositionChange> changes)
      throws IOException {
    Position current = position;
    for (PositionChange change : changes) {
      if (current != null) {
        current.apply(change);
      } else if (change instanceof Snapshot snapshot) {
        current = new Position(snapshot);
      }
    }
    if (current == null) {
      throw new IOException("no snapshot");
    }
    return current;
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private static String checksum(String json) {
    CRC32 crc = new CRC32();
    crc.update(json.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}

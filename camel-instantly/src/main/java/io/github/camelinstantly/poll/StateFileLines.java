package io.github.camelinstantly.poll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The lines of a state file: a first line that names format, version and consumer, then one line
 * for each batch of steps, its checksum before it.
 */
final class StateFileLines {

  static final int VERSION = 1;

  private static final String FORMAT = "camel-instantly-position";
  private static final int CHECKSUM_LENGTH = 8;

  private StateFileLines() {}

  static byte[] header(String key) {
    return (FORMAT + " " + VERSION + " " + key + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] line(List<PositionChange> changes) {
    String json = PositionCodec.write(changes);
    return (checksum(json) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The version and key of a first line, or empty if it is none of ours. */
  static Optional<Header> readHeader(String line) {
    String[] parts = line.split(" ", 3);
    if (parts.length < 3 || !parts[0].equals(FORMAT) || !parts[1].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(new Header(Integer.parseInt(parts[1]), parts[2]));
  }

  /**
   * The steps of a line.
   *
   * @throws IOException if its checksum is wrong
   */
  static List<PositionChange> readLine(String line) throws IOException {
    if (line.length() <= CHECKSUM_LENGTH || line.charAt(CHECKSUM_LENGTH) != ' ') {
      throw new IOException("no checksum");
    }
    String json = line.substring(CHECKSUM_LENGTH + 1);
    if (!line.startsWith(checksum(json))) {
      throw new IOException("wrong checksum");
    }
    return PositionCodec.read(json);
  }

  private static String checksum(String json) {
    CRC32 crc = new CRC32();
    crc.update(json.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  /**
   * The first line of a state file.
   *
   * @param version the version of the format
   * @param key the consumer that the position belongs to
   */
  record Header(int version, String key) {}
}

package io.github.camelinstantly.transport;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP reply, read to its end.
 *
 * @param status the HTTP status
 * @param headers the headers; names in any letter case
 * @param body the body, unpacked; empty if there was none, or if it was spooled
 * @param spooled the body, if it was not read into memory
 */
public record TransportReply(
    int status, Map<String, String> headers, byte[] body, @Nullable CachedOutputStream spooled) {

  public TransportReply {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /** A reply that was read into memory. */
  public TransportReply(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, null);
  }

  /** A header, whatever the letter case of its name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Whether the status is a 2xx. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The body as UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Says the status; headers and body are left out. */
  @Override
  public String toString() {
    return "HTTP " + status + ", " + body.length + " bytes";
  }
}

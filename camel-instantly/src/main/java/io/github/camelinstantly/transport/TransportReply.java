package io.github.camelinstantly.transport;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP reply, read to its end.
 *
 * @param status the HTTP status
 * @param headers the headers; names in any letter case
 * @param body the body, unpacked; empty if there was none, or if it was spooled
 * @param spooled the body, if it was not read into memory
 * @param json what the body is as JSON
 * @param hiding takes out of a text what must be in no message or log
 */
public record TransportReply(
    int status,
    Map<String, String> headers,
    byte[] body,
    @Nullable CachedOutputStream spooled,
    ReplyJson json,
    UnaryOperator<String> hiding) {

  public TransportReply {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /** A reply that was read into memory, and is small. */
  public TransportReply(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, ReplyJson.of(body));
  }

  /** A reply that was read into memory and understood. */
  TransportReply(int status, Map<String, String> headers, byte[] body, ReplyJson json) {
    this(status, headers, body, null, json, UnaryOperator.identity());
  }

  /** A reply that was not read into memory. */
  TransportReply(int status, Map<String, String> headers, CachedOutputStream spooled) {
    this(status, headers, new byte[0], spooled, ReplyJson.NONE, UnaryOperator.identity());
  }

  /**
   * The same reply without a secret in what may reach a message or an exception: its headers, and
   * the body of an error. The body of a success is data, and stays as it is.
   */
  TransportReply hiding(UnaryOperator<String> secret) {
    Map<String, String> clean = new TreeMap<>();
    headers.forEach((name, value) -> clean.put(secret.apply(name), secret.apply(value)));
    String text = isSuccess() ? "" : text();
    String cleanText = secret.apply(text);
    if (cleanText.equals(text)) {
      return new TransportReply(status, clean, body, spooled, json, secret);
    }
    byte[] cleanBody = cleanText.getBytes(StandardCharsets.UTF_8);
    return new TransportReply(status, clean, cleanBody, null, ReplyJson.of(cleanBody), secret);
  }

  /** A text of this reply as it may be shown, without the API key in whatever form. */
  public String shown(String text) {
    return hiding.apply(text);
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

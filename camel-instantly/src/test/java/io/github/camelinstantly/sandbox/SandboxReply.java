package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reply to send.
 *
 * @param status the HTTP status
 * @param contentType the media type
 * @param headers further headers
 * @param body the body; not to be changed
 */
public record SandboxReply(
    int status, String contentType, Map<String, String> headers, byte[] body) {

  private static final String JSON = "application/json; charset=utf-8";

  static SandboxReply json(int status, @Nullable Object value) {
    return new SandboxReply(status, JSON, Map.of(), Json.writeBytes(value));
  }

  static SandboxReply ok(@Nullable Object value) {
    return json(200, value);
  }

  /** Success, and nothing to say (facts §1). */
  static SandboxReply noContent() {
    return new SandboxReply(204, JSON, Map.of(), new byte[0]);
  }

  /** One object. */
  static SandboxReply ok(Row row) {
    return ofJson(row.json());
  }

  /** JSON that is there as bytes already. */
  static SandboxReply ofJson(byte[] json) {
    return new SandboxReply(200, JSON, Map.of(), json);
  }

  /** A text of another media type. */
  static SandboxReply text(String contentType, byte[] text) {
    return new SandboxReply(200, contentType, Map.of(), text);
  }

  /** The same with another body. */
  SandboxReply withBody(byte[] changed) {
    return new SandboxReply(status, contentType, headers, changed);
  }

  /** The same with one more header. */
  SandboxReply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new SandboxReply(status, contentType, more, body);
  }
}

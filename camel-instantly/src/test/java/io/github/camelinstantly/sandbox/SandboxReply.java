package io.github.camelinstantly.sandbox;

import io.github.camelinstantly.model.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A reply to send.
 *
 * @param status the HTTP status
 * @param contentType the media type
 * @param body the body
 */
record SandboxReply(int status, String contentType, byte[] body) {

  private static final String JSON = "application/json; charset=utf-8";

  static SandboxReply json(int status, @Nullable Object value) {
    return new SandboxReply(status, JSON, Json.writeBytes(value));
  }

  static SandboxReply ok(@Nullable Object value) {
    return json(200, value);
  }

  /** JSON that is there as text already. */
  static SandboxReply ofText(String json) {
    return new SandboxReply(200, JSON, json.getBytes(StandardCharsets.UTF_8));
  }
}

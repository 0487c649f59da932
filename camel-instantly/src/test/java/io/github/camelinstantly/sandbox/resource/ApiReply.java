package io.github.camelinstantly.sandbox.resource;

import io.github.camelinstantly.json.Json;
import io.github.camelinstantly.sandbox.data.ApiError;
import io.github.camelinstantly.sandbox.data.Row;
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
public record ApiReply(int status, String contentType, Map<String, String> headers, byte[] body) {

  private static final String JSON = "application/json; charset=utf-8";

  public static ApiReply json(int status, @Nullable Object value) {
    return new ApiReply(status, JSON, Map.of(), Json.writeBytes(value));
  }

  static ApiReply ok(@Nullable Object value) {
    return json(200, value);
  }

  /** Success, and nothing to say (API facts: replies). */
  static ApiReply noContent() {
    return new ApiReply(204, JSON, Map.of(), new byte[0]);
  }

  /** One object. */
  static ApiReply ok(Row row) {
    return ofJson(row.json());
  }

  /** JSON that is there as bytes already. */
  public static ApiReply ofJson(byte[] json) {
    return new ApiReply(200, JSON, Map.of(), json);
  }

  /** A text of another media type. */
  static ApiReply text(String contentType, byte[] text) {
    return new ApiReply(200, contentType, Map.of(), text);
  }

  /** An error in the API's usual envelope (API facts: errors). */
  public static ApiReply error(int status, String error, String message) {
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("statusCode", status);
    envelope.put("error", error);
    envelope.put("message", message);
    return json(status, envelope);
  }

  /** What an error is answered with. */
  public static ApiReply of(ApiError error) {
    String message = String.valueOf(error.getMessage());
    return error.error().isEmpty()
        ? json(error.status(), Map.of("message", message))
        : error(error.status(), error.error(), message);
  }

  /** The same with another body. */
  public ApiReply withBody(byte[] changed) {
    return new ApiReply(status, contentType, headers, changed);
  }

  /** The same with one more header. */
  public ApiReply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ApiReply(status, contentType, more, body);
  }
}

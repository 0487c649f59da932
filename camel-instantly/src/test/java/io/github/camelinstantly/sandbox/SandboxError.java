package io.github.camelinstantly.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** An error of the API, in its usual envelope (facts §1). */
final class SandboxError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /** Empty for those that come with a message only. */
  private final String error;

  private SandboxError(int status, String error, String message) {
    super(message);
    this.status = status;
    this.error = error;
  }

  /** An error that comes without the usual envelope (facts §1). */
  static SandboxError bare(int status, String message) {
    return new SandboxError(status, "", message);
  }

  static SandboxError badRequest(String message) {
    return new SandboxError(400, "Bad Request", message);
  }

  static SandboxError unauthorized(String message) {
    return new SandboxError(401, "Unauthorized", message);
  }

  static SandboxError paymentRequired(String message) {
    return new SandboxError(402, "Payment Required", message);
  }

  static SandboxError conflict(String message) {
    return new SandboxError(409, "Conflict", message);
  }

  static SandboxError forbidden(String message) {
    return new SandboxError(403, "Forbidden", message);
  }

  static SandboxError notFound(String message) {
    return new SandboxError(404, "Not Found", message);
  }

  static SandboxError tooManyRequests() {
    return new SandboxError(429, "Too Many Requests", "Rate limit exceeded");
  }

  static SandboxError notImplemented(String message) {
    return new SandboxError(501, "Not Implemented", message);
  }

  SandboxReply reply() {
    String message = String.valueOf(getMessage());
    return error.isEmpty()
        ? SandboxReply.json(status, Map.of("message", message))
        : reply(status, error, message);
  }

  static SandboxReply reply(int status, String error, String message) {
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("statusCode", status);
    envelope.put("error", error);
    envelope.put("message", message);
    return SandboxReply.json(status, envelope);
  }
}

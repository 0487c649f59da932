package io.github.camelinstantly.sandbox.data;

/** An error of the API, in its usual envelope (API facts: errors). */
public final class ApiError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /** Empty for those that come with a message only. */
  private final String error;

  private ApiError(int status, String error, String message) {
    super(message);
    this.status = status;
    this.error = error;
  }

  /** An error that comes without the usual envelope (API facts: errors). */
  public static ApiError bare(int status, String message) {
    return new ApiError(status, "", message);
  }

  public static ApiError badRequest(String message) {
    return new ApiError(400, "Bad Request", message);
  }

  public static ApiError unauthorized(String message) {
    return new ApiError(401, "Unauthorized", message);
  }

  static ApiError paymentRequired(String message) {
    return new ApiError(402, "Payment Required", message);
  }

  public static ApiError conflict(String message) {
    return new ApiError(409, "Conflict", message);
  }

  static ApiError forbidden(String message) {
    return new ApiError(403, "Forbidden", message);
  }

  public static ApiError notFound(String message) {
    return new ApiError(404, "Not Found", message);
  }

  public static ApiError tooManyRequests() {
    return new ApiError(429, "Too Many Requests", "Rate limit exceeded");
  }

  public static ApiError notImplemented(String message) {
    return new ApiError(501, "Not Implemented", message);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What the envelope calls it; empty if it comes without one. */
  public String error() {
    return error;
  }
}

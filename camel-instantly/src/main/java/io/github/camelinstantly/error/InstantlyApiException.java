package io.github.camelinstantly.error;

import java.time.Duration;
import java.util.Map;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with an error. Routes can catch it as Camel's {@link
 * HttpOperationFailedException} too, whose status, headers and body it carries.
 */
public class InstantlyApiException extends HttpOperationFailedException {

  private static final long serialVersionUID = 1L;

  private final String resource;
  private final String operation;
  private final InstantlyErrorKind kind;
  private final String explanation;
  private final @Nullable String error;
  private final @Nullable String apiMessage;
  private final @Nullable Duration retryAfter;

  /**
   * @param uri the URL called, without its query
   * @param resource the resource called
   * @param operation the operation called
   * @param status the HTTP status
   * @param details what is known of the error
   * @param headers the reply's headers
   * @param body the reply as received
   */
  public InstantlyApiException(
      String uri,
      String resource,
      String operation,
      int status,
      Details details,
      Map<String, String> headers,
      String body) {
    super(uri, status, details.error(), null, headers, body);
    this.resource = resource;
    this.operation = operation;
    this.kind = details.kind();
    this.explanation = details.explanation();
    this.error = details.error();
    this.apiMessage = details.message();
    this.retryAfter = details.retryAfter();
  }

  /** What happened, in which operation, and what to do about it. */
  @Override
  public String getMessage() {
    return explanation;
  }

  /** The resource called, such as {@code emails}. */
  public String getResource() {
    return resource;
  }

  /** The operation called, such as {@code list}. */
  public String getOperation() {
    return operation;
  }

  /** What sort of error it is. */
  public InstantlyErrorKind getKind() {
    return kind;
  }

  /** The API's short name of the error, such as {@code Bad Request}, if it sent one. */
  public @Nullable String getError() {
    return error;
  }

  /** The API's explanation, if it sent one. */
  public @Nullable String getApiMessage() {
    return apiMessage;
  }

  /** How long the API asked to wait before the next call, if it did. */
  public @Nullable Duration getRetryAfter() {
    return retryAfter;
  }

  /**
   * What is known of an error.
   *
   * @param kind what sort of error
   * @param explanation the whole text for the user
   * @param error the API's short name of it
   * @param message the API's explanation
   * @param retryAfter how long to wait
   */
  public record Details(
      InstantlyErrorKind kind,
      String explanation,
      @Nullable String error,
      @Nullable String message,
      @Nullable Duration retryAfter) {}
}

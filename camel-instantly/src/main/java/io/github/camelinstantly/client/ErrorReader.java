package io.github.camelinstantly.client;

import io.github.camelinstantly.api.Operation;
import io.github.camelinstantly.api.Repeatability;
import io.github.camelinstantly.error.InstantlyApiException;
import io.github.camelinstantly.error.InstantlyApiException.Details;
import io.github.camelinstantly.error.InstantlyErrorKind;
import io.github.camelinstantly.message.CallMessages;
import io.github.camelinstantly.transport.TransportReply;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes exceptions of the replies that tell of a failure, in any of their forms (API facts:
 * errors).
 */
final class ErrorReader {

  /** A title further down is not looked for: a page may be endless. */
  private static final int MAX_HEAD = 1 << 14;

  private static final int FORBIDDEN = 403;
  private static final String LEAD_LIMIT = "Lead limit reached";

  private final URI baseUrl;
  private final Clock clock;

  ErrorReader(URI baseUrl, Clock clock) {
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  /** A status other than 2xx. */
  InstantlyApiException failed(Operation operation, TransportReply reply) {
    Map<?, ?> envelope = envelope(reply);
    String error = shown(reply, text(envelope, "error"));
    String message =
        Stream.of("message", "error", "error_description")
            .map(name -> shown(reply, text(envelope, name)))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElseGet(() -> summary(reply));
    InstantlyErrorKind kind = kind(reply.status(), message);
    Duration retryAfter =
        reply
            .header("Retry-After")
            .flatMap(text -> RetryAfter.read(text, clock.instant()))
            .orElse(null);
    String explanation =
        CallMessages.errorReply(
            operation.id(), reply.status(), kind.name(), message, operation.scopes(), retryAfter);
    return exception(operation, reply, new Details(kind, explanation, error, message, retryAfter));
  }

  /** The cap on the workspace's contacts has the status of a missing scope. */
  private static InstantlyErrorKind kind(int status, String message) {
    return status == FORBIDDEN && message.startsWith(LEAD_LIMIT)
        ? InstantlyErrorKind.PLAN
        : InstantlyErrorKind.ofStatus(status);
  }

  /** A 2xx whose body tells of a failure. */
  InstantlyApiException inBody(Operation operation, TransportReply reply, Map<?, ?> body) {
    String message =
        Optional.ofNullable(text(body, "error"))
            .or(() -> Optional.ofNullable(text(body, "message")))
            .map(reply::shown)
            .orElseGet(() -> summary(reply));
    return exception(
        operation, reply, inBodyDetails(CallMessages.inBody(operation.id(), message), message));
  }

  /** A 2xx whose body is no JSON, such as one that was cut off or an HTML page. */
  UnreadableReplyException unreadable(
      Operation operation, TransportReply reply, IOException cause) {
    UnreadableReplyException exception =
        unexpected(operation, reply, CallMessages.noJson(summary(reply)));
    exception.initCause(cause);
    return exception;
  }

  /** A 2xx whose JSON is of another shape than the operation answers. */
  UnreadableReplyException unexpected(Operation operation, TransportReply reply, String problem) {
    boolean repeatable = operation.repeatability() != Repeatability.ONCE;
    String explanation =
        CallMessages.unreadable(operation.id(), reply.status(), reply.shown(problem), repeatable);
    return new UnreadableReplyException(
        baseUrl + operation.path(),
        operation,
        reply.status(),
        inBodyDetails(explanation, null),
        reply.headers(),
        reply.shown(reply.text()));
  }

  private static Details inBodyDetails(String explanation, @Nullable String message) {
    return new Details(InstantlyErrorKind.IN_BODY, explanation, null, message, null);
  }

  private InstantlyApiException exception(
      Operation operation, TransportReply reply, Details details) {
    return new InstantlyApiException(
        baseUrl + operation.path(),
        operation.resource(),
        operation.name(),
        reply.status(),
        details,
        reply.headers(),
        reply.shown(reply.text()));
  }

  /** Whether a reply is an error page of the edge rather than an answer of the API. */
  static boolean isHtml(TransportReply reply) {
    return reply.header("Content-Type").filter(type -> type.contains("html")).isPresent()
        || begin(reply).stripLeading().startsWith("<");
  }

  /** Whether the API itself says what went wrong. */
  static boolean isEnvelope(TransportReply reply) {
    Map<?, ?> envelope = envelope(reply);
    return text(envelope, "message") != null || text(envelope, "error") != null;
  }

  private static String summary(TransportReply reply) {
    String begin = reply.shown(begin(reply));
    return isHtml(reply) ? CallMessages.htmlPage(title(begin)) : CallMessages.shortened(begin);
  }

  private static String begin(TransportReply reply) {
    int length = Math.min(reply.body().length, MAX_HEAD);
    return new String(reply.body(), 0, length, StandardCharsets.UTF_8);
  }

  private static String title(String page) {
    int element = indexOf("<title", page, 0);
    int begin = page.indexOf('>', element) + 1;
    int end = element < 0 || begin == 0 ? -1 : indexOf("</title", page, begin);
    return end < 0 ? "" : page.substring(begin, end);
  }

  private static int indexOf(String tag, String page, int from) {
    for (int i = from; i < page.length(); i++) {
      if (page.regionMatches(true, i, tag, 0, tag.length())) {
        return i;
      }
    }
    return -1;
  }

  private static Map<?, ?> envelope(TransportReply reply) {
    // an error that is no JSON: its text is the message
    return reply.json().value() instanceof Map<?, ?> map ? map : Map.of();
  }

  private static @Nullable String shown(TransportReply reply, @Nullable String text) {
    return text == null ? null : reply.shown(text);
  }

  private static @Nullable String text(Map<?, ?> envelope, String name) {
    Object value = envelope.get(name);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}

package io.github.camelinstantly.client;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a call.
 *
 * @param statusCode the HTTP status, always 2xx
 * @param requestId the id that the edge gave the request, if it sent one
 * @param serverDate the server's clock as its {@code Date} header told it, to the second
 * @param body the decoded reply: an entity, an {@link InstantlyPage}, or {@code null} if it was
 *     empty
 * @param content the reply as received
 */
public record InstantlyReply(
    int statusCode,
    @Nullable String requestId,
    @Nullable Instant serverDate,
    @Nullable Object body,
    byte[] content) {

  /** A reply whose content is at hand as text. */
  public InstantlyReply(
      int statusCode,
      @Nullable String requestId,
      @Nullable Instant serverDate,
      @Nullable Object body,
      String text) {
    this(statusCode, requestId, serverDate, body, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The reply as received, made anew with each call: few want it beside the decoded one. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The body as a page; an empty one if the reply was empty. */
  @SuppressWarnings("unchecked")
  public InstantlyPage<InstantlyObject> page() {
    return body instanceof InstantlyPage<?> page
        ? (InstantlyPage<InstantlyObject>) page
        : new InstantlyPage<>(java.util.List.of(), null);
  }
}

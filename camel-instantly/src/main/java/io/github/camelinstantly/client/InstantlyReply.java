package io.github.camelinstantly.client;

import io.github.camelinstantly.model.InstantlyObject;
import io.github.camelinstantly.model.InstantlyPage;
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
 * @param text the reply as received
 */
public record InstantlyReply(
    int statusCode,
    @Nullable String requestId,
    @Nullable Instant serverDate,
    @Nullable Object body,
    String text) {

  /** The body as a page; an empty one if the reply was empty. */
  @SuppressWarnings("unchecked")
  public InstantlyPage<InstantlyObject> page() {
    return body instanceof InstantlyPage<?> page
        ? (InstantlyPage<InstantlyObject>) page
        : new InstantlyPage<>(java.util.List.of(), null);
  }
}

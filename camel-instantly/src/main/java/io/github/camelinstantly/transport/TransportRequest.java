package io.github.camelinstantly.transport;

import io.github.camelinstantly.api.Operation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request.
 *
 * @param operation the row it was made from, by which the decorators decide
 * @param uri the whole URL
 * @param headers the headers besides those that HTTP itself needs
 * @param body the body; empty for none
 * @param spool takes the body of a success, anew for each attempt; {@code null} for into memory
 * @param isOutlined whether only the outline of a page is read, however large the page is
 * @param abort ends the request from another thread
 */
public record TransportRequest(
    Operation operation,
    URI uri,
    Map<String, String> headers,
    byte[] body,
    @Nullable Supplier<CachedOutputStream> spool,
    boolean isOutlined,
    AbortSignal abort) {

  /** The same request with further headers. */
  public TransportRequest withHeaders(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new TransportRequest(operation, uri, all, body, spool, isOutlined, abort);
  }

  /** The same request for another attempt: it can be ended anew. */
  public TransportRequest newAttempt() {
    return new TransportRequest(
        operation, uri, headers, body, spool, isOutlined, new AbortSignal());
  }

  /** Says what is called; headers and body, which may hold secrets, are left out. */
  @Override
  public String toString() {
    return operation.verb() + " " + uri.getPath();
  }
}
